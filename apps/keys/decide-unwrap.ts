import { decodeLeaf, hashLeaf, type Leaf, LedgerError, pseudonym, verifyInclusion } from '#ledger';

export type LedgerEvidence = { leaf: Uint8Array; index: number; treeSize: number; proof: Uint8Array[] };

export type UnwrapFacts = {
  tenantId: string;
  conversationId: string;
  purpose: string;
  evidence: LedgerEvidence;
  /** The root that this service signed for the tree of `evidence.treeSize`, or null. */
  signedRoot: Uint8Array | null;
  pseudonymKey: Uint8Array;
  /** This entry has opened something before. */
  used: boolean;
  /** Entries below this one may have been used: before this start, or so long ago that it is forgotten which. */
  firstIndex: number;
  nowMs: number;
  startedMs: number;
};

export type Refusal =
  | 'entry-malformed'
  | 'entry-not-in-ledger'
  | 'entry-of-another-kind'
  | 'entry-for-something-else'
  | 'entry-too-old'
  | 'entry-used';

export type UnwrapDecision = { allow: true; leaf: Leaf } | { allow: false; reason: Refusal };

/** What an entry must be about so that it opens content. */
export const openingTypes = ['conversation.opened', 'conversation.exported'] as const;

/** From the entry to the key. Long enough for a slow disk, short enough that an old entry opens nothing. */
export const longestAgeMs = 60_000;
/** Clocks of two processes, perhaps on two machines. */
const clockSkewMs = 5_000;

/** The leaf, where it stands in the ledger under a root that this service signed. */
export function readEvidence(
  evidence: LedgerEvidence,
  signedRoot: Uint8Array | null,
): Leaf | 'entry-malformed' | 'entry-not-in-ledger' {
  let leaf: Leaf;
  try {
    leaf = decodeLeaf(evidence.leaf);
  } catch (error) {
    if (error instanceof LedgerError) return 'entry-malformed';
    throw error;
  }
  const { index, treeSize, proof } = evidence;
  const included =
    signedRoot !== null &&
    leaf.sequence === index &&
    verifyInclusion(hashLeaf(evidence.leaf), index, treeSize, proof, signedRoot);
  return included ? leaf : 'entry-not-in-ledger';
}

/** Written since this service started and not long ago, give or take what two clocks differ by. */
export function isRecent(
  { time }: Leaf,
  { nowMs, startedMs }: { nowMs: number; startedMs: number },
): boolean {
  const oldestMs = Math.max(startedMs, nowMs - longestAgeMs - clockSkewMs);
  return time >= oldestMs && time <= nowMs + clockSkewMs;
}

/**
 * May this entry open this conversation for this purpose? A pure function of what was shown and what this service
 * itself remembers. Entries from before its start are refused, by their place in the ledger as by their time (a clock can
 * be set back): which of those were used is not known any more.
 */
export function decideUnwrap(facts: UnwrapFacts): UnwrapDecision {
  const { evidence } = facts;
  const leaf = readEvidence(evidence, facts.signedRoot);
  if (typeof leaf === 'string') return { allow: false, reason: leaf };
  if (!(openingTypes as readonly string[]).includes(leaf.type))
    return { allow: false, reason: 'entry-of-another-kind' };
  const about = pseudonym(facts.pseudonymKey, 'conversation', facts.conversationId);
  const fits = leaf.tenant === facts.tenantId && leaf.subject === about && leaf.purpose === facts.purpose;
  if (!fits || facts.purpose === '') return { allow: false, reason: 'entry-for-something-else' };
  if (evidence.index < facts.firstIndex) return { allow: false, reason: 'entry-too-old' };
  if (!isRecent(leaf, facts)) return { allow: false, reason: 'entry-too-old' };
  if (facts.used) return { allow: false, reason: 'entry-used' };
  return { allow: true, leaf };
}
