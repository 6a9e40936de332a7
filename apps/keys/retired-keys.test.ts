import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstTenant } from '#ground';
import { type Leaf, pseudonym } from '#ledger';
import {
  connectKeyService,
  createKeyFolder,
  hashOfWrap,
  type KeyService,
  spawnKeyService,
  startKeyService,
  type UnwrapRequest,
} from './index.ts';
import { createKeyTools } from './keys-for-test.ts';
import { openRetiredKeys } from './retired-keys.ts';

let place: string;
let folder: string;
let socketPath: string;
let nowMs: number;
const closers: (() => Promise<void>)[] = [];

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'sluis-retired-'));
  folder = join(place, 'keys');
  socketPath = join(place, 's.sock');
  nowMs = 1_800_000_000_000;
  mkdirSync(join(place, 'data'));
  await createKeyFolder(folder, join(place, 'data'));
});

async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close();
}

afterEach(async () => {
  await closeAll();
  rmSync(place, { recursive: true, force: true });
});

let running: KeyService;
/** Whatever service runs now: a ledger goes on over a restart of it. */
const service = new Proxy({} as KeyService, { get: (_, name) => Reflect.get(running, name) });

function connect(): void {
  const client = connectKeyService(socketPath, firstTenant);
  closers.push(() => client.close());
  running = client;
}

async function start(): Promise<void> {
  const dataFolder = join(place, 'data');
  const started = await startKeyService({ folder, dataFolder, socketPath, clock: { nowMs: () => nowMs } });
  closers.push(() => started.close());
  connect();
}

async function restart(): Promise<void> {
  await closeAll();
  nowMs += 1000;
  await start();
}

const list = () => join(folder, 'retired.keys');
const { opening, wrapFor } = createKeyTools(() => nowMs);

/** A conversation's key, and the entries by which it is opened and given up. */
async function ready() {
  const { request, ledger, dataKey } = await opening(service);
  const { tenantId, conversationId, wrapped } = request;
  const subject = pseudonym(await service.deriveKey('pseudonym'), 'conversation', conversationId);
  const objectOf = (wrap: typeof wrapped) => Buffer.from(hashOfWrap(wrap)).toString('base64url');
  return {
    ...{ request, ledger, dataKey, subject, objectOf },
    about: { tenantId, conversationId, wrapped },
    toRetire: (change: Partial<Leaf> = {}) =>
      ledger.append({ type: 'keys.retired', subject, purpose: '', object: objectOf(wrapped), ...change }),
    open: async (change: Partial<UnwrapRequest> = {}) =>
      service.unwrap({ ...request, entry: await ledger.append({ subject }), ...change }),
  };
}

const gone = { code: 'key-retired', status: 410 };
const refused = { code: 'retire-refused', status: 403 };

describe('a data key that was given up', () => {
  it('opens nothing any more, though everything else about the opening is right', async () => {
    await start();
    const { about, toRetire, open, dataKey } = await ready();
    expect(Buffer.compare(await open(), dataKey)).toBe(0);
    expect(await service.retire({ ...about, entry: await toRetire() })).toHaveLength(32);
    await expect(open()).rejects.toMatchObject(gone);
  });

  it('stays given up after a restart, and when it is wrapped once more', async () => {
    await start();
    const { about, toRetire, open, dataKey } = await ready();
    await service.retire({ ...about, entry: await toRetire() });
    await restart();
    const { wrapped } = await wrapFor(service, about.conversationId, Buffer.from(dataKey));
    await expect(open()).rejects.toMatchObject(gone);
    await expect(open({ wrapped })).rejects.toMatchObject(gone);
  });

  it('leaves the key that came in its place, which an entry about the old one does not touch', async () => {
    await start();
    const { about, toRetire, open } = await ready();
    const fresh = await wrapFor(service, about.conversationId);
    const entry = await toRetire();
    await service.retire({ ...about, entry });
    await expect(service.retire({ ...about, wrapped: fresh.wrapped, entry })).rejects.toMatchObject(refused);
    expect(Buffer.compare(await open({ wrapped: fresh.wrapped }), fresh.dataKey)).toBe(0);
  });

  it('can be given up again with the same answer, and is listed once', async () => {
    await start();
    const { about, toRetire } = await ready();
    const first = await service.retire({ ...about, entry: await toRetire() });
    await restart();
    const again = await service.retire({ ...about, entry: await toRetire() });
    expect(Buffer.compare(first, again)).toBe(0);
    expect(readFileSync(list(), 'latin1').split('\n')).toHaveLength(2);
  });

  it('is known by a mark that is not the key, in a list that others cannot read', async () => {
    await start();
    const { about, toRetire, dataKey } = await ready();
    await service.retire({ ...about, entry: await toRetire() });
    const text = readFileSync(list(), 'latin1');
    for (const form of ['hex', 'base64', 'base64url'] as const) {
      expect(text).not.toContain(Buffer.from(dataKey).toString(form));
    }
    expect(statSync(list()).mode & 0o077).toBe(0);
    expect(readFileSync(join(folder, 'keys.log'), 'utf8')).toMatch(/"event":"retired","subject"/);
  });

  it('is remembered again from its mark where an older copy of the key folder was put back', async () => {
    await start();
    const before = readFileSync(list());
    const { about, toRetire, open } = await ready();
    const mark = await service.retire({ ...about, entry: await toRetire() });
    await closeAll();
    writeFileSync(list(), before);
    nowMs += 1000;
    await start();
    expect(await service.rememberRetired([mark, mark, randomBytes(31)])).toBe(1);
    expect(await service.rememberRetired([mark])).toBe(0);
    await expect(open()).rejects.toMatchObject(gone);
    await restart();
    await expect(open()).rejects.toMatchObject(gone);
  });

  it('is given up by the service in its own process with its narrow permissions, and stays so', async () => {
    const spawn = async () => {
      const process = await spawnKeyService({ folder, dataFolder: join(place, 'data'), socketPath });
      closers.push(() => process.stop());
      connect();
    };
    nowMs = Date.now();
    await spawn();
    nowMs = Date.now();
    const { about, toRetire, open } = await ready();
    await service.retire({ ...about, entry: await toRetire() });
    await closeAll();
    await spawn();
    nowMs = Date.now() + 10;
    await expect(open()).rejects.toMatchObject(gone);
  });
});

describe('a key is not given up', () => {
  it('without an entry about just that in the signed ledger', async () => {
    await start();
    const { about, toRetire, open, ledger, subject, objectOf } = await ready();
    const stranger = await wrapFor(service, randomUUID());
    const good = await toRetire();
    const entries = [
      await ledger.append({ subject, object: objectOf(about.wrapped) }),
      await toRetire({ subject: '' }),
      await toRetire({ object: objectOf(stranger.wrapped) }),
      await toRetire({ object: '' }),
      await toRetire({ tenant: '00000000-0000-4000-8000-000000000002' }),
      { ...good, proof: [] },
      { ...good, treeSize: 99 },
      { ...good, index: 0 },
      { ...good, leaf: Buffer.from('{}') },
    ];
    for (const entry of entries) {
      await expect(service.retire({ ...about, entry })).rejects.toMatchObject(refused);
    }
    const other = { ...about, conversationId: randomUUID() };
    await expect(service.retire({ ...other, entry: good })).rejects.toMatchObject(refused);
    expect(readFileSync(list(), 'latin1')).toBe('');
    await expect(open()).resolves.toHaveLength(32);
  });

  it('for an entry that is old, or from before the service started', async () => {
    await start();
    const { about, toRetire } = await ready();
    const old = await toRetire();
    nowMs += 66_000;
    await expect(service.retire({ ...about, entry: old })).rejects.toMatchObject(refused);
    const fresh = await toRetire();
    await restart();
    await expect(service.retire({ ...about, entry: fresh })).rejects.toMatchObject(refused);
  });

  it('by a wrapped key that is not this conversation’s', async () => {
    await start();
    const { about, toRetire, objectOf } = await ready();
    const { wrapped } = await wrapFor(service, randomUUID());
    const entry = await toRetire({ object: objectOf(wrapped) });
    await expect(service.retire({ ...about, wrapped, entry })).rejects.toMatchObject(refused);
  });
});

describe('the list of keys that were given up', () => {
  const open = () => openRetiredKeys(folder, Buffer.alloc(32, 3));
  const marks = Array.from({ length: 3 }, (_, at) => Buffer.alloc(32, at + 1));

  it.each([1, 14, 30, 57])('goes on after a power cut %i bytes into a record', (cutAt) => {
    const first = open();
    first.add([marks[0]!], nowMs);
    const wholeBytes = statSync(list()).size;
    first.add([marks[1]!], nowMs);
    first.close();
    truncateSync(list(), wholeBytes + cutAt);
    const second = open();
    expect(second.has(marks[0]!)).toBe(true);
    second.add([marks[2]!], nowMs);
    second.close();
    const third = open();
    expect(marks.map((mark) => third.has(mark))).toEqual([true, cutAt === 57, true]);
    third.close();
  });

  it.each([
    ['changed', (text: string) => text.replace(/ ./, ' !')],
    ['shortened at its beginning', (text: string) => text.slice(5)],
    ['of another kind', () => '{"v":1}\n'.repeat(20)],
  ])('is refused, and nothing opened, when it was %s', async (_how, change) => {
    const first = open();
    first.add(marks, nowMs);
    first.close();
    writeFileSync(list(), change(readFileSync(list(), 'latin1')));
    expect(open).toThrow(expect.objectContaining({ code: 'retired-keys-damaged' }));
    await expect(start()).rejects.toMatchObject({ code: 'retired-keys-damaged' });
  });
});
