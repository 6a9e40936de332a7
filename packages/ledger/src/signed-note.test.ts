import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeNoteKey,
  ed25519PublicKey,
  encodeNoteKey,
  LedgerError,
  openCheckpoint,
  openNote,
  signCheckpoint,
  signNote,
} from './index.ts';

const seed = randomBytes(32);
const key = { name: 'sluis.test/log', publicKey: ed25519PublicKey(seed) };

describe('a signed note', () => {
  it('of the published example of golang.org/x/mod/sumdb/note opens', () => {
    const peter = decodeNoteKey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
    const text =
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    const note = `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;
    expect(openNote(note, peter)).toBe(text);
    expect(openNote(note.replace('answer', 'Answer'), peter)).toBeNull();
    expect(openNote(note, key)).toBeNull();
  });

  it('has the public key of RFC 8032, section 7.1, test 1 for its seed', () => {
    const secret = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
    const expected = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
    expect(Buffer.from(ed25519PublicKey(Buffer.from(secret, 'hex'))).toString('hex')).toBe(expected);
  });

  it('opens to its text, and not when a character of it was changed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.nat(), (body, at) => {
        const text = `${body.replaceAll('\n', ' ')}\n`;
        const note = signNote(text, key.name, seed);
        expect(openNote(note, key)).toBe(text);
        const place = at % (text.length - 1);
        const changed = `${note.slice(0, place)}${note[place] === 'x' ? 'y' : 'x'}${note.slice(place + 1)}`;
        expect(openNote(changed, key)).toBeNull();
      }),
    );
  });

  it('does not open under another name or a truncated signature', () => {
    const note = signNote('text\n', key.name, seed);
    expect(openNote(note, { ...key, name: 'other' })).toBeNull();
    expect(openNote(`${note.slice(0, -9)}\n`, key)).toBeNull();
    expect(openNote('', key)).toBeNull();
    expect(() => signNote('no newline', key.name, seed)).toThrow(LedgerError);
  });
});

describe('a verifier key', () => {
  it('reads back from its text and is refused when its id does not fit', () => {
    const text = encodeNoteKey(key);
    expect(decodeNoteKey(text)).toEqual({ name: key.name, publicKey: Buffer.from(key.publicKey) });
    const id = text.split('+')[1]!;
    expect(() => decodeNoteKey(text.replace(id, '00000000'))).toThrow(LedgerError);
    expect(() => decodeNoteKey('nonsense')).toThrow(LedgerError);
  });
});

describe('a checkpoint', () => {
  const checkpoint = { origin: 'sluis.test/log', size: 12, root: randomBytes(32) };

  it('opens to what was signed', () => {
    const opened = openCheckpoint(signCheckpoint(checkpoint, key.name, seed), key);
    expect(opened).toEqual(checkpoint);
  });

  it('is null with a bad signature, a size that is none, or text that is no checkpoint', () => {
    const note = signCheckpoint(checkpoint, key.name, seed);
    expect(openCheckpoint(note.replace('\n12\n', '\n13\n'), key)).toBeNull();
    for (const text of ['a\n012\nAAAA\n', 'a\n-1\nAAAA\n', 'a\n1\n\n', 'hello\n']) {
      expect(openCheckpoint(signNote(text, key.name, seed), key)).toBeNull();
    }
    expect(() => signCheckpoint({ ...checkpoint, origin: 'two\nlines' }, key.name, seed)).toThrow(
      LedgerError,
    );
  });
});
