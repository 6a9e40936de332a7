import { z } from 'zod';
import { matters } from '#detect';
import { consentStates, conversationClasses, countries, languages, partyRoles, purposes } from '#ground';

export const id = z.uuid();
export const instant = z.iso.datetime({ offset: true }).max(40);
/** Opaque to clients; made by us. */
export const cursor = z
  .string()
  .min(1)
  .max(400)
  .regex(/^[\w.~-]+$/);
const findingType = z.string().regex(/^[A-Z][A-Z_]{1,39}$/);
const short = z.string().max(200);

export const counts = z.record(findingType, z.number().int().nonnegative());

export const conversationId = z.strictObject({ id });

/** What may stand in a URL: never words, people, customers or cases. */
export const listQuery = z.strictObject({
  from: instant.optional(),
  to: instant.optional(),
  queue: short.min(1).optional(),
  language: z.enum(languages).optional(),
  class: z.enum(conversationClasses).optional(),
  type: findingType.optional(),
  team: short.min(1).optional(),
  cursor: cursor.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const searchBody = listQuery.extend({
  words: z.string().max(500).optional(),
  person: short.min(1).optional(),
  customerReference: short.min(1).optional(),
  caseId: short.min(1).optional(),
  agent: short.min(1).optional(),
});

/** One line of the list: nothing of what was said, nothing of the customer. */
export const summary = z.object({
  id,
  start: z.string(),
  zone: z.string(),
  country: z.enum(countries),
  queue: z.string(),
  class: z.enum(conversationClasses),
  language: z.enum(languages),
  team: z.string().nullable(),
  agent: z.object({ id: z.string(), name: z.string().optional() }).nullable(),
  durationMs: z.number(),
  hasAudio: z.boolean(),
  findings: counts,
  consent: z.enum(consentStates),
  /** A stricter class that the words ask for. */
  proposedClass: z.literal('special').optional(),
});

export const page = z.object({ items: z.array(summary), next: z.string().optional() });

export const received = z.object({
  id,
  findings: counts,
  durationMs: z.number(),
});

/** What it is about in another system: a case, a ticket. Holds no names: no spaces, few characters. */
export const reasonCode = z
  .string()
  .max(60)
  .regex(/^[\w.-]+$/);

export const openingBody = z.strictObject({
  purpose: z.enum(purposes),
  reasonCode: reasonCode.optional(),
});

const times = { startMs: z.number().optional(), endMs: z.number().optional() };

/** What was there and what came of it, never its value. */
const mark = z.object({
  start: z.number(),
  end: z.number(),
  type: z.string(),
  score: z.number(),
  recogniser: z.string(),
  why: z.record(z.string(), z.string()),
  asked: z.boolean(),
  answered: z.boolean(),
  ...times,
});

const turn = z.object({
  party: z.number(),
  role: z.enum(partyRoles),
  text: z.string(),
  ...times,
  marks: z.array(mark),
  words: z.array(z.object({ text: z.string(), startMs: z.number(), endMs: z.number() })).optional(),
});

/** Matters of GDPR articles 9 and 10: entries of word lists, never what was said around them. */
const delicate = z.object({
  score: z.number(),
  proposes: z.literal('special').optional(),
  reasons: z.array(
    z.object({
      matter: z.enum(matters),
      turn: z.number(),
      phrase: z.string(),
      about: z.enum(['speaker', 'other', 'unknown']),
      weight: z.number(),
    }),
  ),
});

export const opened = z.object({
  openingId: id,
  /** Whether what this person finds missed is masked at once; otherwise it is only told. */
  mayMask: z.boolean(),
  expiresAt: z.string(),
  details: z.object({
    parties: z.array(
      z.object({
        role: z.enum(partyRoles),
        name: z.string().optional(),
        tel: z.string().optional(),
        mailto: z.string().optional(),
      }),
    ),
    customerReference: z.string().optional(),
    case: z.object({ id: z.string(), source: z.string(), endsAt: z.string().optional() }).optional(),
  }),
  transcript: z.object({ turns: z.array(turn), delicate: delicate.optional() }),
  audio: z
    .object({
      sizeBytes: z.number(),
      contentType: z.string(),
      format: z.object({
        encoding: z.string(),
        sampleRate: z.number(),
        channels: z.number(),
        dataOffset: z.number(),
        blockAlign: z.number(),
        durationMs: z.number(),
      }),
      peaks: z.object({ perSecond: z.number(), channels: z.array(z.array(z.number())) }),
      untranscribed: z.array(z.object({ startMs: z.number(), endMs: z.number() })),
      /** Where keypad tones were masked. Which keys they were is not known. */
      tones: z.array(z.object({ startMs: z.number(), endMs: z.number() })),
    })
    .nullable(),
});

/** The header that carries an opening: a URL would stand in logs. */
export const openingHeader = z.looseObject({ 'sluis-opening': id });
