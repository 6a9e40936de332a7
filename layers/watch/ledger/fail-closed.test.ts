import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { inTransaction, type TenantId } from '#ground';
import { decodeLeaf, hashLeaf, openCheckpoint, signCheckpoint, verifyInclusion } from '#ledger';
import { createTestSigner, keyName, origin, startWatch } from '../watch-for-test.ts';
import { entryTypes } from './entry-types.ts';
import type { Ledger, LedgerEntry, LedgerReceipt } from './types.ts';

type Watch = Awaited<ReturnType<typeof startWatch>>;

const opened: LedgerEntry = {
  type: 'conversation.opened',
  actor: { kind: 'person', id: randomUUID() },
  subject: { kind: 'conversation', id: randomUUID() },
  purpose: 'quality',
  policyVersion: '1',
  detail: {},
};

const started: Watch[] = [];
async function start(options: Parameters<typeof startWatch>[0] = {}): Promise<Watch> {
  const watch = await startWatch(options);
  started.push(watch);
  return watch;
}
afterEach(async () => {
  for (const watch of started.splice(0)) await watch.close();
});

async function appendMany(ledger: Ledger, count: number): Promise<void> {
  await Promise.all(Array.from({ length: count }, (_, at) => ledger.append({ ...opened, detail: { at } })));
}

async function asOwner(watch: Watch, ...statements: string[]): Promise<void> {
  const owner = watch.database.pool('owner');
  for (const table of ['entries', 'outbox'])
    await owner.query(`alter table watch.${table} no force row level security`);
  for (const sql of statements) await owner.query(sql);
  for (const table of ['entries', 'outbox'])
    await owner.query(`alter table watch.${table} force row level security`);
}

/** A server that lost its connection: PostgreSQL ends every session of the role. */
async function cutConnections(watch: Watch): Promise<void> {
  const owner = watch.database.pool('owner');
  const sql = `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'sluis_ledger' and datname = current_database()`;
  await owner.query(sql).catch(() => undefined);
}

const backToRunning = (ledger: Ledger) =>
  expect.poll(() => ledger.health().state, { timeout: 20_000 }).toBe('running');

/** Every receipt that was handed out stands at its place, and nothing else calls itself the ledger. */
async function holds(ledger: Ledger, watch: Watch, receipts: readonly LedgerReceipt[]): Promise<void> {
  expect(await ledger.verify()).toMatchObject({ ok: true });
  const rows = await inTransaction(watch.database.pool('ledger'), watch.tenantId, (client) =>
    client.query('select leaf from watch.entries order by sequence'),
  );
  for (const { index, leaf, treeSize, proof, checkpoint } of receipts) {
    expect(Buffer.compare(rows.rows[index].leaf, leaf)).toBe(0);
    const { root } = openCheckpoint(checkpoint, watch.signer.key)!;
    expect(verifyInclusion(hashLeaf(leaf), index, treeSize, proof, root)).toBe(true);
  }
  expect(new Set(receipts.map((one) => one.index)).size).toBe(receipts.length);
}

describe('a ledger that was put back to an earlier state', () => {
  it('stays closed although database and key service were put back together, because the anchor knows more', async () => {
    const watch = await start();
    const ledger = await watch.open();
    await appendMany(ledger, 3);
    const keys = watch.signer.copy();
    await appendMany(ledger, 3);
    await ledger.close();
    await asOwner(watch, 'delete from watch.entries where sequence >= 3');
    watch.signer.putBack(keys);
    rmSync(watch.folder, { recursive: true });
    const again = await watch.open();
    expect(again.health()).toEqual({ state: 'closed', code: 'ledger-misfit' });
    await expect(again.append(opened)).rejects.toMatchObject({ code: 'ledger-unavailable' });
    expect(await again.verify()).toMatchObject({ ok: false, firstBadIndex: 3, reason: 'anchor-longer' });
  });

  it('stays closed without an anchor too, as long as the published log is there', async () => {
    const watch = await start();
    const ledger = await watch.open();
    await appendMany(ledger, 3);
    const keys = watch.signer.copy();
    await appendMany(ledger, 3);
    await ledger.close();
    await asOwner(watch, 'delete from watch.entries where sequence >= 3');
    watch.signer.putBack(keys);
    rmSync(watch.anchorFolder, { recursive: true });
    const again = await watch.open();
    expect(again.health()).toMatchObject({ state: 'closed', code: 'ledger-misfit' });
  });

  it('stays closed when it was written anew with another key than the anchor began with', async () => {
    const watch = await start();
    const ledger = await watch.open();
    await appendMany(ledger, 3);
    await ledger.close();
    const stranger = await start({ signer: createTestSigner() });
    rmSync(stranger.anchorFolder, { recursive: true, force: true });
    const first = await stranger.open();
    await first.append(opened);
    await first.close();
    const key = readFileSync(join(watch.anchorFolder, 'verifier.key'), 'utf8');
    writeFileSync(join(stranger.anchorFolder, 'verifier.key'), key);
    const again = await stranger.open();
    expect(again.health()).toMatchObject({ state: 'closed', code: 'ledger-key-differs' });
    expect(await again.verify()).toMatchObject({ ok: false, reason: 'anchor-key' });
  });

  it('is not called whole while it is closed, even when it is empty', async () => {
    const watch = await start();
    const ledger = await watch.open();
    await appendMany(ledger, 5);
    await ledger.close();
    await asOwner(watch, 'delete from watch.entries');
    const again = await watch.open();
    expect(await again.verify()).toMatchObject({ ok: false, firstBadIndex: 0 });
    rmSync(watch.folder, { recursive: true });
    rmSync(watch.anchorFolder, { recursive: true });
    expect(await again.verify()).toMatchObject({ ok: false, reason: 'unsigned' });
  });
});

describe('two histories under one key', () => {
  it('are impossible: a second database gets no signature', async () => {
    const watch = await start();
    const ledger = await watch.open();
    await appendMany(ledger, 2);
    const copy = await start({ signer: watch.signer });
    const other = await copy.open();
    expect(other.health()).toMatchObject({ state: 'closed', code: 'ledger-misfit' });
    await expect(other.append(opened)).rejects.toMatchObject({ code: 'ledger-unavailable' });
    await expect(ledger.append(opened)).resolves.toMatchObject({ index: 2 });
  });

  it('are noticed at the anchor when another checkpoint of the same size lies there', async () => {
    const watch = await start();
    const ledger = await watch.open();
    await appendMany(ledger, 2);
    await ledger.close();
    const name = readdirSync(watch.anchorFolder).find((one) => one.endsWith('2.note'))!;
    const forged = signCheckpoint({ origin, size: 2, root: Buffer.alloc(32, 7) }, keyName, watch.signer.seed);
    writeFileSync(join(watch.anchorFolder, name), forged);
    const again = await watch.open();
    expect(again.health()).toMatchObject({ state: 'closed', code: 'ledger-misfit' });
  });
});

describe('two servers that take the lead from each other', () => {
  it('never give two entries one place, and every receipt holds', async () => {
    const watch = await start();
    const receipts: LedgerReceipt[] = [];
    let refused = 0;
    let leader = await watch.open();
    for (let round = 0; round < 2; round++) {
      const others = Array.from({ length: 40 }, () =>
        leader.append(opened).then(
          (receipt) => receipts.push(receipt),
          () => refused++,
        ),
      );
      await cutConnections(watch);
      // Whoever is quicker gets the lock; the first may also get it back.
      const next = await watch.open().catch(() => leader);
      await Promise.all(others);
      if (next !== leader) {
        await leader.append(opened).then(
          () => expect.unreachable('the deposed one still writes'),
          (error) => expect(error.code).toBe('ledger-unavailable'),
        );
        await leader.close();
      }
      leader = next;
      await backToRunning(leader);
      receipts.push(await leader.append(opened));
    }
    expect(receipts.length + refused).toBe(82);
    await holds(leader, watch, receipts);
  });
});

describe('a connection that is cut again and again', () => {
  it('loses no receipt and places nothing from the outbox twice', async () => {
    const watch = await start();
    const ledger = await watch.open();
    const receipts: LedgerReceipt[] = [];
    const committed: number[] = [];
    const intake = watch.database.pool('intake');
    for (let at = 0; at < 60; at++) {
      if (at % 15 === 7) await cutConnections(watch);
      const entry = { ...opened, type: 'conversation.received' as const, detail: { at } };
      await inTransaction(intake, watch.tenantId, (client) => ledger.enqueue(client, entry)).then(
        () => committed.push(at),
        (error) => expect(error.code).toBe('ledger-unavailable'),
      );
      await ledger.append(opened).then(
        (receipt) => receipts.push(receipt),
        () => backToRunning(ledger),
      );
    }
    await backToRunning(ledger);
    receipts.push(await ledger.append(opened));
    await holds(ledger, watch, receipts);
    const query = { types: ['conversation.received' as const], limit: 200 };
    const placed = async () => (await ledger.query(query)).items.map((one) => one.detail?.at).sort();
    await expect.poll(placed, { timeout: 10_000 }).toEqual([...committed].sort());
  });
});

describe('a signer that misbehaves', () => {
  it('is given up on when it keeps silent, and heard again when it speaks', async () => {
    const watch = await start({ answerMs: 300 });
    const ledger = await watch.open();
    await ledger.append(opened);
    watch.signer.silent = true;
    await expect(ledger.append(opened)).rejects.toMatchObject({ code: 'key-service-unavailable' });
    expect(ledger.checkpoint().size).toBe(1);
    watch.signer.silent = false;
    await expect.poll(() => ledger.append(opened).catch(() => null), { timeout: 10_000 }).not.toBeNull();
    expect(await ledger.verify()).toMatchObject({ ok: true });
  });

  it.each([
    ['another key', (note: string) => note.replace(/.{12}\n$/, 'AAAAAAAAAAA=\n')],
    ['an older tree', null],
  ])('gets nobody a receipt by signing with or for %s', async (_what, forge) => {
    const watch = await start();
    const ledger = await watch.open();
    const { checkpoint } = await ledger.append(opened);
    watch.signer.forge = forge ?? (() => checkpoint);
    await expect(ledger.append(opened)).rejects.toMatchObject({ code: 'ledger-signature' });
    expect(ledger.health()).toMatchObject({ state: 'closed', code: 'ledger-signature' });
    await expect(ledger.append(opened)).rejects.toMatchObject({ code: 'ledger-unavailable' });
  });
});

describe('a database that does not answer', () => {
  it('gets nobody a receipt, and what was written meanwhile is read again', async () => {
    const watch = await start({ answerMs: 400 });
    const ledger = await watch.open();
    await ledger.append(opened);
    const owner = await watch.database.pool('owner').connect();
    await owner.query('begin; lock table watch.entries in access exclusive mode');
    await expect(ledger.append(opened)).rejects.toMatchObject({ code: 'database-unavailable' });
    await expect(ledger.append(opened)).rejects.toMatchObject({ code: 'ledger-unavailable' });
    await owner.query('rollback');
    owner.release();
    await backToRunning(ledger);
    await holds(ledger, watch, [await ledger.append(opened)]);
  });
});

describe('an outbox that somebody filled with other rights', () => {
  const columns =
    'tenant_id, id, occurred_ms, type, actor, subject, purpose, object, policy, commitment, salt, detail';
  const insert = (watch: Watch, change: Record<string, string | number>) => {
    const row: Record<string, string | number> = {
      ...{ tenant_id: watch.tenantId, id: randomUUID(), occurred_ms: 1, type: 'conversation.received' },
      ...{
        actor: 'a',
        subject: '',
        purpose: '',
        object: '',
        policy: '1',
        commitment: '',
        salt: '',
        detail: '',
      },
      ...change,
    };
    const names = columns.split(', ');
    return inTransaction(watch.database.pool('intake'), watch.tenantId, (client) =>
      client.query(
        `insert into watch.outbox (${columns}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
        names.map((name) => row[name]),
      ),
    );
  };

  it('takes no row that could never become a leaf', async () => {
    const watch = await start();
    const ledger = await watch.open();
    for (const change of [
      { purpose: 'x'.repeat(300) },
      { purpose: 'because Jan asked' },
      { policy: 'x'.repeat(300) },
      { type: 'x' },
      { occurred_ms: -1 },
      { occurred_ms: '9223372036854775807' },
      { tenant_id: randomUUID() },
    ] as Record<string, string | number>[]) {
      await expect(insert(watch, change)).rejects.toThrow();
    }
    await expect(ledger.append(opened)).resolves.toMatchObject({ index: 0 });
  });

  it('cannot move the ledger’s time ahead, and so make every later entry unusable', async () => {
    const watch = await start();
    const ledger = await watch.open();
    await insert(watch, { occurred_ms: 9_000_000_000_000_000 });
    await expect.poll(() => ledger.checkpoint().size, { timeout: 10_000 }).toBe(1);
    const { leaf } = await ledger.append(opened);
    expect(decodeLeaf(leaf).time).toBeLessThanOrEqual(watch.time.nowMs);
  });

  it('cannot have an entry placed again, nor stop those behind it by trying', async () => {
    const watch = await start();
    const ledger = await watch.open();
    const id = randomUUID();
    await insert(watch, { id });
    await expect.poll(() => ledger.checkpoint().size, { timeout: 10_000 }).toBe(1);
    await insert(watch, { id });
    await insert(watch, {});
    await expect.poll(() => ledger.checkpoint().size, { timeout: 10_000 }).toBe(2);
    expect(ledger.health()).toMatchObject({ state: 'running', size: 2 });
    const { rows } = await inTransaction(watch.database.pool('ledger'), watch.tenantId, (client) =>
      client.query('select from watch.outbox'),
    );
    expect(rows).toHaveLength(0);
  });
});

describe('an entry that cannot become a leaf', () => {
  it.each([
    ['a sentence as purpose', { purpose: 'because Jan asked' }],
    ['a policy version that is no word', { policyVersion: 'x'.repeat(65) }],
    ['a hash that is none', { objectHash: Buffer.alloc(20) }],
  ])('is refused alone, with %s, and takes nobody down with it', async (_what, change) => {
    const watch = await start();
    const ledger = await watch.open();
    const bad = { ...opened, ...change };
    const [refused, placed] = await Promise.allSettled([ledger.append(bad), ledger.append(opened)]);
    expect(refused).toMatchObject({ status: 'rejected', reason: { code: 'ledger-entry-malformed' } });
    expect(placed).toMatchObject({ status: 'fulfilled' });
    const queued = inTransaction(watch.database.pool('intake'), watch.tenantId, (client) =>
      ledger.enqueue(client, bad),
    );
    await expect(queued).rejects.toMatchObject({ code: 'ledger-entry-malformed' });
  });
});

describe('a clock that is set back', () => {
  it('dates nothing back, and health tells by how much entries are ahead', async () => {
    const watch = await start();
    const ledger = await watch.open();
    await ledger.append(opened);
    expect(ledger.health()).toMatchObject({ aheadMs: 0 });
    watch.time.nowMs -= 60_000;
    await ledger.append(opened);
    expect((ledger.health() as { aheadMs: number }).aheadMs).toBeGreaterThan(50_000);
    await ledger.close();
    const again = await watch.open();
    await again.append(opened);
    expect(await again.verify()).toMatchObject({ ok: true, size: 3 });
  });
});

describe('changed rows of a running ledger', () => {
  it('become an entry of their own, once', async () => {
    const watch = await start();
    const ledger = await watch.open();
    await appendMany(ledger, 5);
    await asOwner(watch, `update watch.entries set type = 'session.started' where sequence = 2`);
    for (let times = 0; times < 3; times++) expect((await ledger.verify()).ok).toBe(false);
    const { items } = await ledger.query({ types: ['ledger.misfit'], limit: 10 });
    expect(items).toMatchObject([{ detail: { firstBadIndex: 2, reason: 'columns' } }]);
    expect(entryTypes['ledger.misfit']).toBe('alerts');
  });

  it('show nothing of another entry that was put in their place', async () => {
    const watch = await start();
    const ledger = await watch.open();
    await appendMany(ledger, 3);
    await asOwner(
      watch,
      `update watch.entries a set leaf = b.leaf, salt = b.salt, detail = b.detail from watch.entries b
        where a.sequence = 1 and b.sequence = 2`,
    );
    const { items } = await ledger.query({ limit: 10 });
    expect(items[1]).toMatchObject({ index: 1, actor: { kind: 'system', id: 'unknown' }, detail: null });
    expect(items[0]).toMatchObject({ index: 2, detail: { at: 2 } });
  });

  it('are not published as if they had always been so', async () => {
    const watch = await start();
    const ledger = await watch.open();
    await ledger.append(opened);
    await asOwner(
      watch,
      `update watch.entries set leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'quality', 'nothing'), 'UTF8')`,
    );
    await expect.poll(() => ledger.publishTrouble(), { timeout: 5_000 }).toBe('ledger-misfit');
  });
});

describe('a ledger that stops', () => {
  it('refuses what waits and finishes what it has begun', async () => {
    const watch = await start();
    const ledger = await watch.open();
    const receipts: LedgerReceipt[] = [];
    const all = Array.from({ length: 700 }, () =>
      ledger.append(opened).then(
        (receipt) => receipts.push(receipt),
        (error) => expect(error.code).toBe('ledger-unavailable'),
      ),
    );
    await ledger.close();
    await Promise.all(all);
    await expect(ledger.append(opened)).rejects.toMatchObject({ code: 'ledger-unavailable' });
    await holds(await watch.open(), watch, receipts);
  });
});

describe('the ledger of another tenant', () => {
  it('cannot be seen or written', async () => {
    const watch = await start();
    const ledger = await watch.open();
    await ledger.append(opened);
    const other = randomUUID() as TenantId;
    const rows = await inTransaction(watch.database.pool('ledger'), other, (client) =>
      client.query('select from watch.entries'),
    );
    expect(rows.rowCount).toBe(0);
    const moved = inTransaction(watch.database.pool('intake'), other, (client) =>
      ledger.enqueue(client, opened),
    );
    await expect(moved).rejects.toThrow();
  });
});
