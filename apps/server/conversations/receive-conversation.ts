import type { Filter, FilteredConversation, SoundResult } from '#filter';
import { type ConversationMetadata, type PersonId, SluisError } from '#ground';
import type { ConversationRow, StoredAnswer, StoreSession, Vault } from '#vault';
import type { Ledger, LedgerEntry } from '#watch';
import { createContentDigest } from './content-digest.ts';
import { type Arrival, openArrival } from './open-arrival.ts';

export type Receiving = {
  filter: Filter;
  vault: Pick<Vault, 'begin'>;
  ledger: Pick<Ledger, 'enqueue'>;
  /** Keys the digest by which a repeated upload is recognised. */
  digestKey: Uint8Array;
  /** The person that a vendor's agent id stands for, where one is known. */
  personOfAgent(agentId: string): Promise<PersonId | null>;
  policyVersion: string;
  /** Throws a retryable error while key service or ledger are not there: nothing is taken in that could not be recorded. */
  demandReady(): Promise<void>;
};

export type Delivery = {
  /** Who sends. Keeps the idempotency keys of two senders apart. */
  actor: LedgerEntry['actor'];
  idempotencyKey?: string | undefined;
  contentType: string;
  body: AsyncIterable<Uint8Array>;
  /** Throws when this sender may not bring in this conversation. */
  admit(metadata: ConversationMetadata): void;
};

export type Received = StoredAnswer & {
  /** True when this answers a repeated upload: nothing was stored now. */
  replayed: boolean;
};

/**
 * The one way in, for uploads and imports alike: words first, then the sound through its mask straight into a sealed
 * object, then everything committed at once. Whatever goes wrong before the commit leaves nothing behind, and only after
 * it is there an answer.
 */
export async function receiveConversation(parts: Receiving, delivery: Delivery): Promise<Received> {
  await parts.demandReady();
  // Without a key nothing can come a second time: there is nothing to compare.
  const digest = delivery.idempotencyKey === undefined ? null : createContentDigest(parts.digestKey);
  const arrival = await openArrival(parts.filter, delivery, digest?.update);
  try {
    delivery.admit(arrival.metadata);
    const filtered = parts.filter.filterConversation(arrival.metadata, arrival.transcript);
    const begun = await parts.vault.begin({
      clientId: `${delivery.actor.kind}:${delivery.actor.id}`,
      ...(delivery.idempotencyKey !== undefined && { idempotencyKey: delivery.idempotencyKey }),
    });
    if (begun.kind === 'known') {
      await readToEnd(arrival);
      return replay(begun, digest?.digest());
    }
    try {
      return { ...(await store(parts, begun.session, arrival, filtered, delivery, digest)), replayed: false };
    } catch (error) {
      await begun.session.abort();
      throw error;
    }
  } finally {
    await arrival.close();
  }
}

async function store(
  parts: Receiving,
  session: StoreSession,
  arrival: Arrival,
  filtered: FilteredConversation,
  { actor }: Delivery,
  digest: { digest(): Uint8Array } | null,
): Promise<StoredAnswer> {
  const { metadata, audio } = arrival;
  // What is known before the sound need not wait for it.
  const details = session.writePart('details', 'json', encode(filtered.details));
  const sounded = audio && storeSound(parts.filter, session, filtered, audio);
  // Both are over before either's failure is told: what is given up then is not being written any more.
  await Promise.allSettled([details, sounded]);
  await details;
  const sound = await sounded;
  await arrival.finish();
  const transcript = {
    turns: filtered.turns,
    peaks: sound?.peaks ?? null,
    delicate: filtered.delicate,
    untranscribed: sound?.untranscribed ?? [],
    tones: sound?.tones ?? [],
  };
  await session.writePart('transcript', 'json', encode(transcript));
  const row = rowOf(metadata, filtered, sound, await agentOf(parts, metadata));
  return session.commit({
    row,
    ...(digest && { digest: digest.digest() }),
    record: (client, { conversationId, objectHash }) =>
      parts.ledger.enqueue(client, {
        type: 'conversation.received',
        actor,
        subject: { kind: 'conversation', id: conversationId },
        objectHash,
        policyVersion: parts.policyVersion,
        detail: { class: row.class, findings: sumOf(row.findings), hasAudio: row.hasAudio },
      }),
  });
}

async function storeSound(
  filter: Filter,
  session: StoreSession,
  filtered: FilteredConversation,
  audio: AsyncIterable<Uint8Array>,
): Promise<SoundResult> {
  const masked = await filter.maskAudio(filtered, audio);
  await session.writePart('audio', masked.codec, masked.chunks);
  return masked.result();
}

function rowOf(
  metadata: ConversationMetadata,
  filtered: FilteredConversation,
  sound: SoundResult | null,
  agentId: PersonId | null,
): ConversationRow {
  const { details } = filtered;
  return {
    startMs: Date.parse(metadata.start),
    zone: metadata.zone,
    country: metadata.country,
    queue: metadata.queue,
    class: metadata.class,
    team: metadata.team ?? null,
    agentId,
    purpose: metadata.purpose,
    consent: metadata.consent,
    language: filtered.language,
    durationMs: sound?.durationMs ?? Math.round(filtered.lastMs),
    hasAudio: sound !== null,
    findings: countsOf(filtered, sound),
    proposedClass: filtered.delicate.proposes ?? null,
    caseEndsAtMs: metadata.case?.endsAt === undefined ? null : Date.parse(metadata.case.endsAt),
    search: {
      words: filtered.indexWords,
      persons: details.parties.flatMap(({ name }) => name ?? []),
      customerReference: details.customerReference,
      caseId: details.case?.id,
    },
  };
}

/** Keypad tones are counted by passage: how many keys there were is not to be known. */
function countsOf({ counts }: FilteredConversation, sound: SoundResult | null): Record<string, number> {
  const passages = sound?.tones.length ?? 0;
  return { ...(counts as Record<string, number>), ...(passages > 0 && { KEYPAD_TONES: passages }) };
}

async function agentOf(parts: Receiving, { agentId }: ConversationMetadata): Promise<PersonId | null> {
  return agentId === undefined ? null : parts.personOfAgent(agentId);
}

/** The bytes were counted into the digest as they came; what they say is not needed again. */
async function readToEnd({ audio, finish }: Arrival): Promise<void> {
  for await (const _ of audio ?? []);
  await finish();
}

function replay(known: { digest: Uint8Array; answer: StoredAnswer }, digest?: Uint8Array): Received {
  if (digest !== undefined && Buffer.compare(known.digest, digest) === 0)
    return { ...known.answer, replayed: true };
  throw new SluisError(
    'idempotency-key-reused',
    'This Idempotency-Key was used before, with another content. Use a new key for a new conversation.',
    { status: 422 },
  );
}

const encode = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value), 'utf8');

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
