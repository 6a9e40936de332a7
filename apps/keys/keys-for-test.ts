import { randomBytes, randomUUID } from 'node:crypto';
import { firstTenant } from '#ground';
import {
  createMemoryTree,
  encodeLeaf,
  hashLeaf,
  type Leaf,
  proveConsistency,
  proveInclusion,
  pseudonym,
} from '#ledger';
import { wrapContext, wrapDataKey } from '#seal';
import type { KeyService } from './index.ts';

export const origin = 'sluis.test/log';
const tenantId = firstTenant;

/** What the tests of the key service ask it with. */
export function createKeyTools(nowMs: () => number) {
  /** A ledger as the watch layer keeps it, and what an opening is made of. */
  function ledgerOf(service: KeyService) {
    const tree = createMemoryTree();
    const leaves: Uint8Array[] = [];
    return {
      tree,
      async append(change: Partial<Leaf>) {
        const size = tree.size;
        const leaf = encodeLeaf({
          ...{
            v: 1,
            type: 'conversation.opened',
            time: nowMs(),
            sequence: size,
            tenant: tenantId,
            actor: 'a',
          },
          ...{ subject: '', purpose: 'quality', detail: '', object: '', policy: '1', ...change },
        } as Leaf);
        leaves.push(leaf);
        tree.append(hashLeaf(leaf));
        await this.sign(size);
        const proof = await proveInclusion(size, tree.size, tree.readNode);
        return { leaf, index: size, treeSize: tree.size, proof };
      },
      async sign(since: number) {
        const consistency = await proveConsistency(since, tree.size, tree.readNode);
        return service.signCheckpoint({ origin, size: tree.size, root: await tree.root(), consistency });
      },
    };
  }

  async function wrapFor(service: KeyService, conversationId: string, dataKey = randomBytes(32)) {
    const { epochId, epochPublicKey } = await service.info();
    const wrapped = await wrapDataKey(
      epochPublicKey,
      wrapContext({ tenantId, conversationId, epochId }),
      dataKey,
    );
    return { dataKey, wrapped: { epochId, ...wrapped } };
  }

  async function opening(service: KeyService, change: Partial<Leaf> = {}) {
    const conversationId = randomUUID();
    const subject = pseudonym(await service.deriveKey('pseudonym'), 'conversation', conversationId);
    const { wrapped, dataKey } = await wrapFor(service, conversationId);
    const ledger = ledgerOf(service);
    await ledger.append({ type: 'session.started' });
    const entry = await ledger.append({ subject, ...change });
    return { ledger, dataKey, request: { tenantId, conversationId, purpose: 'quality', wrapped, entry } };
  }

  return { ledgerOf, wrapFor, opening };
}
