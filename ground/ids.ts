import { randomUUID } from 'node:crypto';

/** A string that only its own constructor makes: a conversation's id cannot be handed over as a person's. */
type Branded<Name extends string> = string & { readonly __brand: Name };

export type TenantId = Branded<'TenantId'>;
export type ConversationId = Branded<'ConversationId'>;
export type PersonId = Branded<'PersonId'>;
export type OpeningId = Branded<'OpeningId'>;
export type SessionId = Branded<'SessionId'>;

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a lower-case RFC 9562 UUID of any version. */
export function isUuid(text: string): boolean {
  return uuidForm.test(text);
}

/** A fresh random id (RFC 9562 version 4: 122 random bits, tells nothing of time or order). */
export function newId<Id extends Branded<string>>(): Id {
  return randomUUID() as unknown as Id;
}

/** The only tenant of an installation made by `npm start`; outsourcers get more later. */
export const firstTenant = '00000000-0000-4000-8000-000000000001' as TenantId;
