import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sealBytes } from './create-sealer.ts';
import { cobblestone128, cobblestone256, type Suite } from './derive-message-keys.ts';
import { openMessage, rangesOf } from './open-message.ts';
import { SealError } from './seal-error.ts';

type Vector = {
  tcId: number;
  comment: string;
  key: string;
  ctx: string;
  ct: string;
  msgLength?: number;
  msgSha512?: string;
  result: 'valid' | 'invalid';
};

function vectors(file: string): Vector[] {
  const url = new URL(`../test-data/${file}`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')).testGroups.flatMap(
    (group: { tests: Vector[] }) => group.tests,
  );
}

async function open(suite: Suite, vector: Vector): Promise<Buffer> {
  const sealed = inflateSync(Buffer.from(vector.ct, 'hex'));
  const message = await openMessage(hex(vector.key), hex(vector.ctx), rangesOf(sealed), suite);
  const parts: Uint8Array[] = [];
  for await (const part of message.read(0, message.sizeBytes)) parts.push(part);
  return Buffer.concat(parts);
}

const hex = (text: string) => Buffer.from(text, 'hex');

const files: [string, Suite][] = [
  ['wycheproof-c2sp-chunked-aes256.json', cobblestone256],
  ['wycheproof-c2sp-chunked-aes128.json', cobblestone128],
];

describe.each(files)('the Wycheproof vectors of %s', (file, suite) => {
  const all = vectors(file);

  it('are all 35 here', () => expect(all).toHaveLength(35));

  it.each(all.map((vector) => [vector.tcId, vector.comment, vector] as const))(
    '%i: %s',
    async (_id, _comment, vector) => {
      if (vector.result === 'invalid') {
        await expect(open(suite, vector)).rejects.toBeInstanceOf(SealError);
        return;
      }
      const message = await open(suite, vector);
      expect(message.length).toBe(vector.msgLength);
      expect(createHash('sha512').update(message).digest('hex')).toBe(vector.msgSha512);
      const sealed = inflateSync(hex(vector.ct));
      const again = sealBytes(hex(vector.key), hex(vector.ctx), message, {
        suite,
        salt: sealed.subarray(0, 24),
      });
      expect(Buffer.compare(again, sealed)).toBe(0);
    },
  );
});
