import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '#ground';
import { decodeLeaf, decodeNoteKey, hashLeaf, openCheckpoint, verifyInclusion, verifyLog } from '#ledger';
import { startWatch } from '../watch-for-test.ts';
import { entryTypes } from './entry-types.ts';
import type { Ledger, LedgerEntry } from './types.ts';

const person = { kind: 'person', id: randomUUID() } as const;
const conversation = { kind: 'conversation', id: randomUUID() } as const;
const opened: LedgerEntry = {
  type: 'conversation.opened',
  actor: person,
  subject: conversation,
  purpose: 'quality',
  policyVersion: '1',
  detail: { network: 'head office' },
};

let watch: Awaited<ReturnType<typeof startWatch>>;
let ledger: Awaited<ReturnType<typeof watch.open>>;

beforeEach(async () => {
  watch = await startWatch();
  ledger = await watch.open();
});

afterEach(() => watch.close());

/** As somebody with all rights over the database would. */
async function asOwner(sql: string, values: unknown[] = []): Promise<void> {
  const owner = watch.database.pool('owner');
  await owner.query('alter table watch.entries no force row level security');
  await owner.query(sql, values);
  await owner.query('alter table watch.entries force row level security');
}

async function appendMany(count: number): Promise<void> {
  await Promise.all(Array.from({ length: count }, (_, at) => ledger.append({ ...opened, detail: { at } })));
}

/** Once everything that was enqueued has its place. */
async function settled(size: number, one: Ledger = ledger): Promise<void> {
  await expect.poll(() => one.checkpoint().size, { timeout: 10_000 }).toBe(size);
}

describe('an appended entry', () => {
  it('comes back with proof that it stands under a signed checkpoint', async () => {
    await appendMany(5);
    const receipt = await ledger.append(opened);
    const checkpoint = openCheckpoint(receipt.checkpoint, watch.signer.key)!;
    const { leaf, index, treeSize, proof } = receipt;
    expect(checkpoint.size).toBe(treeSize);
    expect(verifyInclusion(hashLeaf(leaf), index, treeSize, proof, checkpoint.root)).toBe(true);
    expect(decodeLeaf(leaf)).toMatchObject({
      type: 'conversation.opened',
      sequence: index,
      purpose: 'quality',
    });
  });

  it('names nobody, neither in the leaf nor anywhere in its row', async () => {
    await ledger.append(opened);
    const { rows } = await inTransaction(watch.database.pool('ledger'), watch.tenantId, (client) =>
      client.query(`select entries::text as text from watch.entries`),
    );
    const stored = rows[0].text;
    for (const secret of [person.id, conversation.id, 'head office']) {
      expect(stored).not.toContain(secret);
      expect(stored).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });

  it('shares commit and signature with others that come at the same time', async () => {
    const before = watch.signer.calls;
    await appendMany(300);
    expect(ledger.checkpoint().size).toBe(300);
    expect(watch.signer.calls - before).toBeLessThan(30);
  });

  it('is refused when its event belongs to no class', async () => {
    const unknown = { ...opened, type: 'something.else' as never };
    await expect(ledger.append(unknown)).rejects.toMatchObject({ code: 'ledger-entry-unknown' });
    expect(Object.values(entryTypes).every((one) => one.length > 0)).toBe(true);
  });

  it('has a time that never runs backwards when the clock does', async () => {
    await ledger.append(opened);
    watch.time.nowMs -= 3_600_000;
    const receipt = await ledger.append(opened);
    const first = await ledger.query({ limit: 10 });
    expect(decodeLeaf(receipt.leaf).time).toBe(Date.parse(first.items[1]!.at));
    expect(await ledger.verify()).toMatchObject({ ok: true, size: 2 });
  });
});

describe('an entry in a transaction', () => {
  it('gets its place when the transaction commits, and leaves no trace when it does not', async () => {
    const pool = watch.database.pool('intake');
    await inTransaction(pool, watch.tenantId, (client) =>
      ledger.enqueue(client, { ...opened, type: 'conversation.received' }),
    );
    await settled(1);
    const failed = inTransaction(pool, watch.tenantId, async (client) => {
      await ledger.enqueue(client, opened);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await ledger.append(opened);
    expect(ledger.checkpoint().size).toBe(2);
  });

  it('waits for the next start when the ledger stopped in between, and is placed once', async () => {
    await ledger.close();
    const again = await watch.open();
    const pool = watch.database.pool('intake');
    await inTransaction(pool, watch.tenantId, (client) => again.enqueue(client, opened));
    await again.close();
    const third = await watch.open();
    await settled(1, third);
    expect((await third.query({ limit: 10 })).items).toHaveLength(1);
  });

  it('can be put down by intake, which can read and change nothing of the ledger', async () => {
    const intake = watch.database.pool('intake');
    for (const sql of [
      'select * from watch.entries',
      'select * from watch.outbox',
      'delete from watch.outbox',
      'update watch.entries set type = type',
    ]) {
      await expect(inTransaction(intake, watch.tenantId, (client) => client.query(sql))).rejects.toThrow();
    }
    const own = watch.database.pool('ledger');
    for (const sql of [
      'update watch.entries set type = type',
      'delete from watch.entries',
      'truncate watch.entries',
    ]) {
      await expect(inTransaction(own, watch.tenantId, (client) => client.query(sql))).rejects.toThrow();
    }
  });
});

describe('when the signer is away', () => {
  it('nobody gets a receipt, and it goes on by itself when the signer is back', async () => {
    await ledger.append(opened);
    watch.signer.available = false;
    await expect(ledger.append(opened)).rejects.toMatchObject({ code: 'key-service-unavailable' });
    expect(ledger.checkpoint().size).toBe(1);
    watch.signer.available = true;
    await settled(2);
    expect((await ledger.append(opened)).index).toBe(2);
  });

  it('a ledger that starts without it is closed until it is there', async () => {
    await ledger.append(opened);
    await ledger.close();
    watch.signer.available = false;
    const again = await watch.open();
    expect(again.health()).toMatchObject({ state: 'closed', code: 'key-service-unavailable' });
    await expect(again.append(opened)).rejects.toMatchObject({ code: 'ledger-unavailable', status: 503 });
    watch.signer.available = true;
    await expect.poll(() => again.health().state, { timeout: 10_000 }).toBe('running');
    expect((await again.append(opened)).index).toBe(1);
  });
});

describe('when the database connection is lost', () => {
  it('waiting entries are refused, and it goes on after reading everything again', async () => {
    await appendMany(3);
    await watch.database
      .pool('owner')
      .query(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'sluis_ledger' and datname = current_database()`,
      )
      .catch(() => undefined);
    const outcome = await ledger.append(opened).then(
      () => 'placed',
      () => 'refused',
    );
    expect(['placed', 'refused']).toContain(outcome);
    await expect.poll(() => ledger.health().state, { timeout: 10_000 }).toBe('running');
    const receipt = await ledger.append(opened);
    expect(receipt.treeSize).toBe(receipt.index + 1);
    expect(await ledger.verify()).toMatchObject({ ok: true });
  });
});

describe('a second server on the same database', () => {
  it('is refused while the first one runs', async () => {
    await expect(watch.open()).rejects.toMatchObject({ code: 'ledger-in-use' });
    await ledger.close();
    await expect(watch.open()).resolves.toBeDefined();
  });
});

describe('rows that were changed by somebody with all rights', () => {
  it('are found by verify, which names the first', async () => {
    await appendMany(20);
    await asOwner(`update watch.entries set type = 'session.started' where sequence = 7`);
    expect(await ledger.verify()).toMatchObject({ ok: false, firstBadIndex: 7, reason: 'columns' });
  });

  it('are found when leaf and columns were changed together', async () => {
    await appendMany(20);
    await ledger.close();
    const again = await watch.open();
    await asOwner(
      `update watch.entries set actor = 'AAAAAAAAAAAAAAAAAAAAAA',
         leaf = convert_to(replace(convert_from(leaf, 'UTF8'), actor, 'AAAAAAAAAAAAAAAAAAAAAA'), 'UTF8') where sequence = 4`,
    );
    expect(await again.verify()).toMatchObject({ ok: false, firstBadIndex: 4, reason: 'root' });
  });

  it('are found when a sealed detail was changed', async () => {
    await appendMany(5);
    await asOwner(
      `update watch.entries set detail = set_byte(detail, 20, get_byte(detail, 20) # 1) where sequence = 3`,
    );
    expect(await ledger.verify()).toMatchObject({ ok: false, firstBadIndex: 3, reason: 'detail' });
    expect((await ledger.query({ limit: 10 })).items.find((one) => one.index === 3)?.detail).toBeNull();
  });

  it.each([
    ['deleted in the middle', 'delete from watch.entries where sequence = 2'],
    ['cut off at the end', 'delete from watch.entries where sequence >= 3'],
    ['removed altogether', 'delete from watch.entries'],
    [
      'replaced by a copy of another',
      'update watch.entries a set leaf = b.leaf from watch.entries b where a.sequence = 1 and b.sequence = 2',
    ],
  ])('close the ledger at the next start when %s', async (_what, sql) => {
    await appendMany(5);
    await ledger.close();
    await asOwner(sql);
    const again = await watch.open();
    expect(again.health()).toMatchObject({ state: 'closed', code: 'ledger-misfit' });
    await expect(again.append(opened)).rejects.toMatchObject({ code: 'ledger-unavailable' });
  });
});

describe('the published log', () => {
  const source = () => ({
    read: async (path: string) => {
      try {
        return readFileSync(join(watch.folder, path));
      } catch {
        return null;
      }
    },
  });
  const anchors = () =>
    readdirSync(watch.anchorFolder)
      .filter((name) => name.endsWith('.note'))
      .map((name) => readFileSync(join(watch.anchorFolder, name), 'utf8'));

  it('verifies with nothing but the public key, over restarts and borders of tiles', async () => {
    await appendMany(250);
    await ledger.close();
    ledger = await watch.open();
    await appendMany(300);
    await ledger.close();
    const result = await verifyLog(source(), watch.signer.key, anchors());
    expect(result).toMatchObject({ ok: true, size: 550 });
    expect(anchors().length).toBeGreaterThanOrEqual(2);
    for (const place of [watch.folder, watch.anchorFolder]) {
      expect(decodeNoteKey(readFileSync(join(place, 'verifier.key'), 'utf8'))).toMatchObject({
        name: watch.signer.key.name,
      });
    }
    expect(readdirSync(join(watch.folder, 'tile/entries')).sort()).toEqual(['000', '001', '002.p']);
    expect(readdirSync(join(watch.folder, 'tile/entries/002.p'))).toEqual(['38']);
  });

  it('catches up with what was written before a crash', async () => {
    await appendMany(10);
    const again = () => verifyLog(source(), watch.signer.key);
    await expect.poll(again, { timeout: 10_000 }).toMatchObject({ ok: true, size: 10 });
  });
});

describe('looking entries up', () => {
  it('goes from new to old by type, person, conversation and time, page by page', async () => {
    const other = { kind: 'person', id: randomUUID() } as const;
    await ledger.append({ ...opened, type: 'session.started', detail: {} });
    await ledger.append({ ...opened, actor: other });
    await appendMany(5);
    const page = await ledger.query({ limit: 3 });
    expect(page.items.map((one) => one.index)).toEqual([6, 5, 4]);
    const next = await ledger.query({ limit: 200, before: page.next! });
    expect(next.items.map((one) => one.index)).toEqual([3, 2, 1, 0]);
    expect(next.next).toBeUndefined();
    expect((await ledger.query({ limit: 9, actor: other })).items).toMatchObject([
      { actor: other, subject: conversation },
    ]);
    expect((await ledger.query({ limit: 9, types: ['session.started'] })).items).toHaveLength(1);
    expect(
      (await ledger.query({ limit: 9, subject: { kind: 'conversation', id: randomUUID() } })).items,
    ).toEqual([]);
    expect((await ledger.query({ limit: 9, toMs: 0 })).items).toEqual([]);
    await expect(ledger.query({ limit: 0 })).rejects.toMatchObject({ status: 400 });
  });
});
