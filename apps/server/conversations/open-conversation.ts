import type { Access, Because, ConversationFacts, PersonCaller, Reason } from '#access';
import { blockAlign, formatOf, wavHeaderBytes } from '#audio';
import type { Delicate, Details, RedactedTurn } from '#filter';
import {
  type Clock,
  type ConversationId,
  newId,
  type OpeningId,
  type PersonId,
  type Purpose,
  SluisError,
  type TenantId,
} from '#ground';
import type { KeyService } from '#keys';
import {
  type ConversationSummary,
  conversationChanged,
  isSameKey,
  type OpenPart,
  type Vault,
  type WrappedKey,
} from '#vault';
import type { Ledger } from '#watch';
import type { Opening, Openings } from './openings.ts';

export type StoredTranscript = {
  turns: RedactedTurn[];
  peaks: { perSecond: number; channels: number[][] } | null;
  /** Voice that had no words, and was silenced. Not known of what was stored by earlier versions. */
  untranscribed?: { startMs: number; endMs: number }[];
  /** Where keypad tones were masked. Not looked for by earlier versions. */
  tones?: { startMs: number; endMs: number }[];
  /** Absent in what was stored before it was looked for. */
  delicate?: Delicate;
};

export type OpenConversation = Opening<StoredTranscript, Details> & {
  summary: ConversationSummary;
  /** The key of the version that was opened. */
  wrapped: WrappedKey;
};

export type Opener = {
  tenantId: TenantId;
  clock: Clock;
  access: Pick<Access, 'decide' | 'countOpening' | 'policy'>;
  vault: Pick<Vault, 'find' | 'wrappedKey' | 'openPart'>;
  ledger: Pick<Ledger, 'append'>;
  keyService: Pick<KeyService, 'unwrap'>;
  openings: Openings<OpenConversation>;
};

export type OpeningRequest = {
  caller: PersonCaller;
  conversationId: ConversationId;
  purpose: Purpose;
  reasonCode?: string | undefined;
};

export type OpeningOutcome =
  | { allow: true; opening: OpenConversation }
  | { allow: false; reasons: readonly Reason[] };

/** Long enough to hear a long call through; the session's own end comes first where it is earlier. */
const longestOpeningMs = 2 * 60 * 60 * 1000;

/**
 * The one way out: decision, then the entry in the ledger (durable and signed), then the key against that entry, then the
 * content. If any of them is not there, nothing is opened. Null when there is no such conversation.
 */
export async function openConversation(
  parts: Opener,
  request: OpeningRequest,
): Promise<OpeningOutcome | null> {
  const { caller, conversationId, purpose } = request;
  const summary = await parts.vault.find(conversationId);
  if (!summary) return null;
  const conversation = factsOf(summary);
  const decision = await parts.access.decide(caller, { action: 'open', conversation, purpose });
  if (!decision.allow) {
    await recordDenial(parts, request, decision.reasons);
    return decision;
  }
  await parts.access.countOpening(caller.person.id, conversationId);
  const wrapped = await parts.vault.wrappedKey(conversationId);
  if (!wrapped) throw keyMissing();
  let opening: OpenConversation;
  try {
    opening = await unwrapAndRead(parts, request, decision.because, { summary, wrapped });
  } catch (error) {
    // Written anew while it was being opened: not damaged, and not gone.
    throw (await isStillThat(parts, conversationId, wrapped)) ? error : conversationChanged();
  }
  parts.openings.add(opening);
  // Looked at again once it counts as open: whoever writes it anew from here on ends it, and whoever did so before shows here.
  if (await isStillThat(parts, conversationId, wrapped)) return { allow: true, opening };
  parts.openings.endConversation(conversationId);
  throw conversationChanged();
}

async function isStillThat({ vault }: Opener, id: ConversationId, wrapped: WrappedKey): Promise<boolean> {
  const now = await vault.wrappedKey(id);
  return now !== null && isSameKey(now, wrapped);
}

type Version = { summary: ConversationSummary; wrapped: WrappedKey };

async function unwrapAndRead(
  parts: Opener,
  request: OpeningRequest,
  because: Because,
  version: Version,
): Promise<OpenConversation> {
  const dataKey = await keyFor(parts, request, because, version.wrapped);
  try {
    return await readOpening(parts, request, version, dataKey);
  } catch (error) {
    dataKey.fill(0);
    throw error;
  }
}

function keyMissing(): SluisError {
  return new SluisError('key-missing', 'The key of this conversation is not there any more.', {
    status: 410,
  });
}

/** What the access layer may know of a conversation: nothing of what was said. */
export function factsOf(summary: ConversationSummary): ConversationFacts {
  return {
    id: summary.id,
    startMs: summary.startMs,
    team: summary.team,
    agentId: summary.agentId as PersonId | null,
    class: summary.class,
    hasCase: summary.caseToken !== null,
  };
}

async function keyFor(
  { ledger, keyService, tenantId, access }: Opener,
  { caller, conversationId, purpose, reasonCode }: OpeningRequest,
  because: Because,
  wrapped: WrappedKey,
): Promise<Uint8Array> {
  const { leaf, index, treeSize, proof } = await ledger.append({
    type: 'conversation.opened',
    actor: { kind: 'person', id: caller.person.id },
    subject: { kind: 'conversation', id: conversationId },
    purpose,
    policyVersion: access.policy.version,
    detail: { because, session: caller.session.id, ...(reasonCode !== undefined && { reasonCode }) },
  });
  return keyService.unwrap({
    ...{ tenantId, conversationId, purpose, wrapped },
    entry: { leaf, index, treeSize, proof },
  });
}

async function readOpening(
  { vault, clock, openings }: Opener,
  { caller, conversationId, purpose }: OpeningRequest,
  { summary, wrapped }: Version,
  dataKey: Uint8Array,
): Promise<OpenConversation> {
  const [transcript, details, audio] = await Promise.all(
    (['transcript', 'details', 'audio'] as const).map((part) =>
      vault.openPart(conversationId, part, dataKey),
    ),
  );
  if (!transcript || !details) {
    throw new SluisError('content-damaged', 'A part of this conversation is missing in the store.', {
      status: 500,
    });
  }
  const id = newId<OpeningId>();
  return {
    id,
    conversationId,
    holder: { personId: caller.person.id, sessionId: caller.session.id },
    purpose,
    expiresAtMs: Math.min(clock.nowMs() + longestOpeningMs, caller.session.endsMs),
    transcript: await readJson<StoredTranscript>(transcript),
    details: await readJson<Details>(details),
    audio: audio ? whileHeld(audio, () => openings.isHeld(id)) : null,
    ...{ summary, wrapped },
  };
}

/** Sound that stops when its opening is over, also in the middle of a range. */
export function whileHeld(part: OpenPart, isHeld: () => boolean): OpenPart {
  return {
    ...part,
    async *read(start, end) {
      try {
        for await (const chunk of part.read(start, end)) {
          if (!isHeld()) throw openingOver();
          yield chunk;
        }
      } catch (error) {
        // Its object may be gone already.
        throw isHeld() ? error : openingOver();
      }
    },
  };
}

export function openingOver(): SluisError {
  return new SluisError(
    'opening-over',
    'This opening is over, or it is not yours. Open the conversation again.',
    { status: 403 },
  );
}

async function readJson<T>(part: OpenPart): Promise<T> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of part.read(0, part.sizeBytes)) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as T;
}

/** A no is worth an entry too; when it can not be written, the answer stays no. */
async function recordDenial(
  { ledger, access }: Opener,
  { caller, conversationId, purpose }: OpeningRequest,
  reasons: readonly Reason[],
): Promise<void> {
  await ledger.append({
    type: 'access.denied',
    actor: { kind: 'person', id: caller.person.id },
    subject: { kind: 'conversation', id: conversationId },
    purpose,
    policyVersion: access.policy.version,
    detail: {
      reasons: reasons
        .map(({ control, code }) => `${control}:${code}`)
        .join(' ')
        .slice(0, 500),
    },
  });
}

/** What a player needs to know of the sound before it asks for ranges of it. */
export function describeSound({ audio, transcript, summary }: OpenConversation) {
  const format = audio && formatOf(audio.codec);
  if (!audio || !format) return null;
  return {
    sizeBytes: audio.sizeBytes,
    contentType: 'audio/wav',
    format: {
      ...format,
      dataOffset: wavHeaderBytes,
      blockAlign: blockAlign(format),
      durationMs: summary.durationMs,
    },
    peaks: transcript.peaks ?? { perSecond: 1, channels: [] },
    untranscribed: transcript.untranscribed ?? [],
    tones: transcript.tones ?? [],
  };
}
