/** Text into tokens: one pass over the UTF-16 units, no regular expression, no backtracking. */

export const WORD = 0;
export const DIGITS = 1;
export const MARK = 2;

export type Token = {
  kind: 0 | 1 | 2;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  /** Folded: lower case without accents (words), ASCII digits (digits), the character itself (marks). */
  text: string;
  /** Nothing stands between this token and the one before. */
  glued: boolean;
  /** Starts with a capital letter. */
  capital: boolean;
  /** Written with an accent or another letter outside ASCII. */
  accented: boolean;
  /** 0 = follows directly, 1 = after a comma or the like, 2 = starts a sentence or the turn. */
  pause: 0 | 1 | 2;
};

/** First code point of each decimal digit block that people type outside ASCII. */
const digitBlocks = [
  0xff10, 0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
  0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810,
];

/** Value of a decimal digit in any of the common scripts, or -1. */
export function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code < 0x660) return -1;
  for (const first of digitBlocks) if (code >= first && code < first + 10) return code - first;
  return -1;
}

/** Zero-width, bidirectional and soft-hyphen marks: they hide inside numbers and mean nothing. */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return code < 32 && code !== 9 && code !== 10 && code !== 11 && code !== 12 && code !== 13;
  return (
    code === 0xad ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x250 && code <= 0x2af) return true;
  if (code >= 0x300 && code <= 0x36f) return true;
  if (code >= 0x370 && code <= 0x1fff) return digitValue(code) < 0;
  if (code >= 0x3040 && code <= 0xd7ff) return true;
  return code >= 0xf900 && code <= 0xfaff
    ? true
    : (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;

/** What French leaves of a word before an apostrophe; it stands as a token of its own. */
const elisions = new Set([
  'l',
  'd',
  'j',
  'c',
  'n',
  's',
  't',
  'm',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quelqu',
]);

const longestElision = 7;

const specialLetters: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i' };

/** Lower case without accents, so that one spelling stands for all. */
export function fold(text: string): string {
  let ascii = true;
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) > 127) {
      ascii = false;
      break;
    }
  const lower = text.toLowerCase();
  if (ascii) return lower;
  let out = '';
  for (const character of lower.normalize('NFKD')) {
    const code = character.codePointAt(0)!;
    if ((code >= 0x300 && code <= 0x36f) || isInvisible(code)) continue;
    out += code < 128 ? character : (specialLetters[character] ?? (isApostrophe(code) ? "'" : character));
  }
  return out;
}

export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let pause = 2 as 0 | 1 | 2;
  let lastEnd = -1;
  let at = 0;
  const push = (
    kind: 0 | 1 | 2,
    start: number,
    end: number,
    folded: string,
    capital: boolean,
    accented = false,
  ): void => {
    tokens.push({ kind, start, end, text: folded, glued: start === lastEnd, capital, accented, pause });
    lastEnd = end;
    if (kind !== MARK) pause = 0;
  };
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10 && pause === 0) pause = 1;
      at++;
      continue;
    }
    if (isInvisible(code)) {
      if (lastEnd === at) lastEnd = at + 1;
      at++;
      continue;
    }
    const start = at;
    if (digitValue(code) >= 0) {
      let digits = '';
      let end = at;
      while (at < length) {
        const here = text.charCodeAt(at);
        const value = digitValue(here);
        if (value >= 0) {
          digits += value;
          at++;
          end = at;
        } else if (isInvisible(here)) at++;
        else break;
      }
      push(DIGITS, start, end, digits, false);
      continue;
    }
    if (isLetter(code)) {
      at++;
      while (at < length) {
        const here = text.charCodeAt(at);
        if (isLetter(here)) at++;
        else if (isInvisible(here) && here > 127 && at + 1 < length && isLetter(text.charCodeAt(at + 1)))
          at++;
        else if (isApostrophe(here) && at + 1 < length && isLetter(text.charCodeAt(at + 1))) {
          const left = at - start <= longestElision ? fold(text.slice(start, at)) : '';
          const single = at + 2 >= length || !isLetter(text.charCodeAt(at + 2));
          if (elisions.has(left) && !single) break;
          at++;
        } else break;
      }
      const raw = text.slice(start, at);
      const elided =
        at < length &&
        isApostrophe(text.charCodeAt(at)) &&
        at + 1 < length &&
        isLetter(text.charCodeAt(at + 1));
      const first = text.charCodeAt(start);
      const accented = raw.length !== fold(raw).length || raw.toLowerCase() !== fold(raw);
      const capital = first < 128 ? first >= 65 && first <= 90 : raw[0] !== raw[0]!.toLowerCase();
      if (elided) {
        push(WORD, start, at + 1, `${fold(raw)}'`, capital, accented);
        at++;
        lastEnd = -1;
      } else push(WORD, start, at, fold(raw), capital, accented);
      continue;
    }
    at++;
    if (code >= 0xd800 && code <= 0xdbff && at < length) {
      const low = text.charCodeAt(at);
      if (low >= 0xdc00 && low <= 0xdfff) at++;
    }
    const mark =
      code === 0x2013 || code === 0x2014 || code === 0x2010 || code === 0x2011 ? '-' : text.slice(start, at);
    push(MARK, start, at, mark, false);
    const next = at < length ? text.charCodeAt(at) : 32;
    if (isSpace(next) || at >= length) {
      if (mark === '.' || mark === '!' || mark === '?' || mark === ';' || mark === '…') pause = 2;
      else if (pause === 0 && mark !== '-' && mark !== '€') pause = 1;
    } else if (mark === '!' || mark === '?') pause = 2;
    else if (pause === 0 && (mark === ',' || mark === '(' || mark === ')' || mark === '"' || mark === '„'))
      pause = 1;
  }
  return tokens;
}
