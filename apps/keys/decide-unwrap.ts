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

export type UnwrapDecision =
  | { allow: true; leaf: Leaf }
  | {
      allow: false;
      reason:
        | 'entry-malformed'
        | 'entry-not-in-ledger'
        | 'entry-of-another-kind'
        | 'entry-for-something-else'
        | 'entry-too-old'
        | 'entry-used';
    };

/** What an entry must be about so that it opens content. */
export const openingTypes = ['conversation.opened', 'conversation.exported'] as const;

/** From the entry to the key. Long enough for a slow disk, short enough that an old entry opens nothing. */
export const longestAgeMs = 60_000;
/** Clocks of two processes, perhaps on two machines. */
const clockSkewMs = 5_000;

/**
 * May this entry open this conversation for this purpose? A pure function of what was shown and what this service
 * itself remembers. Entries from before its start are refused, by their place in the ledger as by their time (a clock can
 * be set back): which of those were used is not known any more.
 */
export function decideUnwrap(facts: UnwrapFacts): UnwrapDecision {
  const { evidence } = facts;
  let leaf: Leaf;
  try {
    leaf = decodeLeaf(evidence.leaf);
  } catch (error) {
    if (error instanceof LedgerError) return { allow: false, reason: 'entry-malformed' };
    throw error;
  }
  const included =
    facts.signedRoot !== null &&
    leaf.sequence === evidence.index &&
    verifyInclusion(
      hashLeaf(evidence.leaf),
      evidence.index,
      evidence.treeSize,
      evidence.proof,
      facts.signedRoot,
    );
  if (!included) return { allow: false, reason: 'entry-not-in-ledger' };
  if (!(openingTypes as readonly string[]).includes(leaf.type))
    return { allow: false, reason: 'entry-of-another-kind' };
  const about = pseudonym(facts.pseudonymKey, 'conversation', facts.conversationId);
  const fits = leaf.tenant === facts.tenantId && leaf.subject === about && leaf.purpose === facts.purpose;
  if (!fits || facts.purpose === '') return { allow: false, reason: 'entry-for-something-else' };
  const oldestMs = Math.max(facts.startedMs, facts.nowMs - longestAgeMs - clockSkewMs);
  if (evidence.index < facts.firstIndex) return { allow: false, reason: 'entry-too-old' };
  if (leaf.time < oldestMs || leaf.time > facts.nowMs + clockSkewMs)
    return { allow: false, reason: 'entry-too-old' };
  if (facts.used) return { allow: false, reason: 'entry-used' };
  return { allow: true, leaf };
}
