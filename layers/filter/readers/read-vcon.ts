import { z } from 'zod';
import { type Party, partyRoles, type Transcript, type Turn } from '#ground';
import { refuse } from '../refusal.ts';
import { roleOf, type SpokenWord, turnsOfWords } from './turns.ts';

/** The vCon fields that are read; names of drafts 0.0.1 to 0.4. Everything else is left behind. */
const short = z.string().max(500);
const party = z.object({
  name: short.optional(),
  tel: short.optional(),
  mailto: short.optional(),
  email: short.optional(),
  role: short.optional(),
  meta: z.object({ role: short.optional() }).optional(),
});
const dialog = z.object({
  type: short,
  start: short.optional(),
  parties: z.union([z.number(), z.array(z.union([z.number(), z.array(z.number())]))]).optional(),
  originator: z.number().optional(),
  mediatype: short.optional(),
  mimetype: short.optional(),
  body: z.string().optional(),
  encoding: short.optional(),
  url: z.string().optional(),
});
const vcon = z.object({
  vcon: short.optional(),
  parties: z.array(party).default([]),
  dialog: z.array(dialog).default([]),
  analysis: z.array(z.object({ type: short, body: z.unknown() })).default([]),
  attachments: z
    .array(z.object({ type: short.optional(), purpose: short.optional(), body: z.unknown() }))
    .default([]),
});

export type VconContent = {
  transcript: Transcript;
  /** The attachment of purpose "sluis-metadata", unread. */
  metadata: unknown;
  /** Inline sound, still the file that was sent. */
  audio: Uint8Array | null;
};

export function isVcon(value: Record<string, unknown>): boolean {
  const signed = 'payload' in value && 'signatures' in value;
  const encrypted = 'ciphertext' in value && 'recipients' in value;
  const plain = Array.isArray(value.dialog) && Array.isArray(value.parties);
  return signed || encrypted || 'vcon' in value || plain;
}

export function readVcon(value: Record<string, unknown>): VconContent {
  if ('signatures' in value) throw refuse('vcon-signed');
  if ('ciphertext' in value) throw refuse('vcon-encrypted');
  const parsed = vcon.safeParse(value);
  if (!parsed.success) throw refuse('transcript-malformed');
  const content = parsed.data;
  if (content.parties.length > 100) throw refuse('too-many-parties');
  const parties = content.parties.map(partyOf);
  const recordings = content.dialog.filter((one) => one.type === 'recording');
  if (recordings.length > 1) throw refuse('vcon-several-dialogs');
  const metadata = content.attachments.find((one) => 'sluis-metadata' === (one.purpose ?? one.type));
  return {
    transcript: { format: 'vcon', parties, turns: turnsOf(content, parties) },
    metadata: jsonOf(metadata?.body),
    audio: recordings[0] ? inlineSound(recordings[0]) : null,
  };
}

function partyOf(one: z.infer<typeof party>, at: number): Party {
  const named = one.role ?? one.meta?.role ?? '';
  const role = partyRoles.find((known) => known === named) ?? roleOf(named, at);
  const mailto = one.mailto ?? one.email;
  return {
    role,
    ...(one.name && { name: one.name }),
    ...(one.tel && { tel: one.tel }),
    ...(mailto && { mailto }),
  };
}

/** Inline sound (base64url), or none. A recording that is only pointed at is not fetched. */
function inlineSound(recording: z.infer<typeof dialog>): Uint8Array | null {
  if (recording.body === undefined) return null;
  if (recording.encoding !== 'base64url' || !/^[\w-]*={0,2}$/.test(recording.body))
    throw refuse('transcript-malformed');
  return Buffer.from(recording.body, 'base64url');
}

function turnsOf(content: z.infer<typeof vcon>, parties: Party[]): Turn[] {
  const transcripts = content.analysis.filter((one) => one.type === 'transcript');
  for (const one of transcripts) {
    const turns = transcriptTurns(jsonOf(one.body), parties);
    if (turns !== null) return turns;
  }
  const texts = content.dialog.filter((one) => one.type === 'text' && typeof one.body === 'string');
  if (texts.length > 0) return texts.map((one) => ({ party: speakerOf(one), text: one.body! }));
  throw refuse('transcript-empty');
}

function speakerOf(one: z.infer<typeof dialog>): number {
  if (one.originator !== undefined) return one.originator;
  const first = Array.isArray(one.parties) ? one.parties.flat()[0] : one.parties;
  return first ?? 0;
}

const spoken = z.array(
  z.object({
    speaker: z.union([short, z.number()]).optional(),
    message: z.string().optional(),
    text: z.string().optional(),
    start: z.number().optional(),
    end: z.number().optional(),
    words: z.array(z.object({ word: z.string().max(2_000), start: z.number(), end: z.number() })).optional(),
  }),
);
const deepgramWord = z.object({
  word: z.string().max(2_000),
  punctuated_word: z.string().max(2_000).optional(),
  start: z.number(),
  end: z.number(),
  speaker: z.number().optional(),
});
const deepgram = z.object({
  results: z.object({
    channels: z.array(z.object({ alternatives: z.array(z.object({ words: z.array(deepgramWord) })) })),
  }),
});

/** The bodies that transcripts come in: a list of turns (with or without times), or Deepgram's words. */
function transcriptTurns(body: unknown, parties: Party[]): Turn[] | null {
  const list = Array.isArray(body)
    ? body
    : ((body as { turns?: unknown; segments?: unknown } | null)?.turns ??
      (body as { segments?: unknown } | null)?.segments);
  const turns = spoken.safeParse(list);
  if (turns.success) return turns.data.map((one, at) => spokenTurn(one, at, parties));
  const words = deepgram.safeParse(body);
  if (!words.success) return null;
  const { channels } = words.data.results;
  return turnsOfWords(
    channels.flatMap((channel, at) =>
      (channel.alternatives[0]?.words ?? []).map(
        (word): SpokenWord => ({
          party: channels.length > 1 ? at : (word.speaker ?? 0),
          text: word.punctuated_word ?? word.word,
          startMs: word.start * 1000,
          endMs: word.end * 1000,
        }),
      ),
    ),
  );
}

function spokenTurn(one: z.infer<typeof spoken>[number], at: number, parties: Party[]): Turn {
  const named =
    typeof one.speaker === 'number' ? one.speaker : partyNamed(String(one.speaker ?? ''), at, parties);
  const words = one.words?.map((word) => ({
    text: word.word,
    startMs: word.start * 1000,
    endMs: word.end * 1000,
  }));
  const text =
    words && words.length > 0 ? words.map((word) => word.text).join(' ') : (one.text ?? one.message ?? '');
  return {
    party: named,
    text,
    ...(one.start !== undefined && { startMs: one.start * 1000 }),
    ...(one.end !== undefined && { endMs: one.end * 1000 }),
    ...(words && words.length > 0 && { words }),
  };
}

function partyNamed(name: string, at: number, parties: Party[]): number {
  const role = roleOf(name, at % 2);
  const found = parties.findIndex((one) => one.name === name || one.role === role);
  return found >= 0 ? found : role === 'agent' ? 0 : 1;
}

/** A body may be JSON itself or JSON in a string. */
function jsonOf(body: unknown): unknown {
  if (typeof body !== 'string') return body ?? null;
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
