import { z } from 'zod';
import { type Party, partyRoles, type Transcript, type Turn } from '#ground';
import { malformed, refuse } from '../refusal.ts';
import { roleNamed } from './cast.ts';
import { parseJson } from './parse-json.ts';
import { type JsonObject, listOf, parseAs, textUpTo } from './read-schema.ts';
import { type BodyReader, turnsOfBody } from './vcon-turns.ts';

/** The fields that are read, under the names of drafts 0.0.1 to 0.4. Everything else is left behind. */
const short = textUpTo(500);
const party = z.object({
  ...{ name: short.nullish(), tel: short.nullish(), mailto: short.nullish(), email: short.nullish() },
  role: short.nullish(),
  meta: z.object({ role: short.nullish() }).nullish(),
});
const dialog = z.object({
  type: short,
  start: short.nullish(),
  parties: z.union([z.number(), listOf(z.union([z.number(), listOf(z.number())]))]).nullish(),
  originator: z.number().nullish(),
  /** Until 0.0.1 `mimetype`. */
  ...{ mediatype: short.nullish(), mimetype: short.nullish() },
  ...{ body: z.string().nullish(), encoding: short.nullish(), url: z.string().nullish() },
});
const schema = z.object({
  parties: listOf(party).default([]),
  dialog: listOf(dialog).default([]),
  analysis: listOf(
    z.object({
      type: short,
      /** The recording that it is of; its start is where instants are counted from. */
      dialog: z.union([z.number(), listOf(z.number())]).nullish(),
      ...{ body: z.unknown(), encoding: short.nullish() },
    }),
  ).default([]),
  /** Until 0.0.2 `type` said what `purpose` says now. */
  attachments: listOf(
    z.object({
      ...{ type: short.nullish(), purpose: short.nullish() },
      ...{ body: z.unknown(), encoding: short.nullish() },
    }),
  ).default([]),
});
type Vcon = z.output<typeof schema>;
type Dialog = Vcon['dialog'][number];

export type VconContent = {
  transcript: Transcript;
  /** The attachment of purpose "sluis-metadata", unread. */
  metadata: unknown;
  /** Inline sound, still the file that was sent. */
  audio: Uint8Array | null;
  /** The recording lies elsewhere: its words are here, its sound is not. */
  soundElsewhere: boolean;
};

export function isVcon(value: JsonObject): boolean {
  const signed = 'payload' in value && 'signatures' in value;
  const encrypted = 'ciphertext' in value && 'recipients' in value;
  const plain = Array.isArray(value.dialog) && Array.isArray(value.parties);
  return signed || encrypted || 'vcon' in value || plain;
}

/** @param readBody reads what another recogniser wrote, where an analysis holds it as it came */
export function readVcon(value: JsonObject, readBody: BodyReader): VconContent {
  if ('signatures' in value) throw refuse('vcon-signed');
  if ('ciphertext' in value) throw refuse('vcon-encrypted');
  const content = parseAs('vcon', schema, value);
  if (content.parties.length > 100) throw refuse('too-many-parties');
  const roles = content.parties.map(({ role, meta }) => roleGiven(role ?? meta?.role ?? ''));
  const parties = partiesOf(content, roles);
  const recordings = content.dialog.filter((one) => one.type === 'recording');
  if (recordings.length > 1) throw refuse('vcon-several-dialogs');
  const metadata = content.attachments.find((one) => 'sluis-metadata' === (one.purpose ?? one.type));
  const namesRoles = roles.length > 0 && roles.every((role) => role !== null);
  const audio = recordings[0] ? inlineSound(recordings[0]) : null;
  return {
    transcript: {
      format: 'vcon',
      parties,
      ...(namesRoles && { namesRoles }),
      turns: turnsOf(content, parties, readBody),
    },
    metadata: metadata ? (bodyOf(metadata, 'attachments') ?? null) : null,
    audio,
    soundElsewhere: audio === null && recordings.some(({ url }) => url != null),
  };
}

const roleGiven = (name: string) => partyRoles.find((known) => known === name) ?? roleNamed(name);

/** Roles that are not given follow the rule of every format (`createCast`), in the order of the list. */
function partiesOf(content: Vcon, roles: (Party['role'] | null)[]): Party[] {
  const free = (['agent', 'customer'] as const).filter((role) => !roles.includes(role));
  return content.parties.map((one, at): Party => {
    const mailto = one.mailto ?? one.email;
    return {
      role: roles[at] ?? free.shift() ?? 'third-party',
      ...(one.name && { name: one.name }),
      ...(one.tel && { tel: one.tel }),
      ...(mailto && { mailto }),
    };
  });
}

/** Inline sound (base64url; base64 from early writers), or none. A recording that is only pointed at is not fetched. */
function inlineSound(recording: Dialog): Uint8Array | null {
  const { body, encoding } = recording;
  if (body == null) return null;
  if (encoding !== 'base64url' && encoding !== 'base64') throw malformed('vcon', 'dialog.encoding');
  if (!/^[\w+/-]*={0,2}$/.test(body)) throw malformed('vcon', 'dialog.body');
  return Buffer.from(body, 'base64url');
}

/** As it was said rather than as somebody redacted it: what is to go is found here, with its place in the sound. */
const transcriptTypes = ['transcript', 'wtf_transcription', 'transcript-redacted'];

function turnsOf(content: Vcon, parties: Party[], readBody: BodyReader): Turn[] {
  for (const type of transcriptTypes) {
    for (const one of content.analysis.filter((analysis) => analysis.type === type)) {
      const of = Array.isArray(one.dialog) ? one.dialog[0] : one.dialog;
      const start = content.dialog[of ?? content.dialog.findIndex(({ type }) => type === 'recording')]?.start;
      const turns = turnsOfBody(bodyOf(one, 'analysis'), parties, start ?? null, readBody);
      if (turns !== null) return turns;
    }
  }
  const messages = content.dialog.filter((one) => one.type === 'text' && one.body != null);
  if (messages.length > 0) return messages.map((one) => ({ party: speakerOf(one), text: messageOf(one) }));
  throw refuse('transcript-empty');
}

/** The text of a message. What is encoded inside of it nobody could look through. */
function messageOf(one: Dialog): string {
  const kind = (one.mediatype ?? one.mimetype ?? 'text/plain').split(';')[0]!.trim().toLowerCase();
  if (kind !== 'text/plain') throw refuse('vcon-text-kind');
  return one.encoding === 'base64url' ? decodeText(one.body!, 'dialog') : one.body!;
}

function speakerOf(one: Dialog): number {
  if (one.originator != null) return one.originator;
  const first = Array.isArray(one.parties) ? one.parties.flat()[0] : one.parties;
  return first ?? 0;
}

/** A body may be JSON itself, JSON in a string, or text, each also in base64url. */
function bodyOf(
  { body, encoding }: { body?: unknown; encoding?: string | null | undefined },
  at: string,
): unknown {
  if (typeof body !== 'string') return body;
  const text = encoding === 'base64url' ? decodeText(body, at) : body;
  if (!/^\s*[{[]/.test(text)) return text;
  try {
    return parseJson(text);
  } catch {
    // Text may begin like JSON ("[laughs] …"), unless it is said to be JSON.
    if (encoding === 'json') throw malformed('vcon', `${at}.body`);
    return text;
  }
}

function decodeText(body: string, at: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(body, 'base64url'));
  } catch {
    throw malformed('vcon', `${at}.body`);
  }
}
