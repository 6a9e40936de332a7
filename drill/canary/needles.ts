import type { Canary } from './canary.ts';

/** One way in which a canary may stand in bytes. */
export type Needle = { canary: Canary; encoding: string; bytes: Buffer };

/**
 * Every plain writing of a text: as it is, in three other encodings of characters, and inside a longer base64 or hex
 * string at any alignment. Compressed and packed forms are unpacked by the scanner instead.
 */
export function needlesOf(canary: Canary): Needle[] {
  const { text } = canary;
  const utf8 = Buffer.from(text, 'utf8');
  const spaceless = text.replaceAll(' ', '');
  const plain: [string, Buffer][] = [
    ['raw', utf8],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', Buffer.from(text, 'utf16le').swap16()],
    ['lower case', Buffer.from(text.toLowerCase(), 'utf8')],
    ['upper case', Buffer.from(text.toUpperCase(), 'utf8')],
    ['without spaces', Buffer.from(spaceless, 'utf8')],
    ['json escaped', Buffer.from(JSON.stringify(text).slice(1, -1), 'utf8')],
    ['percent encoded', Buffer.from(encodeURIComponent(text), 'latin1')],
    ['reversed', Buffer.from([...text].reverse().join(''), 'utf8')],
    ['latin1', Buffer.from(text, 'latin1')],
  ];
  const armoured = [utf8, Buffer.from(text, 'utf16le')].flatMap((bytes) => [
    ...base64Windows(bytes),
    ['hex', Buffer.from(bytes.toString('hex'), 'latin1')] as [string, Buffer],
    ['hex', Buffer.from(bytes.toString('hex').toUpperCase(), 'latin1')] as [string, Buffer],
  ]);
  const seen = new Set<string>();
  return [...plain, ...armoured]
    .filter(([, bytes]) => {
      const key = bytes.toString('latin1');
      const fresh = bytes.length >= 6 && !seen.has(key);
      seen.add(key);
      return fresh;
    })
    .map(([encoding, bytes]) => ({ canary, encoding, bytes }));
}

/**
 * Inside a longer base64 text the bytes may begin at any of three places of a group of four; the characters that share
 * bits with their neighbours are left out.
 */
function base64Windows(bytes: Buffer): [string, Buffer][] {
  return [0, 1, 2].flatMap((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const start = Math.ceil((shift * 8) / 6);
    const end = Math.floor(((shift + bytes.length) * 8) / 6);
    const window = whole.slice(start, end);
    return [
      ['base64', Buffer.from(window, 'latin1')] as [string, Buffer],
      ['base64url', Buffer.from(window.replaceAll('+', '-').replaceAll('/', '_'), 'latin1')] as [
        string,
        Buffer,
      ],
    ];
  });
}
