/** Text into tokens: one pass over the UTF-16 units, no regular expression, no backtracking. */

import { digitValue, isApostrophe, isInvisible, isLetter, isSpace } from './characters.ts';
import { fold, foldedCode } from './fold.ts';
import { addToHash, startHash, type WordTable } from './word-table.ts';

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
  /** Index in the table of words, -1 when it was not asked, -2 when the word is not in it. */
  known: number;
};

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

/** The tokens of a text; with a table of words also which of them each token is. */
export function lex(text: string, table?: WordTable): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let pause = 2 as 0 | 1 | 2;
  let lastEnd = -1;
  let at = 0;
  const push = (kind: 1 | 2, start: number, end: number, folded: string): void => {
    const glued = start === lastEnd;
    tokens.push({ kind, start, end, text: folded, glued, capital: false, accented: false, pause, known: -1 });
    lastEnd = end;
    if (kind !== MARK) pause = 0;
  };
  const pushWord = (
    start: number,
    end: number,
    known: number,
    folded: string,
    capital: boolean,
    beyondAscii: boolean,
  ): void => {
    const word = known < 0 ? folded : table!.words[known]!;
    const accented = beyondAscii && text.slice(start, end).toLowerCase() !== word;
    const glued = start === lastEnd;
    tokens.push({ kind: WORD, start, end, text: word, glued, capital, accented, pause, known });
    lastEnd = end;
    pause = 0;
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
      push(DIGITS, start, end, digits);
      continue;
    }
    if (isLetter(code)) {
      let folded = foldedCode(code);
      let hash = addToHash(startHash, folded);
      // Whether each unit folds to one of ASCII, so that the table can be asked; and whether all are ASCII already.
      let simple = folded !== 0;
      let ascii = code < 128;
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
        folded = foldedCode(here);
        if (folded === 0) simple = false;
        if (here > 127) ascii = false;
        hash = addToHash(hash, folded);
      }
      const end = at;
      const capital = code < 128 ? code >= 65 && code <= 90 : text[start] !== text[start]!.toLowerCase();
      if (
        at < length &&
        isApostrophe(text.charCodeAt(at)) &&
        at + 1 < length &&
        isLetter(text.charCodeAt(at + 1))
      ) {
        at++;
        const known = simple && table ? table.find(text, start, at, addToHash(hash, 39)) : -1;
        pushWord(start, at, known, known < 0 ? `${fold(text.slice(start, end))}'` : '', capital, !ascii);
        lastEnd = -1;
      } else {
        const known = simple && table ? table.find(text, start, end, hash) : -1;
        pushWord(start, end, known, known < 0 ? fold(text.slice(start, end)) : '', capital, !ascii);
      }
      continue;
    }
    at++;
    if (code >= 0xd800 && code <= 0xdbff && at < length) {
      const low = text.charCodeAt(at);
      if (low >= 0xdc00 && low <= 0xdfff) at++;
    }
    const mark =
      code === 0x2013 || code === 0x2014 || code === 0x2010 || code === 0x2011 ? '-' : text.slice(start, at);
    push(MARK, start, at, mark);
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
