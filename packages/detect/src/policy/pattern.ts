/**
 * The small language in which a centre writes what its own identifiers look like. Each sign stands for one character:
 * `#` a digit, `@` a letter, `*` a digit or a letter, a letter or digit itself; `{8}` or `{6,8}` behind it repeats it.
 * Spaces, hyphens, dots and slashes may stand anywhere in the text and mean nothing here. There is no alternative and no
 * nesting, so that a match costs at most the pattern's length for each character, whatever the text.
 */
export type Pattern = {
  source: string;
  minimumLength: number;
  maximumLength: number;
  /** It has a letter or a digit of its own, or asks for letters: it is told from any other number by its form. */
  telling: boolean;
  matches(bare: string): boolean;
  /** Whether more characters can make it match. */
  begins(bare: string): boolean;
};

type Place = { accepts(code: number): boolean; optional: boolean };

const longestPattern = 40;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => code >= 65 && code <= 90;

function acceptsOf(sign: string): Place['accepts'] | undefined {
  if (sign === '#') return isDigit;
  if (sign === '@') return isLetter;
  if (sign === '*') return (code) => isDigit(code) || isLetter(code);
  const own = sign.toUpperCase().charCodeAt(0);
  return isDigit(own) || isLetter(own) ? (code) => code === own : undefined;
}

/** The compiled pattern, or what is wrong with it and what to do. */
export function compilePattern(source: string): Pattern | { problem: string } {
  const places: Place[] = [];
  let telling = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]!;
    if (sign === ' ' || sign === '-' || sign === '.' || sign === '/') continue;
    const accepts = acceptsOf(sign);
    if (!accepts)
      return {
        problem: `has "${sign}", which means nothing in a pattern; use # for a digit, @ for a letter, * for either, letters and digits as they are, {8} or {6,8} to repeat`,
      };
    let least = 1;
    let most = 1;
    if (source[at + 1] === '{') {
      const close = source.indexOf('}', at);
      const counts = /^([0-9]{1,2})(?:,([0-9]{1,2}))?$/.exec(
        source.slice(at + 2, close < 0 ? at + 2 : close),
      );
      if (!counts) return { problem: 'has a { that is no count; write {8} or {6,8}' };
      least = Number(counts[1]);
      most = Number(counts[2] ?? counts[1]);
      if (most < least || most === 0)
        return { problem: `repeats {${counts[0]}}: put the smaller number first` };
      at = close;
    }
    if (sign !== '#' && sign !== '*') telling = true;
    for (let i = 0; i < most; i++) places.push({ accepts, optional: i >= least });
    if (places.length > longestPattern)
      return { problem: `is longer than ${longestPattern} characters; make it shorter` };
  }
  const minimumLength = places.filter((place) => !place.optional).length;
  if (minimumLength < 3)
    return { problem: 'matches less than 3 characters, which is found everywhere; make it longer' };
  return {
    ...{ source, minimumLength, maximumLength: places.length, telling },
    matches: (bare) =>
      bare.length >= minimumLength && bare.length <= places.length && walk(places, bare)[places.length] === 1,
    begins: (bare) => bare.length < places.length && walk(places, bare).includes(1),
  };
}

/** All ways at once: the set of places that can come next, moved on by each character; the last is the end. */
function walk(places: readonly Place[], bare: string): Uint8Array {
  let current = new Uint8Array(places.length + 1);
  const reach = (set: Uint8Array, from: number): void => {
    let at = from;
    set[at] = 1;
    while (at < places.length && places[at]!.optional) set[++at] = 1;
  };
  reach(current, 0);
  for (let i = 0; i < bare.length; i++) {
    const next = new Uint8Array(places.length + 1);
    for (let at = 0; at < places.length; at++)
      if (current[at] && places[at]!.accepts(bare.charCodeAt(i))) reach(next, at + 1);
    current = next;
  }
  return current;
}
