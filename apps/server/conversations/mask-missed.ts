import type { PersonCaller } from '#access';
import { maskMore, maskPassage, type Passage } from '#filter';
import {
  type Clock,
  type ConversationId,
  describeError,
  type Logger,
  newId,
  type OpeningId,
  SluisError,
} from '#ground';
import type { RewriteSession, Vault } from '#vault';
import type { Ledger } from '#watch';
import { finishRetirement, type Retiring } from './finish-retirements.ts';
import { type OpenConversation, openingOver, type StoredTranscript, whileHeld } from './open-conversation.ts';
import type { Openings } from './openings.ts';

export type MaskingParts = Retiring & {
  clock: Clock;
  random: (sizeBytes: number) => Uint8Array;
  logger: Pick<Logger, 'error'>;
  vault: Pick<Vault, 'rewrite'>;
  ledger: Pick<Ledger, 'enqueue'>;
  openings: Openings<OpenConversation>;
};

export type Masked = {
  /** In the place of the one that was held: every opening of the old version is over. */
  opening: OpenConversation;
  /** False where nothing of the passage was readable any more. */
  isChanged: boolean;
  /** Whether the old key is given up already; otherwise it is tried again until it is. */
  oldKey: 'retired' | 'waiting';
};

export type MaskMissed = (
  caller: PersonCaller,
  opening: OpenConversation,
  passage: Passage,
) => Promise<Masked>;

/** Each reads, masks and seals a whole recording. */
const mostAtOnce = 4;

/**
 * Takes what the filter had missed out of a stored conversation, for good: words and sound are masked and sealed anew under a new
 * data key; with the rows that say so the old version stands nowhere any more, its openings end, its key is given up and its objects
 * are removed. What is interrupted before the rows leaves all as it was; after them it is finished later.
 */
export function createMaskMissed(parts: MaskingParts): MaskMissed {
  const { openings } = parts;
  const last = new Map<ConversationId, Promise<unknown>>();
  let underWay = 0;

  /** Of one conversation one after the other: the second finds its opening over, and nothing was done for nothing. */
  async function inTurn<T>(id: ConversationId, work: () => Promise<T>): Promise<T> {
    const before = last.get(id) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(id, mine);
    try {
      return await mine;
    } finally {
      if (last.get(id) === mine) last.delete(id);
    }
  }

  return async (caller, opening, passage) => {
    if (underWay >= mostAtOnce) throw busy();
    underWay++;
    try {
      return await inTurn(opening.conversationId, async () => {
        if (!openings.isHeld(opening.id)) throw openingOver();
        return mask(parts, caller, opening, passage);
      });
    } finally {
      underWay--;
    }
  };
}

async function mask(
  parts: MaskingParts,
  caller: PersonCaller,
  opening: OpenConversation,
  passage: Passage,
): Promise<Masked> {
  const { conversationId, transcript, summary } = opening;
  const { language, class: conversationClass } = summary;
  const { turns, delicate } = transcript;
  const masked = maskPassage({ turns, delicate, language, class: conversationClass }, passage, parts.random);
  if (masked === null) return { opening, isChanged: false, oldKey: 'retired' };

  const session = parts.vault.rewrite(conversationId, opening.wrapped);
  let rewritten: Awaited<ReturnType<RewriteSession['commit']>>;
  const next: StoredTranscript = { ...transcript, turns: masked.turns, delicate: masked.delicate };
  try {
    next.peaks = (await writeSound(session, opening, masked.mask)) ?? transcript.peaks;
    await session.writePart('transcript', 'json', encode(next));
    await session.writePart('details', 'json', encode(opening.details));
    rewritten = await commit(parts, session, caller, opening, passage, masked);
  } catch (error) {
    await session.abort();
    throw error;
  }
  const id = newId<OpeningId>();
  const audio = await rewritten.open('audio');
  const fresh: OpenConversation = {
    ...{ ...opening, id, transcript: next, wrapped: rewritten.wrapped },
    audio: audio && whileHeld(audio, () => parts.openings.isHeld(id)),
    summary: { ...summary, findings: masked.counts as Record<string, number> },
  };
  parts.openings.add(fresh);
  return { opening: fresh, isChanged: true, oldKey: await giveUp(parts, rewritten.retirement) };
}

async function writeSound(
  session: RewriteSession,
  { audio }: OpenConversation,
  mask: { startMs: number; endMs: number },
): Promise<StoredTranscript['peaks']> {
  if (!audio) return null;
  const more = await maskMore(audio.read(0, audio.sizeBytes), [mask]);
  await session.writePart('audio', more.codec, more.chunks);
  return more.peaks();
}

async function commit(
  parts: MaskingParts,
  session: RewriteSession,
  caller: PersonCaller,
  opening: OpenConversation,
  passage: Passage,
  masked: NonNullable<ReturnType<typeof maskPassage>>,
): ReturnType<RewriteSession['commit']> {
  const { conversationId: id, purpose } = opening;
  const { turn, type } = passage;
  try {
    return await session.commit({
      findings: masked.counts as Record<string, number>,
      words: masked.index,
      report: { kind: 'missed', ...passage, personId: caller.person.id },
      record: (client, { objectHash }) =>
        parts.ledger.enqueue(client, {
          type: 'conversation.masked',
          actor: { kind: 'person', id: caller.person.id },
          subject: { kind: 'conversation', id },
          ...{ purpose, objectHash },
          policyVersion: parts.policyVersion(),
          detail: { type, turn, hasAudio: opening.audio !== null },
        }),
    });
  } finally {
    // Also where the answer to the commit was lost: then it may stand.
    parts.openings.endConversation(id);
  }
}

/** What could not be done now is done later; the passage is masked either way. */
async function giveUp(
  parts: MaskingParts,
  retirement: Parameters<typeof finishRetirement>[1],
): Promise<Masked['oldKey']> {
  try {
    await finishRetirement(parts, retirement);
    return 'retired';
  } catch (error) {
    parts.logger.error('vault.retirement-waits', describeError(error));
    return 'waiting';
  }
}

const encode = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value), 'utf8');

function busy(): SluisError {
  return new SluisError(
    'busy',
    'Several passages are being masked just now. Nothing was changed; try again in a moment.',
    { status: 503 },
  );
}
