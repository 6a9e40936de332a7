import { isApostrophe, isInvisible } from './characters.ts';

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

/** Units below this are folded by table. */
const tableSize = 0x180;

const table = Uint8Array.from({ length: tableSize }, (_, code) => {
  const folded = fold(String.fromCharCode(code));
  return folded.length === 1 && folded.charCodeAt(0) < 128 ? folded.charCodeAt(0) : 0;
});

/** The one ASCII unit that the unit folds to; 0 when it folds to none or to several (ß, œ, other scripts). */
export const foldedCode = (code: number): number => (code < tableSize ? table[code]! : 0);
