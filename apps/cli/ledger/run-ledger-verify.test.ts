import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createMemoryTree,
  ed25519PublicKey,
  encodeBundle,
  encodeHashTile,
  encodeLeaf,
  encodeNoteKey,
  hashLeaf,
  signCheckpoint,
  tilePath,
  tilesOf,
} from '#ledger';
import { runCommand } from '../run-command.ts';

const seed = randomBytes(32);
const name = 'sluis/ledger';
const key = encodeNoteKey({ name, publicKey: ed25519PublicKey(seed) });
let place: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'sluis-verify-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function put(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), bytes);
}

/** Publishes a log of `size` entries into data/ledger; `anchor` also puts its checkpoint into the anchor. */
async function publish(size: number, options: { anchor?: boolean; actor?: string } = {}) {
  const tree = createMemoryTree();
  const entries = Array.from({ length: size }, (_, sequence) =>
    encodeLeaf({
      ...{
        v: 1,
        type: 'session.started',
        time: 1_000 + sequence,
        sequence,
        tenant: 't',
        actor: options.actor ?? 'a',
      },
      ...{ subject: '', purpose: '', detail: '', object: '', policy: '1' },
    } as Parameters<typeof encodeLeaf>[0]),
  );
  for (const entry of entries) tree.append(hashLeaf(entry));
  for (const tile of tilesOf(size)) {
    const first = tile.index * 256;
    const bytes =
      tile.level === 'entries'
        ? encodeBundle(entries.slice(first, first + tile.width))
        : await encodeHashTile(tile, tree.readNode);
    put(`data/ledger/${tilePath(tile)}`, bytes);
  }
  const note = signCheckpoint({ origin: 'o', size, root: await tree.root() }, name, seed);
  put('data/ledger/checkpoint', note);
  put('data/ledger/verifier.key', `${key}\n`);
  if (options.anchor) {
    put(`anchor/checkpoint-${String(size).padStart(12, '0')}.note`, note);
    put('anchor/verifier.key', `${key}\n`);
  }
}

async function verify(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(['ledger', 'verify', ...args], {
    env: { LANG: 'en_GB.UTF-8' },
    folder: place,
    nowMs: () => 0,
    streams: { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() },
    terminal: { out: (text) => out.push(text), err: (text) => err.push(text), progress: null },
  });
  return { code, out: out.join(''), err: err.join('') };
}

describe('sluis ledger verify', () => {
  it('says yes to a whole ledger, with and without anchor, and that an anchor would be better', async () => {
    await publish(300, { anchor: true });
    expect(await verify('--anchor', 'anchor')).toMatchObject({
      code: 0,
      out: expect.stringContaining('300 entries'),
    });
    expect((await verify()).out).toContain('No anchor was consulted');
    const json = JSON.parse((await verify('--json', '--anchor', 'anchor')).out);
    expect(json).toMatchObject({ ok: true, size: 300, anchors: 1, key });
  });

  it('says no and names the entry when one was changed', async () => {
    await publish(10);
    const path = 'data/ledger/tile/entries/000.p/10';
    put(
      path,
      Buffer.from(readFileSync(join(place, path), 'latin1').replace('"time":1004', '"time":1009'), 'latin1'),
    );
    expect(await verify()).toMatchObject({ code: 1, out: expect.stringContaining('from entry 4 on') });
    expect(JSON.parse((await verify('--json')).out)).toMatchObject({
      ok: false,
      firstBadIndex: 4,
      reason: 'entry-changed',
    });
  });

  it('says no when all was written anew, which only the anchor knows', async () => {
    await publish(10, { anchor: true });
    await publish(12, { actor: 'somebody else' });
    expect(await verify()).toMatchObject({ code: 0 });
    expect(await verify('--anchor', 'anchor')).toMatchObject({
      code: 1,
      out: expect.stringContaining('rewritten'),
    });
  });

  it('says no when the log shows another key than the anchor', async () => {
    await publish(3, { anchor: true });
    const other = encodeNoteKey({ name, publicKey: ed25519PublicKey(randomBytes(32)) });
    put('data/ledger/verifier.key', `${other}\n`);
    expect(await verify('--anchor', 'anchor')).toMatchObject({
      code: 1,
      out: expect.stringContaining('another public key'),
    });
    expect(await verify('--public-key', other)).toMatchObject({ code: 1 });
    expect(await verify('--public-key', key)).toMatchObject({ code: 0 });
  });

  it('reads a published ledger over HTTP', async () => {
    await publish(5);
    const server = createServer((request, response) => {
      try {
        response.end(readFileSync(join(place, 'data', request.url!)));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      expect(await verify('--url', `${url}/ledger/`)).toMatchObject({ code: 0 });
      expect(await verify('--url', `${url}/elsewhere`)).toMatchObject({ code: 3 });
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    expect(await verify('--url', url)).toMatchObject({
      code: 3,
      err: expect.stringContaining('does not answer'),
    });
  });

  it('tells what to do when there is no ledger, no key, or a word too many', async () => {
    expect(await verify()).toMatchObject({ code: 3, err: expect.stringContaining('--data') });
    await publish(1);
    put('data/ledger/verifier.key', 'nonsense');
    expect(await verify()).toMatchObject({ code: 3, err: expect.stringContaining('--public-key') });
    expect(await verify('--anchor', 'nowhere', '--public-key', key)).toMatchObject({ code: 3 });
    mkdirSync(join(place, 'empty'));
    expect(await verify('--anchor', 'empty', '--public-key', key)).toMatchObject({ code: 3 });
    expect(await verify('--nonsense')).toMatchObject({ code: 2 });
    expect(await verify('extra')).toMatchObject({ code: 2 });
    expect(await verify('--url', 'http://localhost', '--data', 'x')).toMatchObject({ code: 2 });
  });
});
