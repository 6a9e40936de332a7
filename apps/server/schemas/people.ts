import { z } from 'zod';
import type { Approval, PersonCaller, PersonView } from '#access';
import { roles } from '#access';
import { conversationClasses, languages } from '#ground';

export const role = z.enum(roles);
export const personId = z.strictObject({ id: z.uuid() });

/** A name of a person, a team or a machine: no control characters, no markup needed. */
export const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>]+$/u);

export const person = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(role),
  team: z.string().nullable(),
  language: z.enum(languages).nullable(),
});

export const personRow = person.extend({
  login: z.string().optional(),
  state: z.enum(['invited', 'active', 'left']),
  enrolled: z.boolean(),
  methods: z.array(z.enum(['passkey', 'totp'])),
});

export const session = z.object({
  /** Everybody may know their own login. */
  person: person.extend({ login: z.string() }),
  session: z.object({
    endsAt: z.string(),
    method: z.enum(['passkey', 'password', 'cli']),
    factors: z.array(z.string()),
    /** What this session's proofs carry (RFC 9449, `ath`). */
    ath: z.string(),
  }),
});

const values = z.record(z.string(), z.union([z.string(), z.number()]));

export const approval = z.object({
  id: z.string(),
  kind: z.string(),
  requestedBy: z.object({ id: z.string(), name: z.string().optional() }),
  requestedAt: z.string(),
  expiresAt: z.string(),
  state: z.enum(['waiting', 'approved', 'refused', 'expired']),
  values,
  mayDecide: z.boolean().optional(),
  /** For whoever is to decide about a grant: which conversation it is, null when there is none. Nothing of what was said. */
  conversation: z
    .object({
      start: z.string(),
      zone: z.string(),
      queue: z.string(),
      class: z.enum(conversationClasses),
      language: z.enum(languages),
      team: z.string().nullable(),
    })
    .nullable()
    .optional(),
});

export const enrolmentLink = z.object({ link: z.string(), expiresAt: z.string() });

export function tellPerson(view: PersonView) {
  const { id, name: called, roles: held, team, language } = view;
  return { id, name: called, roles: [...held], team, language };
}

export function tellSession({ person: view, session: held }: PersonCaller) {
  return {
    person: { ...tellPerson(view), login: view.login },
    session: {
      endsAt: new Date(held.endsMs).toISOString(),
      method: held.method,
      factors: [...held.factors],
      ath: held.ath,
    },
  };
}

export function tellApproval(one: Approval & { mayDecide?: boolean }, names: ReadonlyMap<string, string>) {
  const called = names.get(one.requestedBy);
  return {
    id: one.id,
    kind: one.kind,
    requestedBy: { id: one.requestedBy, ...(called !== undefined && { name: called }) },
    requestedAt: new Date(one.requestedMs).toISOString(),
    expiresAt: new Date(one.expiresMs).toISOString(),
    state: one.state,
    values: { ...one.values },
    ...(one.mayDecide !== undefined && { mayDecide: one.mayDecide }),
  };
}
