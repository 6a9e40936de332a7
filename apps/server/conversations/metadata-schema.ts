import { z } from 'zod';
import {
  type ConversationMetadata,
  consentStates,
  conversationClasses,
  countries,
  languages,
  partyRoles,
  purposes,
  SluisError,
} from '#ground';
import { limits } from './limits.ts';

/** An instant with its offset; a time without one would mean another instant in each zone. */
const instant = z.iso.datetime({ offset: true }).max(40);

const zone = z
  .string()
  .max(60)
  .refine((name) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== undefined;
    } catch {
      return false;
    }
  });

/** A name that a centre gave to a queue, team or system; not free text. */
const label = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._:/-]*$/u);

/** The centre's own names for people and cases: anything, but no control characters. */
const reference = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u);

/** Metadata, schema v1 (DESIGN). Strict: what is not known here is refused, not kept unfiltered. */
export const metadataSchema = z.strictObject({
  schema: z.literal(1),
  start: instant,
  zone,
  country: z.enum(countries),
  queue: label,
  class: z.enum(conversationClasses).default('ordinary'),
  team: label.optional(),
  agentId: reference.optional(),
  customerReference: reference.optional(),
  case: z.strictObject({ id: reference, source: label, endsAt: instant.optional() }).optional(),
  purpose: z.enum(purposes),
  consent: z.enum(consentStates).default('unknown'),
  language: z.enum(languages).optional(),
  parties: z
    .array(
      z.strictObject({
        role: z.enum(partyRoles),
        name: reference.optional(),
        tel: reference.optional(),
        mailto: reference.optional(),
      }),
    )
    .max(limits.parties)
    .default([]),
});

/** The checks of lengths look at `length` of whatever stands there, and throw when it is an object that cannot be compared. */
function compare(value: unknown) {
  try {
    return metadataSchema.safeParse(value);
  } catch (cause) {
    const details = { at: 'length', problem: 'invalid_type' };
    const message = 'The metadata does not have the form of schema 1 (length.invalid_type).';
    throw new SluisError('metadata-invalid', message, { status: 422, cause, details });
  }
}

/** Throws with the place of the first mistake, never with what stood there: it may be a name or a number. */
export function parseMetadata(value: unknown): ConversationMetadata {
  const parsed = compare(value);
  if (parsed.success) return dropAbsent(parsed.data) as ConversationMetadata;
  const issue = parsed.error.issues[0];
  // A key of the sender's own may be anything; only names of the schema are repeated.
  const place = (issue?.path ?? []).map(String).filter((step) => /^[a-zA-Z]{1,20}$|^\d{1,4}$/.test(step));
  throw new SluisError(
    'metadata-invalid',
    `The metadata does not have the form of schema 1 (${[...place, issue?.code ?? 'unknown'].join('.')}).`,
    { status: 422, details: { at: place.join('.'), problem: issue?.code ?? 'unknown' } },
  );
}

/** The JSON of a metadata part. */
export function readMetadata(bytes: Uint8Array): ConversationMetadata {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new SluisError('metadata-invalid', 'The metadata is not JSON in UTF-8.', { status: 422, cause });
  }
  return parseMetadata(value);
}

function dropAbsent<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
