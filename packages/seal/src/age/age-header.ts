import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  generateKeyPairSync,
  hkdfSync,
  timingSafeEqual,
} from 'node:crypto';
import { SealError } from '../seal-error.ts';
import { type AgeIdentity, rawPublicKey, sharedSecret } from './age-keys.ts';

/** age-encryption.org/v1, "Header": who can open the file, and a MAC over all of it under the file key. */
const versionLine = 'age-encryption.org/v1';
const fileKeyBytes = 16;
const tagBytes = 16;
/** "Recipient stanza": body lines of 64 columns, the last one shorter. */
const columns = 64;
const x25519 = 'X25519';

type Stanza = { args: string[]; body: Uint8Array };
type Header = { stanzas: Stanza[]; mac: Uint8Array; authenticated: string; sizeBytes: number };

/**
 * A stanza that is for nobody and says what the file is. The header's MAC covers it; other programs pass over it, as the format
 * demands for types that they do not know.
 */
export type AgeLabel = readonly [type: string, ...args: string[]];

/** A header for one X25519 recipient. */
export function writeAgeHeader(fileKey: Uint8Array, recipient: Uint8Array, label?: AgeLabel): Uint8Array {
  const ephemeral = generateKeyPairSync('x25519');
  const share = rawPublicKey(ephemeral.publicKey);
  const secret = sharedSecret(ephemeral.privateKey, recipient);
  if (secret === null) throw new SealError('key-size', 'this recipient is no point that keeps a secret');
  const cipher = createCipheriv('chacha20-poly1305', wrapKey(secret, share, recipient), zeroNonce, {
    authTagLength: tagBytes,
  });
  const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
  if (label?.some((arg) => !/^[\x21-\x7e]+$/.test(arg))) throw malformed('a label that is not visible ASCII');
  const labelled = label === undefined ? '' : `-> ${label.join(' ')}\n\n`;
  const authenticated = `${versionLine}\n-> ${x25519} ${encode(share)}\n${encode(body)}\n${labelled}---`;
  return Buffer.from(`${authenticated} ${encode(macOf(fileKey, authenticated))}\n`, 'latin1');
}

/**
 * The file key, what the header says besides, and where the payload begins.
 * @param start the first bytes of the file, the whole header at least
 * @throws SealError 'header' malformed; 'unwrap' sealed to somebody else; 'integrity' the header was changed
 */
export function openAgeHeader(
  start: Uint8Array,
  identity: AgeIdentity,
): { fileKey: Uint8Array; labels: AgeLabel[]; sizeBytes: number } {
  const header = parseHeader(start);
  if (header.stanzas.length > 1 && header.stanzas.some(({ args }) => args[0] === 'scrypt')) {
    throw malformed('a passphrase stanza does not stand alone');
  }
  const fileKey = header.stanzas.map((stanza) => unwrapStanza(stanza, identity)).find((key) => key !== null);
  if (fileKey === undefined) throw new SealError('unwrap', 'the file is not sealed to this identity');
  const mac = macOf(fileKey, header.authenticated);
  if (!timingSafeEqual(mac, header.mac))
    throw new SealError('integrity', 'the header of the file was changed');
  const labels = header.stanzas.filter(({ body }) => body.length === 0).map(({ args }) => args as [string]);
  return { fileKey, labels, sizeBytes: header.sizeBytes };
}

/** Null when the stanza is for somebody else. */
function unwrapStanza({ args, body }: Stanza, identity: AgeIdentity): Uint8Array | null {
  if (args[0] !== x25519) return null;
  const share = args.length === 2 ? decode(args[1]!) : null;
  if (share?.length !== 32) throw malformed('a share that is not 32 bytes');
  if (body.length !== fileKeyBytes + tagBytes) throw malformed('a wrapped file key of another length');
  const secret = sharedSecret(identity.privateKey, share);
  if (secret === null) throw malformed('a share of low order');
  const decipher = createDecipheriv(
    'chacha20-poly1305',
    wrapKey(secret, share, identity.publicKey),
    zeroNonce,
    {
      authTagLength: tagBytes,
    },
  );
  decipher.setAuthTag(body.subarray(fileKeyBytes));
  const fileKey = decipher.update(body.subarray(0, fileKeyBytes));
  try {
    decipher.final();
    return fileKey;
  } catch {
    // The tag tells whose stanza it is: that is how age finds its own.
    return null;
  }
}

function parseHeader(start: Uint8Array): Header {
  const text = Buffer.from(start.buffer, start.byteOffset, start.byteLength).toString('latin1');
  let at = 0;
  const line = (): string => {
    const end = text.indexOf('\n', at);
    if (end < 0) throw malformed('it does not end');
    const read = text.slice(at, end);
    at = end + 1;
    return read;
  };
  if (line() !== versionLine) throw malformed('another format or version');
  const stanzas: Stanza[] = [];
  for (;;) {
    const begin = at;
    const first = line();
    if (first.startsWith('---')) {
      const mac = /^--- \S+$/.test(first) ? decode(first.slice(4)) : null;
      if (mac?.length !== 32 || stanzas.length === 0) throw malformed('its last line');
      return { stanzas, mac, authenticated: text.slice(0, begin + 3), sizeBytes: at };
    }
    // Arguments are visible ASCII, one space between them.
    if (!/^->(?: [\x21-\x7e]+)+$/.test(first)) throw malformed('the first line of a stanza');
    stanzas.push({ args: first.slice(3).split(' '), body: readBody(line) });
  }
}

function readBody(line: () => string): Uint8Array {
  const parts: Uint8Array[] = [];
  for (;;) {
    const encoded = line();
    const part = encoded.length <= columns ? decode(encoded) : null;
    if (part === null) throw malformed('the body of a stanza');
    parts.push(part);
    if (encoded.length < columns) return Buffer.concat(parts);
  }
}

const zeroNonce = Buffer.alloc(12);

function wrapKey(secret: Uint8Array, share: Uint8Array, recipient: Uint8Array): Uint8Array {
  return hkdf(secret, Buffer.concat([share, recipient]), `${versionLine}/${x25519}`);
}

function macOf(fileKey: Uint8Array, authenticated: string): Uint8Array {
  return createHmac('sha256', hkdf(fileKey, Buffer.alloc(0), 'header'))
    .update(authenticated, 'latin1')
    .digest();
}

/** HKDF-SHA-256 (RFC 5869), 32 bytes. */
export function hkdf(key: Uint8Array, salt: Uint8Array, info: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, salt, info, 32));
}

/** Base64 without padding, and only as it would be written: what has two spellings can be changed unnoticed. */
function decode(text: string): Uint8Array | null {
  const bytes = Buffer.from(text, 'base64');
  return encode(bytes) === text ? bytes : null;
}

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
}

function malformed(what: string): SealError {
  return new SealError('header', `the header of the file is malformed: ${what}`);
}
