import { createHash } from 'node:crypto';
import { pseudonym } from '#ledger';
import { isRecent, type LedgerEvidence, type Refusal, readEvidence } from './decide-unwrap.ts';

/** What an entry must be so that a key is given up for it. */
export const retiringType = 'keys.retired';

type Wrap = { epochId: string; enc: Uint8Array; ciphertext: Uint8Array };

/** SHA-256 by which a ledger entry names one wrapped key: an entry about a conversation's old key says nothing about its new one. */
export function hashOfWrap({ epochId, enc, ciphertext }: Wrap): Uint8Array {
  const hash = createHash('sha256').update(`sluis/wrap\0${epochId}\0`);
  return hash.update(enc).update(ciphertext).digest();
}

export type RetireFacts = {
  tenantId: string;
  conversationId: string;
  wrapped: Wrap;
  entry: LedgerEvidence;
  /** The root that this service signed for the tree of `entry.treeSize`, or null. */
  signedRoot: Uint8Array | null;
  pseudonymKey: Uint8Array;
  nowMs: number;
  startedMs: number;
};

/**
 * Why this entry does not give this key up, or null. Giving up destroys: nobody does it without a trace, and not with the trace of
 * something else. The same entry twice does no harm.
 */
export function whyNotRetire(facts: RetireFacts): Refusal | null {
  const leaf = readEvidence(facts.entry, facts.signedRoot);
  if (typeof leaf === 'string') return leaf;
  if (leaf.type !== retiringType) return 'entry-of-another-kind';
  const about = pseudonym(facts.pseudonymKey, 'conversation', facts.conversationId);
  const object = Buffer.from(hashOfWrap(facts.wrapped)).toString('base64url');
  const fits = leaf.tenant === facts.tenantId && leaf.subject === about && leaf.object === object;
  if (!fits) return 'entry-for-something-else';
  return isRecent(leaf, facts) ? null : 'entry-too-old';
}
