import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generateEpochKeyPair, unwrapDataKey, wrapContext, wrapDataKey } from './index.ts';

const context = wrapContext({ tenantId: 't', conversationId: 'c', epochId: 'e1' });

describe('a wrapped data key', () => {
  it('opens with the private key and the same context', async () => {
    const pair = await generateEpochKeyPair();
    const dataKey = randomBytes(32);
    const wrapped = await wrapDataKey(pair.publicKey, context, dataKey);
    expect(Buffer.compare(await unwrapDataKey(pair.privateKey, context, wrapped), dataKey)).toBe(0);
  });

  it('does not open with the public key, another private key, or for another conversation', async () => {
    const pair = await generateEpochKeyPair();
    const wrapped = await wrapDataKey(pair.publicKey, context, randomBytes(32));
    const other = await generateEpochKeyPair();
    const elsewhere = wrapContext({ tenantId: 't', conversationId: 'd', epochId: 'e1' });
    await expect(unwrapDataKey(pair.publicKey, context, wrapped)).rejects.toMatchObject({ code: 'unwrap' });
    await expect(unwrapDataKey(other.privateKey, context, wrapped)).rejects.toMatchObject({ code: 'unwrap' });
    await expect(unwrapDataKey(pair.privateKey, elsewhere, wrapped)).rejects.toMatchObject({
      code: 'unwrap',
    });
  });

  it('does not open after a change', async () => {
    const pair = await generateEpochKeyPair();
    const wrapped = await wrapDataKey(pair.publicKey, context, randomBytes(32));
    for (const bytes of [wrapped.enc, wrapped.ciphertext]) {
      bytes[3] = bytes[3]! ^ 1;
      await expect(unwrapDataKey(pair.privateKey, context, wrapped)).rejects.toMatchObject({
        code: 'unwrap',
      });
      bytes[3] = bytes[3]! ^ 1;
    }
  });

  it('takes data keys of 32 bytes only', async () => {
    const pair = await generateEpochKeyPair();
    await expect(wrapDataKey(pair.publicKey, context, randomBytes(16))).rejects.toMatchObject({
      code: 'key-size',
    });
  });
});
