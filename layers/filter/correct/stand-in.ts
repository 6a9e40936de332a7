import type { Language } from '#ground';

/** Digits as they are said one by one. A number that is said in one word ("twee en veertig") stays of the same shape only. */
const digits: Record<Language, readonly string[]> = {
  nl: ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'],
  de: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
};

const vowels = 'aeiou';
const consonants = 'bcdfghjklmnpqrstvwxz';

/**
 * Something of the same shape that is not what was said: digits for digits, said or written; letters for letters, small or large, vowels
 * for vowels; everything between as it was. What was said cannot be had from it.
 */
export function standInFor(
  text: string,
  language: Language,
  random: (sizeBytes: number) => Uint8Array,
): string {
  const pick = (from: string | readonly string[]): string => from[pickIndex(from.length, random)] ?? '';
  const letterFor = (letter: string): string => {
    const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const other = pick(vowels.includes(plain) ? vowels : consonants);
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  };
  return text.replace(/[\p{L}\p{M}]+|\p{N}/gu, (word) => {
    if (/^\p{N}$/u.test(word)) return pick('0123456789');
    if (digits[language].includes(word.toLowerCase())) return pick(digits[language]);
    return word.replace(/\p{M}/gu, '').replace(/\p{L}/gu, letterFor);
  });
}

/** Each alike: bytes that would favour the first ones are thrown again. */
function pickIndex(count: number, random: (sizeBytes: number) => Uint8Array): number {
  const fair = 256 - (256 % count);
  for (;;) {
    const byte = random(1)[0] ?? 0;
    if (byte < fair) return byte % count;
  }
}
