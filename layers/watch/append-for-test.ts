/** A process that writes to a ledger until it is killed. Its signer is the parent, over the channel that `fork` gives. */
import { randomBytes, randomUUID } from 'node:crypto';
import { Pool, type PoolConfig } from 'pg';
import { createLogger, firstTenant, inTransaction, SluisError } from '#ground';
import { createLedger } from './index.ts';
import type { CheckpointSigner } from './ledger/types.ts';

export type ChildTask = {
  ledger: PoolConfig;
  intake: PoolConfig;
  origin: string;
  verifierKey: string;
  folder: string;
  anchorFolder: string;
  detailKey: string;
  pseudonymKey: string;
  /** Numbers of this process's entries start here. */
  from: number;
};
export type FromChild =
  | { kind: 'ready' }
  | { kind: 'sign'; id: number; size: number; root: string; consistency: string[] }
  | { kind: 'appended'; at: number; index: number; leaf: string }
  | { kind: 'committed'; at: number };
export type ToChild = { id: number; note?: string; code?: string; signedSize?: number };

const task = JSON.parse(process.argv[2]!) as ChildTask;
const bytes = (text: string) => Buffer.from(text, 'base64');
const send = (message: FromChild) => process.send!(message);

const asked = new Map<number, (answer: ToChild) => void>();
process.on('message', (answer: ToChild) => asked.get(answer.id)?.(answer));
process.on('disconnect', () => process.exit(0));

const signer: CheckpointSigner = {
  async signCheckpoint({ size, root, consistency }) {
    const id = asked.size;
    const answer = await new Promise<ToChild>((resolve) => {
      asked.set(id, resolve);
      send({
        ...{ kind: 'sign', id, size, root: Buffer.from(root).toString('base64') },
        consistency: consistency.map((one) => Buffer.from(one).toString('base64')),
      });
    });
    if (answer.note !== undefined) return answer.note;
    throw new SluisError(answer.code!, 'no', { details: { signedSize: answer.signedSize ?? -1 } });
  },
};

const ledger = await createLedger({
  ...{ pool: new Pool(task.ledger), tenantId: firstTenant, signer, origin: task.origin },
  ...{ verifierKey: task.verifierKey, folder: task.folder, anchorFolder: task.anchorFolder },
  ...{ detailKey: bytes(task.detailKey), pseudonymKey: bytes(task.pseudonymKey) },
  clock: { nowMs: () => Date.now() },
  random: (sizeBytes) => randomBytes(sizeBytes),
  newId: () => randomUUID(),
  logger: createLogger({ level: 'silent' }),
});
send({ kind: 'ready' });

const intake = new Pool(task.intake);
let next = task.from;
async function write(): Promise<void> {
  for (;;) {
    const at = next++;
    const about = { actor: { kind: 'system', id: 'test' }, policyVersion: '1', detail: { at } } as const;
    if (at % 3 === 0) {
      await inTransaction(intake, firstTenant, (client) =>
        ledger.enqueue(client, { ...about, type: 'conversation.received' }),
      );
      send({ kind: 'committed', at });
    } else {
      const { index, leaf } = await ledger.append({ ...about, type: 'conversation.opened' });
      send({ kind: 'appended', at, index, leaf: Buffer.from(leaf).toString('base64') });
    }
  }
}
await Promise.all(Array.from({ length: 8 }, write));
