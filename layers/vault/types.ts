import type { PoolClient } from 'pg';
import type { ConsentState, ConversationClass, ConversationId, Country, Language, Purpose } from '#ground';

/** `transcript` and `details` are JSON of the filter layer; `audio` is a masked WAV. */
export const parts = ['transcript', 'details', 'audio'] as const;
export type Part = (typeof parts)[number];

/** What may stand in the clear, and what becomes keyed hashes (`search`). */
export type ConversationRow = {
  startMs: number;
  zone: string;
  country: Country;
  queue: string;
  class: ConversationClass;
  team: string | null;
  /** The person behind the vendor's agent id, where known. */
  agentId: string | null;
  purpose: Purpose;
  consent: ConsentState;
  language: Language;
  durationMs: number;
  hasAudio: boolean;
  findings: Readonly<Record<string, number>>;
  /** A stricter class that the words ask for; people decide. */
  proposedClass?: 'special' | null;
  caseEndsAtMs: number | null;
  search: SearchTerms;
};

/** In the clear here, in memory; hashed under the index key before anything is written. */
export type SearchTerms = {
  words: readonly string[];
  /** Names of the parties. */
  persons: readonly string[];
  customerReference?: string | undefined;
  caseId?: string | undefined;
};

export type ConversationSummary = Omit<ConversationRow, 'search' | 'caseEndsAtMs'> & {
  id: ConversationId;
  /** Hex; compare with `caseToken()` of a case. */
  caseToken: string | null;
  caseEndsAtMs: number | null;
};

/** The answer that a repeated upload gets again. Nothing personal. */
export type StoredAnswer = {
  id: ConversationId;
  findings: Readonly<Record<string, number>>;
  durationMs: number;
};

export type Begun =
  | { kind: 'new'; session: StoreSession }
  /** The key was used before: read the upload to its end and compare digests (`sameDigest`). */
  | { kind: 'known'; digest: Uint8Array; answer: StoredAnswer };

export type StoreSession = {
  readonly conversationId: ConversationId;
  /** Seals `source` into a new object, durable when this resolves. */
  writePart(
    part: Part,
    codec: string,
    source: AsyncIterable<Uint8Array> | Uint8Array,
  ): Promise<{ sizeBytes: number }>;
  /** Everything at once, or nothing. `record` writes the ledger's outbox entry in the same transaction. */
  commit(stored: {
    row: ConversationRow;
    /** Keyed digest over all that was sent; needed where the sender gave a key. */
    digest?: Uint8Array;
    record(
      client: PoolClient,
      about: { conversationId: ConversationId; objectHash: Uint8Array },
    ): Promise<void>;
  }): Promise<StoredAnswer>;
  /** Removes what was written. Safe at any time, also after commit, when it does nothing. */
  abort(): Promise<void>;
};

/** What is left to do about the key and the objects that a conversation had before it was written anew. */
export type Retirement = {
  id: string;
  conversationId: ConversationId;
  wrapped: WrappedKey;
  objectIds: readonly string[];
  begunMs: number;
};

export type RewriteSession = {
  /** As when it was stored. Every part that the conversation has must be written. */
  writePart: StoreSession['writePart'];
  /**
   * The new version stands at once, or nothing is changed. 'conversation-changed' (409) when it is not the version any more that
   * was seen. What is left to do afterwards survives in the database: `waitingRetirements`.
   */
  commit(rewritten: {
    findings: Readonly<Record<string, number>>;
    /** Words of the index before and after; and the text that was taken out, none of whose words may find it any more. */
    words: { before: readonly string[]; after: readonly string[]; taken: string };
    report: Report;
    record(client: PoolClient, about: { objectHash: Uint8Array }): Promise<void>;
  }): Promise<{
    retirement: Retirement;
    /** The new version's. */
    wrapped: WrappedKey;
    /** A part of the new version; null where there is no such part. */
    open(part: Part): Promise<OpenPart | null>;
  }>;
  /** Removes what was written. Safe at any time, also after commit, when it does nothing. */
  abort(): Promise<void>;
};

/** What a person may see of the list; from the access layer. Everything that is named is allowed; nothing named, nothing seen. */
export type Scope = {
  all: boolean;
  teams: readonly string[];
  agentIds: readonly string[];
  conversationIds: readonly string[];
  /** Hex, as `caseToken()` gives them. */
  caseTokens: readonly string[];
  /** Every conversation that belongs to some case. */
  anyCase?: boolean;
  /** Only conversations since then (for own recent ones); applies to `agentIds`. */
  agentSinceMs: number | null;
  /** Classes this person must not see at all. */
  hiddenClasses: readonly ConversationClass[];
};

export type ListQuery = {
  scope: Scope;
  fromMs?: number | undefined;
  toMs?: number | undefined;
  queue?: string | undefined;
  language?: Language | undefined;
  class?: ConversationClass | undefined;
  team?: string | undefined;
  agentId?: string | undefined;
  /** A finding type that must occur. */
  type?: string | undefined;
  cursor?: string | undefined;
  /** 1 to 200. */
  limit: number;
};

export type SearchQuery = ListQuery & {
  words?: string | undefined;
  person?: string | undefined;
  customerReference?: string | undefined;
  caseId?: string | undefined;
};

export type Page<T> = { items: T[]; next?: string };

export type WrappedKey = { epochId: string; enc: Uint8Array; ciphertext: Uint8Array };

export type OpenPart = {
  sizeBytes: number;
  codec: string;
  /** Plain bytes from `start` up to and not including `end`. */
  read(start: number, end: number): AsyncIterable<Uint8Array>;
};

export type Report = {
  kind: 'wrong' | 'missed';
  turn: number;
  start: number;
  end: number;
  type: string | null;
  personId: string;
};

export type Reported = {
  conversationId: ConversationId;
  missed: number;
  wrong: number;
  lastMs: number;
};

export type Vault = {
  begin(input: { clientId: string; idempotencyKey?: string }): Promise<Begun>;
  list(query: ListQuery): Promise<Page<ConversationSummary>>;
  search(query: SearchQuery): Promise<Page<ConversationSummary>>;
  find(id: ConversationId): Promise<ConversationSummary | null>;
  wrappedKey(id: ConversationId): Promise<WrappedKey | null>;
  /** Null where the conversation has no such part. Throws 'content-damaged' when the object is not what was stored. */
  openPart(id: ConversationId, part: Part, dataKey: Uint8Array): Promise<OpenPart | null>;
  report(id: ConversationId, report: Report): Promise<void>;
  /** Conversations of which something was reported, the latest first; at most `limit`. */
  reported(limit: number): Promise<Reported[]>;
  /** Begins to write a conversation anew, under a new data key. `seen`: the wrapped key of the version that is changed. */
  rewrite(id: ConversationId, seen: WrappedKey): RewriteSession;
  waitingRetirements(): Promise<Retirement[]>;
  /** Removes the old objects; to be called once the key service has given the key up, and answered with its mark. */
  finishRetirement(retirement: Retirement, mark: Uint8Array): Promise<void>;
  /** The marks of all keys that were given up. */
  retiredMarks(): Promise<Uint8Array[]>;
  /** Hex of the keyed hash of a case id. */
  caseToken(caseId: string): string;
  /** Removes what an interrupted upload left. Only what is older than `olderThanMs`. */
  sweep(olderThanMs: number): Promise<{ removed: number }>;
  /** Reads the sealed object again and compares its hash: no key needed. */
  verifyObject(id: ConversationId, part: Part): Promise<boolean>;
};
