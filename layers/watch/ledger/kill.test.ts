import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PoolConfig } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction, type SluisError } from '#ground';
import { encodeNoteKey, verifyLog } from '#ledger';
import type { ChildTask, FromChild, ToChild } from '../append-for-test.ts';
import { origin, startWatch } from '../watch-for-test.ts';

const program = fileURLToPath(new URL('../append-for-test.ts', import.meta.url));
const kills = 4;

let watch: Awaited<ReturnType<typeof startWatch>>;
beforeEach(async () => {
  watch = await startWatch();
});
afterEach(() => watch.close());

function startChild(from: number, hear: (message: FromChild) => void): ChildProcess {
  const { database, keys, folder, anchorFolder, signer } = watch;
  const config = (role: 'ledger' | 'intake'): PoolConfig => {
    const { host, port, user, database: name } = database.pool(role).options;
    return { host, port, user, database: name, max: 8 } as PoolConfig;
  };
  const task: ChildTask = {
    ...{ ledger: config('ledger'), intake: config('intake'), origin, folder, anchorFolder, from },
    verifierKey: encodeNoteKey(signer.key),
    detailKey: keys.detailKey.toString('base64'),
    pseudonymKey: keys.pseudonymKey.toString('base64'),
  };
  const child = fork(program, [JSON.stringify(task)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.on('message', async (message: FromChild) => {
    if (message.kind !== 'sign') return hear(message);
    const answer = await sign(message);
    if (child.connected) child.send(answer, () => undefined);
  });
  return child;
}

async function sign({ id, size, root, consistency }: Extract<FromChild, { kind: 'sign' }>): Promise<ToChild> {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  try {
    const request = { origin, size, root: bytes(root), consistency: consistency.map(bytes) };
    return { id, note: await watch.signer.signCheckpoint(request) };
  } catch (error) {
    const { code, details } = error as SluisError;
    return { id, code, signedSize: Number(details.signedSize) };
  }
}

describe('a server that is killed while it writes', () => {
  it(`keeps every receipt and places every committed entry exactly once, ${kills} times over`, async () => {
    const appended: Extract<FromChild, { kind: 'appended' }>[] = [];
    const committed: number[] = [];
    for (let round = 0; round < kills; round++) {
      const before = appended.length + committed.length;
      let heard = () => {};
      const wroteSome = new Promise<void>((resolve) => {
        heard = () => appended.length + committed.length > before + 20 + round * 30 && resolve();
      });
      const child = startChild(round * 1_000_000, (message) => {
        if (message.kind === 'appended') appended.push(message);
        if (message.kind === 'committed') committed.push(message.at);
        heard();
      });
      await wroteSome;
      child.kill('SIGKILL');
      await once(child, 'close');
    }

    const ledger = await watch.open();
    const rows = () =>
      inTransaction(watch.database.pool('ledger'), watch.tenantId, async (client) => {
        const waiting = await client.query('select from watch.outbox');
        const leaves = await client.query('select leaf from watch.entries order by sequence');
        return { waiting: waiting.rowCount, leaves: leaves.rows.map((row) => row.leaf as Buffer) };
      });
    await expect.poll(async () => (await rows()).waiting, { timeout: 10_000 }).toBe(0);
    await expect.poll(() => ledger.health(), { timeout: 10_000 }).toMatchObject({ state: 'running' });
    expect(await ledger.verify()).toMatchObject({ ok: true });

    const { leaves } = await rows();
    for (const { index, leaf } of appended) expect(leaves[index]?.toString('base64')).toBe(leaf);
    expect(appended.length).toBeGreaterThan(kills * 10);
    const placed: number[] = [];
    let before: number | undefined;
    do {
      const query = { types: ['conversation.received' as const], limit: 200, ...(before && { before }) };
      const { items, next } = await ledger.query(query);
      placed.push(...items.map((one) => Number(one.detail?.at)));
      before = next;
    } while (before !== undefined);
    expect(new Set(placed).size).toBe(placed.length);
    expect(committed.filter((at) => !placed.includes(at))).toEqual([]);

    await ledger.close();
    const anchors = readdirSync(watch.anchorFolder).filter((name) => name.endsWith('.note'));
    const read = async (path: string) => {
      try {
        return readFileSync(join(watch.folder, path));
      } catch {
        return null;
      }
    };
    const notes = anchors.map((name) => readFileSync(join(watch.anchorFolder, name), 'utf8'));
    expect(await verifyLog({ read }, watch.signer.key, notes)).toMatchObject({ ok: true });
  });
});
