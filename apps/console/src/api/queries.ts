import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { ApiProblem } from './api-problem.ts';
import { createClient } from './client.ts';
import { type DeviceKey, loadDeviceKey } from './device-key.ts';
import type { Approval, InstallationState, Language, PersonRow, Role, Session } from './types.ts';

let deviceKey: Promise<DeviceKey> | undefined;

export const client = createClient({
  origin: window.location.origin,
  key: () => {
    deviceKey ??= loadDeviceKey();
    return deviceKey;
  },
  fetch: (...args) => window.fetch(...args),
  nowMs: () => Date.now(),
  newId: () => crypto.randomUUID(),
});

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A no of the server stays a no; only what may pass by itself is tried again.
      retry: (count, error) =>
        count < 2 && error instanceof ApiProblem && (error.status === 0 || error.status === 503),
      refetchOnWindowFocus: false,
    },
  },
});

export const stateQuery = queryOptions({
  queryKey: ['state'],
  queryFn: () => client.ask<InstallationState>('GET', '/state'),
});

/** Null when nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      const session = await client.ask<Session>('GET', '/session');
      client.bindTo(session.session.ath ?? null);
      return session;
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
  refetchInterval: 120_000,
});

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: () => client.ask<{ items: PersonRow[] }>('GET', '/people'),
});

export const approvalsQuery = queryOptions({
  queryKey: ['approvals'],
  queryFn: () => client.ask<{ items: Approval[] }>('GET', '/approvals'),
});

/** After signing in: the answer of the sign-in is the session. */
export function takeSession(session: Session): void {
  client.bindTo(session.session.ath ?? null);
  queryClient.setQueryData(sessionQuery.queryKey, session);
  void queryClient.invalidateQueries({ queryKey: stateQuery.queryKey });
}

/** Forgets everything that this session saw. */
export function forgetSession(): void {
  client.bindTo(null);
  queryClient.setQueryData(sessionQuery.queryKey, null);
  // The frame watches these two; removed, they would be watched in vain.
  const stays = new Set<unknown>([sessionQuery.queryKey[0], stateQuery.queryKey[0]]);
  queryClient.removeQueries({ predicate: ({ queryKey }) => !stays.has(queryKey[0]) });
  queryClient.getMutationCache().clear();
}

export async function signOut(): Promise<void> {
  await client.ask('DELETE', '/session');
  forgetSession();
}

export async function saveLanguage(language: Language): Promise<void> {
  await client.ask('PATCH', '/session', { json: { language } });
}

export function useSession(): Session | null {
  return useQuery(sessionQuery).data ?? null;
}

export function useRoles(): readonly Role[] {
  return useSession()?.person.roles ?? [];
}
