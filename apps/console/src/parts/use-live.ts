import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { follow, pauseFor } from '../api/live.ts';
import {
  approvalsQuery,
  client,
  forgetSession,
  queryClient,
  sessionQuery,
  useSession,
} from '../api/queries.ts';
import type { Purpose } from '../api/types.ts';
import { dateTime } from '../language/format.ts';
import { tellDone } from './tell.ts';

/** Many at once come in an import: one look at the list is enough for all that came meanwhile. */
const gatherMs = 1_500;

const lookAgain = (key: string) =>
  void queryClient.invalidateQueries({ queryKey: [key] }, { cancelRefetch: false });

/** Keeps what is on the page as the server has it, while somebody can see the page. */
export function useLive(): void {
  const isSignedIn = useSession() !== null;
  useEffect(() => {
    if (!isSignedIn) return;
    let following: AbortController | null = null;
    let isFirst = true;
    let gathering: ReturnType<typeof setTimeout> | undefined;
    const onEvent = (name: string) => {
      if (name === 'received') {
        gathering ??= setTimeout(() => {
          gathering = undefined;
          lookAgain('conversations');
        }, gatherMs);
      } else if (name === 'approvals') lookAtDecisions();
      else if (name === 'ended') void leaveIfOver();
      else if (name === 'opened') {
        // What happened while nobody followed.
        if (!isFirst) lookAgain('conversations');
        if (!isFirst) lookAtDecisions();
        isFirst = false;
      }
    };
    const look = () => {
      if (document.visibilityState === 'hidden') {
        following?.abort();
        following = null;
      } else if (!following) {
        following = new AbortController();
        void follow({ client, onEvent, signal: following.signal, pause: pauseFor });
      }
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      following?.abort();
      clearTimeout(gathering);
    };
  }, [isSignedIn]);
}

function lookAtDecisions(): void {
  for (const key of ['approvals', 'people', 'tokens', 'who']) lookAgain(key);
  // A grant may have opened what was refused; what is on the page already stays as it is.
  void queryClient.invalidateQueries({
    predicate: ({ queryKey, state }) => queryKey[0] === 'conversation' && state.status === 'error',
  });
}

/** Signed out in another window, or by whoever looks after people. */
async function leaveIfOver(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
  if (queryClient.getQueryData(sessionQuery.queryKey) === null) forgetSession();
}

/** Tells whoever asked for a grant that it was given, on whatever page they are; what else became of it stands where they asked. */
export function useDecisions(): void {
  const { t, i18n } = useTranslation();
  const self = useSession()?.person.id;
  const items = useQuery({ ...approvalsQuery, enabled: self !== undefined }).data?.items;
  const waiting = useRef(new Set<string>());
  useEffect(() => {
    for (const { id, kind, requestedBy, requestedAt, state, values } of items ?? []) {
      if (kind !== 'grant.give' || requestedBy.id !== self) continue;
      if (state === 'waiting') waiting.current.add(id);
      else if (waiting.current.delete(id) && state === 'approved') {
        const purpose = t(`purpose.${values.purpose as Purpose}`);
        tellDone(t('grant.approved', { purpose, time: dateTime(requestedAt, i18n.language) }));
      }
    }
  }, [items, self, t, i18n]);
}
