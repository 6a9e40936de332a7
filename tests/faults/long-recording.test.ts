import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { makeTranscript, metadata, wavHeader } from '../support/make-conversation.ts';
import { type KillableServer, startKillable } from './killable-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluis-long-'));
const hours = 4;
/** A-law, two channels, 8 kHz. */
const soundBytes = hours * 3600 * 8000 * 2;
const mostGrowthBytes = 200 * 1024 * 1024;

let server: KillableServer;
beforeAll(async () => {
  chmodSync(folder, 0o711);
  server = await startKillable(join(folder, 'data'), await freePort());
});
afterAll(async () => {
  await server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

/** The most that the process ever held, as Linux counts it. */
function peakBytes(pid: number): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
}

test(`a recording of ${hours} hours goes through without the server growing with it`, async () => {
  const before = peakBytes(server.pid);
  const answer = await upload();
  expect({ status: answer.status, code: answer.json.code }).toEqual({ status: 201, code: undefined });
  expect(answer.json.durationMs).toBe(hours * 3_600_000);
  const growth = peakBytes(server.pid) - before;
  expect(growth).toBeLessThan(mostGrowthBytes);
}, 240_000);

function upload(): Promise<{ status: number; json: { code?: string; durationMs?: number } }> {
  const { url, tokens } = server.started;
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: new URL(url).port,
        path: '/api/v1/conversations',
        method: 'POST',
        headers: {
          host: new URL(url).host,
          authorization: `Bearer ${tokens.ingest}`,
          'content-type': 'multipart/form-data; boundary=b',
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, json: JSON.parse(Buffer.concat(chunks).toString()) }),
        );
      },
    );
    pipeline(Readable.from(parts()), sent).catch(reject);
  });
}

async function* parts(): AsyncGenerator<Buffer> {
  const head = (name: string) => Buffer.from(`--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`);
  yield head('metadata');
  yield Buffer.from(JSON.stringify(metadata));
  yield Buffer.from('\r\n');
  yield head('transcript');
  yield makeTranscript(['goedemorgen', 'mijn iban is NL91 ABNA 0417 1643 00']);
  yield Buffer.from('\r\n');
  yield head('audio');
  yield wavHeader({ channels: 2, sampleRate: 8000, bits: 8, dataBytes: soundBytes, tag: 6 });
  // Loud all along: words that lie in silence are refused.
  const piece = randomBytes(256 * 1024);
  for (let left = soundBytes; left > 0; left -= piece.length)
    yield piece.subarray(0, Math.min(left, piece.length));
  yield Buffer.from('\r\n--b--\r\n');
}
