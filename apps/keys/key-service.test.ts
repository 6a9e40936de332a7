import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstTenant, type TenantId } from '#ground';
import {
  createMemoryTree,
  decodeLeaf,
  emptyRoot,
  hashLeaf,
  openCheckpoint,
  proveConsistency,
  proveInclusion,
} from '#ledger';
import { generateEpochKeyPair, wrapContext, wrapDataKey } from '#seal';
import {
  connectKeyService,
  createKeyFolder,
  type KeyService,
  keyServicePermissions,
  spawnKeyService,
  startKeyService,
} from './index.ts';
import { createKeyTools, origin } from './keys-for-test.ts';

const tenantId = firstTenant;

let place: string;
let folder: string;
let dataFolder: string;
let socketPath: string;
let nowMs: number;
const closers: (() => Promise<void>)[] = [];

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'sluis-keys-'));
  folder = join(place, 'keys');
  dataFolder = join(place, 'data');
  socketPath = join(place, 's.sock');
  nowMs = 1_800_000_000_000;
  mkdirSync(dataFolder);
  await createKeyFolder(folder, dataFolder);
});

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
  rmSync(place, { recursive: true, force: true });
});

async function start(options: Partial<Parameters<typeof startKeyService>[0]> = {}): Promise<KeyService> {
  const service = await startKeyService({
    folder,
    dataFolder,
    socketPath,
    clock: { nowMs: () => nowMs },
    ...options,
  });
  closers.push(() => service.close());
  return connect(tenantId);
}

function connect(tenant: TenantId): KeyService {
  const client = connectKeyService(socketPath, tenant);
  closers.push(() => client.close());
  return client;
}

const { ledgerOf, wrapFor, opening } = createKeyTools(() => nowMs);

describe('a data key', () => {
  it('is unwrapped for the entry that opens this conversation for this purpose, once', async () => {
    const service = await start();
    const { request, dataKey } = await opening(service);
    expect(Buffer.compare(await service.unwrap(request), dataKey)).toBe(0);
    await expect(service.unwrap(request)).rejects.toMatchObject({ code: 'unwrap-refused', status: 403 });
  });

  it('is handed to only one of two requests that come at once with one entry', async () => {
    const service = await start();
    const { request } = await opening(service);
    const outcomes = await Promise.allSettled([service.unwrap(request), service.unwrap(request)]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('still comes when other entries were signed meanwhile', async () => {
    const service = await start();
    const { request, ledger } = await opening(service);
    await ledger.append({ type: 'session.started' });
    await expect(service.unwrap(request)).resolves.toHaveLength(32);
  });

  it('is refused for another purpose, another conversation, or another tenant', async () => {
    const service = await start();
    const { request } = await opening(service);
    const other = await wrapFor(service, randomUUID());
    const tries = [
      { ...request, purpose: 'fraud' },
      { ...request, conversationId: randomUUID() },
      { ...request, tenantId: '00000000-0000-4000-8000-000000000002' },
      { ...request, purpose: '' },
    ];
    for (const one of tries) await expect(service.unwrap(one)).rejects.toMatchObject({ status: 403 });
    // The entry fits, the wrapped key is another conversation's: it does not open, and the entry is spent.
    await expect(service.unwrap({ ...request, wrapped: other.wrapped })).rejects.toMatchObject({
      code: 'unwrap-refused',
    });
    await expect(service.unwrap(request)).rejects.toMatchObject({ status: 403 });
  });

  it('is refused for an entry of another kind, without purpose, or not about a conversation', async () => {
    const service = await start();
    const { request, ledger } = await opening(service);
    const { subject } = decodeLeaf(request.entry.leaf);
    for (const change of [{ type: 'conversation.received' }, { subject: '' }, { purpose: '' }]) {
      const entry = await ledger.append({ subject, ...change });
      await expect(service.unwrap({ ...request, entry })).rejects.toMatchObject({ status: 403 });
    }
  });

  it('is refused for an entry that is not under a checkpoint signed here', async () => {
    const service = await start();
    const { request, ledger } = await opening(service);
    const { entry } = request;
    const forged = Buffer.from(Buffer.from(entry.leaf).toString().replace('"sequence":1', '"sequence":2'));
    const tries = [
      { ...entry, leaf: forged, index: 2 },
      { ...entry, proof: [] },
      { ...entry, proof: [randomBytes(32)] },
      { ...entry, treeSize: 99 },
      { ...entry, index: 0 },
      { ...entry, leaf: Buffer.from('{}') },
    ];
    for (const one of tries) {
      await expect(service.unwrap({ ...request, entry: one })).rejects.toMatchObject({
        code: 'unwrap-refused',
      });
    }
    // Built on top of the signed tree, but never signed.
    ledger.tree.append(hashLeaf(entry.leaf));
    const proof = await proveInclusion(2, 3, ledger.tree.readNode);
    await expect(
      service.unwrap({ ...request, entry: { ...entry, index: 2, treeSize: 3, proof } }),
    ).rejects.toMatchObject({ code: 'unwrap-refused' });
  });

  it('is refused for an entry that is older than a minute, from the future, or from before the service started', async () => {
    const service = await start();
    const { request } = await opening(service);
    nowMs += 66_000;
    await expect(service.unwrap(request)).rejects.toMatchObject({ status: 403 });
    nowMs -= 66_000 + 10_000;
    await expect(service.unwrap(request)).rejects.toMatchObject({ status: 403 });
  });

  it('is not handed out again for a used entry after the service was started again', async () => {
    const first = await start();
    const { request } = await opening(first);
    await first.unwrap(request);
    nowMs += 1;
    const again = await restart();
    await expect(again.unwrap(request)).rejects.toMatchObject({ code: 'unwrap-refused' });
  });

  it('is not handed out again for a used entry when the clock is set back, whether it was started again or not', async () => {
    const first = await start();
    const { request } = await opening(first);
    await first.unwrap(request);
    nowMs += 600_000;
    // Long after, what was used is forgotten one by one; asking anything makes it so.
    await expect(first.unwrap(request)).rejects.toMatchObject({ code: 'unwrap-refused' });
    nowMs -= 600_000;
    await expect(first.unwrap(request)).rejects.toMatchObject({ code: 'unwrap-refused' });
    nowMs -= 1_000;
    const again = await restart();
    await expect(again.unwrap(request)).rejects.toMatchObject({ code: 'unwrap-refused' });
  });

  it('is told of in the log of the service, by pseudonym, and so is every refusal', async () => {
    const service = await start();
    const { request } = await opening(service);
    await service.unwrap(request);
    await expect(service.unwrap(request)).rejects.toBeDefined();
    const log = readFileSync(join(folder, 'keys.log'), 'utf8');
    expect(log).toMatch(/"event":"unwrapped"/);
    expect(log).toMatch(/"event":"refused".*"reason":"entry-used"/);
    expect(log).not.toContain(request.conversationId);
  });

  it('is refused when too many are asked for at once', async () => {
    const service = await start({ unwrapLimit: { burst: 2, perMinute: 1 } });
    const { request } = await opening(service);
    await service.unwrap(request);
    await expect(service.unwrap(request)).rejects.toMatchObject({ status: 403 });
    await expect(service.unwrap(request)).rejects.toMatchObject({ code: 'unwrap-limit', status: 429 });
    nowMs += 60_000;
    await expect(service.unwrap(request)).rejects.toMatchObject({ status: 403 });
  });

  it('is refused when it was wrapped to another epoch', async () => {
    const service = await start();
    const { request } = await opening(service);
    const stranger = await generateEpochKeyPair();
    const context = wrapContext({
      tenantId,
      conversationId: request.conversationId,
      epochId: 'ffffffffffff',
    });
    const wrapped = {
      epochId: 'ffffffffffff',
      ...(await wrapDataKey(stranger.publicKey, context, randomBytes(32))),
    };
    await expect(service.unwrap({ ...request, wrapped })).rejects.toMatchObject({ code: 'unwrap-refused' });
  });
});

/** Stops what runs and starts again on the same folder. */
async function restart(): Promise<KeyService> {
  for (const close of closers.splice(0).reverse()) await close();
  return start();
}

describe('the witness', () => {
  it('signs what extends the last checkpoint, and keeps to it over a restart', async () => {
    const service = await start();
    const ledger = ledgerOf(service);
    await ledger.append({});
    await ledger.append({});
    const { ledgerPublicKey, ledgerKeyName } = await service.info();
    const again = await restart();
    ledger.tree.append(randomBytes(32));
    const consistency = await proveConsistency(2, 3, ledger.tree.readNode);
    const note = await again.signCheckpoint({ origin, size: 3, root: await ledger.tree.root(), consistency });
    const key = { name: ledgerKeyName, publicKey: ledgerPublicKey };
    expect(openCheckpoint(note, key)).toMatchObject({ origin, size: 3 });
  });

  it('signs no smaller, no rewritten and no foreign ledger, also after a restart', async () => {
    const ledger = ledgerOf(await start());
    for (let at = 0; at < 5; at++) await ledger.append({});
    const again = await restart();
    const small = await ledger.tree.root(3);
    const closed = { code: 'ledger-not-extended', status: 409 };
    await expect(
      again.signCheckpoint({ origin, size: 3, root: small, consistency: [] }),
    ).rejects.toMatchObject(closed);
    ledger.tree.truncate(2);
    while (ledger.tree.size < 8) ledger.tree.append(randomBytes(32));
    const consistency = await proveConsistency(5, 8, ledger.tree.readNode);
    const root = await ledger.tree.root();
    await expect(again.signCheckpoint({ origin, size: 8, root, consistency })).rejects.toMatchObject(closed);
    await expect(
      again.signCheckpoint({ origin, size: 0, root: emptyRoot, consistency: [] }),
    ).rejects.toMatchObject(closed);
    await expect(
      again.signCheckpoint({
        origin: 'other/log',
        size: 5,
        root: await ledger.tree.root(5),
        consistency: [],
      }),
    ).rejects.toMatchObject(closed);
  });

  it('signs nothing more once another service has signed on the same folder', async () => {
    const service = await start();
    await ledgerOf(service).append({});
    const other = await startKeyService({ folder, dataFolder, socketPath: join(place, 'other.sock') });
    closers.push(() => other.close());
    const client = connectKeyService(join(place, 'other.sock'), tenantId);
    closers.push(() => client.close());
    const tree = createMemoryTree();
    for (let at = 0; at < 3; at++) tree.append(randomBytes(32));
    // A fork from nothing is refused by both; an extension that one signed is not known to the other.
    const root = await tree.root();
    await expect(client.signCheckpoint({ origin, size: 3, root, consistency: [] })).rejects.toMatchObject({
      code: 'ledger-not-extended',
    });
    writeFileSync(
      join(folder, 'witness.json'),
      JSON.stringify({ origin, size: 3, root: Buffer.from(root).toString('base64') }),
    );
    for (const one of [service, client]) {
      await expect(one.signCheckpoint({ origin, size: 3, root, consistency: [] })).rejects.toMatchObject({
        code: 'witness-changed',
      });
    }
  });

  it('does not start over when it no longer knows what it signed', async () => {
    for (const spoil of [
      () => unlinkSync(join(folder, 'witness.json')),
      () => writeFileSync(join(folder, 'witness.json'), '{}'),
    ]) {
      spoil();
      await expect(startKeyService({ folder, dataFolder, socketPath })).rejects.toMatchObject({
        code: 'witness-missing',
      });
    }
  });
});

describe('the key folder', () => {
  const refused = (code: string) => expect(start()).rejects.toMatchObject({ code });

  it('is refused when it or a key in it can be read by others', async () => {
    chmodSync(folder, 0o750);
    await refused('key-permissions-open');
    chmodSync(folder, 0o700);
    chmodSync(join(folder, 'root.key'), 0o440);
    await refused('key-permissions-open');
  });

  it('is refused when a key is missing or damaged, and no new key is made', async () => {
    const path = join(folder, 'root.key');
    const kept = readFileSync(path);
    unlinkSync(path);
    await refused('key-file-missing');
    expect(() => statSync(path)).toThrow();
    writeFileSync(path, kept.subarray(0, 20), { mode: 0o400 });
    await refused('key-file-damaged');
    rmSync(folder, { recursive: true });
    await refused('key-file-missing');
  });

  it('never lies inside the data', async () => {
    const inside = join(dataFolder, 'keys');
    await expect(createKeyFolder(inside, dataFolder)).rejects.toMatchObject({ code: 'keys-inside-data' });
    await expect(createKeyFolder(dataFolder, dataFolder)).rejects.toMatchObject({ code: 'keys-inside-data' });
    await expect(start({ dataFolder: place })).rejects.toMatchObject({ code: 'keys-inside-data' });
  });

  it('never lies inside the data by way of a link either', async () => {
    const link = join(place, 'elsewhere');
    symlinkSync(dataFolder, link);
    await expect(createKeyFolder(join(link, 'keys'), dataFolder)).rejects.toMatchObject({
      code: 'keys-inside-data',
    });
    await expect(start({ dataFolder: join(link, '..') })).rejects.toMatchObject({ code: 'keys-inside-data' });
    expect(() => spawnKeyService({ folder: join(link, 'keys'), dataFolder, socketPath })).toThrow(
      /inside the data folder/,
    );
  });

  it('under a passphrase opens with it and not without or with another', async () => {
    const locked = join(place, 'locked');
    await createKeyFolder(locked, dataFolder, Buffer.from('correct horse'));
    await expect(start({ folder: locked })).rejects.toMatchObject({ code: 'passphrase-missing' });
    await expect(start({ folder: locked, passphrase: Buffer.from('wrong') })).rejects.toMatchObject({
      code: 'passphrase-wrong',
    });
    const service = await start({ folder: locked, passphrase: Buffer.from('correct horse') });
    expect((await service.info()).provider).toEqual({ kind: 'file', passphrase: true });
  });

  it('holds no key in the clear that another file of it would need, but the root', async () => {
    const service = await start();
    const derived = await service.deriveKey('directory');
    for (const name of ['epoch', 'ledger', 'witness', 'keys.log']) {
      const file = (await import('node:fs')).readdirSync(folder).find((one) => one.startsWith(name))!;
      expect(readFileSync(join(folder, file), 'utf8')).not.toContain(Buffer.from(derived).toString('base64'));
    }
  });
});

describe('the socket', () => {
  it('belongs to this account alone, and takes one service', async () => {
    await start();
    expect(statSync(socketPath).mode & 0o777).toBe(0o600);
    await expect(startKeyService({ folder, dataFolder, socketPath })).rejects.toMatchObject({
      code: 'key-service-running',
    });
  });

  it('answers nonsense with an error that does not repeat it', async () => {
    await start();
    const ask = (path: string, body: string) =>
      new Promise<{ status: number; body: string }>((resolve, reject) => {
        const request = httpRequest({ socketPath, path, method: 'POST' }, (response) => {
          let text = '';
          response.on('data', (part) => (text += part));
          response.on('end', () => resolve({ status: response.statusCode!, body: text }));
        });
        request.on('error', reject).end(body);
      });
    expect((await ask('/unwrap', '{"secret":"gold"}')).status).toBe(400);
    expect((await ask('/unwrap', '{"secret":"gold"}')).body).not.toContain('gold');
    expect((await ask('/derive', 'not json')).status).toBe(400);
    expect((await ask('/everything', '{}')).status).toBe(404);
    expect((await ask('/derive', `{"tenantId":"t","label":"root"}`)).status).toBe(400);
  });

  it('leaves callers with a clear refusal when the service is gone', async () => {
    const client = connect(tenantId);
    await expect(client.info()).rejects.toMatchObject({ code: 'key-service-unavailable', status: 503 });
  });
});

describe('derived keys', () => {
  it('differ by use and tenant and stay the same over restarts', async () => {
    const service = await start();
    const one = await service.deriveKey('directory');
    const others = [
      await service.deriveKey('index'),
      await service.deriveKey('detail'),
      await connect('00000000-0000-4000-8000-000000000002' as TenantId).deriveKey('directory'),
    ];
    for (const other of others) expect(Buffer.compare(one, other)).not.toBe(0);
    expect(Buffer.compare(await (await restart()).deriveKey('directory'), one)).toBe(0);
  });
});

describe('the process', () => {
  it('can read its keys and its program, and not the data, wherever that lies', () => {
    const secret = join(dataFolder, 'object');
    writeFileSync(secret, 'sealed');
    const inProgram = fileURLToPath(new URL('../../data', import.meta.url));
    const permissions = keyServicePermissions({ folder, socketPath });
    const script = `const may = (path) => process.permission.has('fs.read', path);
      process.stdout.write(JSON.stringify([${JSON.stringify(join(folder, 'root.key'))}, ${JSON.stringify(secret)}, ${JSON.stringify(inProgram)},
        ${JSON.stringify(place)}].map(may)));`;
    const text = execFileSync(process.execPath, [...permissions, '-e', script], { encoding: 'utf8' });
    expect(JSON.parse(text)).toEqual([true, false, false, false]);
  });

  it('opens, signs and logs under the permission model', async () => {
    nowMs = Date.now();
    const child = await spawnKeyService({ folder, dataFolder, socketPath });
    closers.push(() => child.stop());
    nowMs = Date.now();
    const client = connect(tenantId);
    const { request, dataKey } = await opening(client);
    expect(Buffer.compare(await client.unwrap(request), dataKey)).toBe(0);
    await expect(client.unwrap(request)).rejects.toMatchObject({ code: 'unwrap-refused' });
    const log = readFileSync(join(folder, 'keys.log'), 'utf8');
    expect(log).toMatch(/"unwrapped"[\s\S]*"refused"/);
  });

  it('serves under the permission model, comes back after a kill, and ends when stopped', async () => {
    const events: string[] = [];
    const child = await spawnKeyService({
      folder,
      dataFolder,
      socketPath,
      onEvent: (event) => events.push(event),
    });
    closers.push(() => child.stop());
    const client = connect(tenantId);
    expect((await client.info()).sealed).toBe(false);
    process.kill(child.pid()!, 'SIGKILL');
    await expect.poll(() => events, { timeout: 20_000 }).toContain('restarted');
    await expect(connect(tenantId).info()).resolves.toMatchObject({ ledgerKeyName: 'sluis/ledger' });
    await child.stop();
    await expect(connect(tenantId).info()).rejects.toMatchObject({ code: 'key-service-unavailable' });
  });
});
