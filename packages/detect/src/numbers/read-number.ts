import type { NumberGrammar, NumberWord } from './number-word.ts';

/** One way to read words from a start: the index after the last word, and the number. */
export type NumberReading = { end: number; value: number };

type Words = readonly NumberWord[];

/** All readings of 1-99 at `from`, shortest first. */
function readBelowHundred(words: Words, from: number, grammar: NumberGrammar): NumberReading[] {
  const word = words[from];
  if (!word) return [];
  const out: NumberReading[] = [];
  const next = words[from + 1];
  const third = words[from + 2];
  if (word.kind === 'whole') {
    if (word.value < 100) out.push({ end: from + 1, value: word.value });
    return out;
  }
  if (word.kind === 'unit') {
    out.push({ end: from + 1, value: word.value });
    if (grammar.unitFirst && next?.kind === 'and' && third?.kind === 'ten' && !word.alone)
      out.push({ end: from + 3, value: third.value + word.value });
    if (grammar.vigesimal && word.value === 4 && next?.kind === 'ten' && next.value === 20) {
      out.push({ end: from + 2, value: 80 });
      if (third?.kind === 'unit') out.push({ end: from + 3, value: 80 + third.value });
      if (third?.kind === 'teen') out.push(...readTail(words, from + 2, 80));
    }
  } else if (word.kind === 'teen') {
    out.push({ end: from + 1, value: word.value });
    if (grammar.vigesimal && word.value === 10 && next?.kind === 'unit' && next.value >= 7)
      out.push({ end: from + 2, value: 10 + next.value });
  } else if (word.kind === 'ten') {
    out.push({ end: from + 1, value: word.value });
    if (grammar.unitFirst) return out;
    const skip = grammar.vigesimal && next?.kind === 'and' ? 1 : 0;
    const tail = words[from + 1 + skip];
    if (tail?.kind === 'unit' && (!grammar.vigesimal || (tail.value === 1) === (skip === 1)))
      out.push({ end: from + 2 + skip, value: word.value + tail.value });
    if (grammar.vigesimal && word.value === 60 && tail?.kind === 'teen' && (skip === 0 || tail.value === 11))
      out.push(...readTail(words, from + 1 + skip, 60));
  }
  return out;
}

/** Soixante + dix … dix-neuf. */
function readTail(words: Words, from: number, base: number): NumberReading[] {
  const teen = words[from]!;
  const out = [{ end: from + 1, value: base + teen.value }];
  const unit = words[from + 1];
  if (teen.value === 10 && unit?.kind === 'unit' && unit.value >= 7)
    out.push({ end: from + 2, value: base + 10 + unit.value });
  return out;
}

function readBelowTenThousand(words: Words, from: number, grammar: NumberGrammar): NumberReading[] {
  const word = words[from];
  if (!word) return [];
  if (word.kind === 'hundred') return readAfterHundred(words, from + 1, 100, grammar);
  const out = readBelowHundred(words, from, grammar);
  for (const head of out.slice()) {
    if (words[head.end]?.kind !== 'hundred') continue;
    const one = head.value < 10;
    if (one ? head.value === 1 && grammar.noOneHundred : !mayStandBeforeHundred(head.value, grammar))
      continue;
    out.push(...readAfterHundred(words, head.end + 1, head.value * 100, grammar));
  }
  if (word.kind === 'whole' && word.value >= 100 && word.value < 10_000) {
    if (word.value % 100 === 0) out.push(...readAfterHundred(words, from + 1, word.value, grammar));
    else out.push({ end: from + 1, value: word.value });
  }
  return out;
}

function mayStandBeforeHundred(value: number, grammar: NumberGrammar): boolean {
  if (value > 10 && value < 20) return true;
  return grammar.beforeHundred === 'all' && value >= 20;
}

function readAfterHundred(words: Words, from: number, base: number, grammar: NumberGrammar): NumberReading[] {
  const out = [{ end: from, value: base }];
  const skip = grammar.andAfterHundred && words[from]?.kind === 'and' ? 1 : 0;
  for (const tail of readBelowHundred(words, from + skip, grammar))
    out.push({ end: tail.end, value: base + tail.value });
  return out;
}

function readAfterThousand(
  words: Words,
  from: number,
  base: number,
  grammar: NumberGrammar,
): NumberReading[] {
  const out = [{ end: from, value: base }];
  const skip = grammar.andAfterHundred && words[from]?.kind === 'and' ? 1 : 0;
  for (const tail of readBelowTenThousand(words, from + skip, grammar))
    if (tail.value < 1000) out.push({ end: tail.end, value: base + tail.value });
  return out;
}

function readBelowMillion(words: Words, from: number, grammar: NumberGrammar): NumberReading[] {
  const word = words[from];
  if (!word) return [];
  if (word.kind === 'thousand') return readAfterThousand(words, from + 1, 1000, grammar);
  const out = readBelowTenThousand(words, from, grammar);
  for (const head of out.slice()) {
    if (head.value >= 1000 || words[head.end]?.kind !== 'thousand') continue;
    out.push(...readAfterThousand(words, head.end + 1, head.value * 1000, grammar));
  }
  if (word.kind === 'whole' && word.value >= 10_000) {
    if (word.value % 1000 === 0 && word.value < 1_000_000)
      out.push(...readAfterThousand(words, from + 1, word.value, grammar));
    else out.push({ end: from + 1, value: word.value });
  }
  return out;
}

/**
 * All numbers that the words can mean from `from` on, as readings of different lengths: "drie acht en dertig" gives
 * only 3 at 0, and at 1 both 8 and 38. Looks at most some twenty words ahead, so it takes constant time.
 */
export function readNumbers(
  words: Words,
  from: number,
  grammar: NumberGrammar,
  below = Number.POSITIVE_INFINITY,
): NumberReading[] {
  const out = readBelowMillion(words, from, grammar).filter((reading) => reading.value < below);
  const first = words[from];
  if (first?.kind === 'whole' && first.value >= 1e6 && first.value % 1e6 === 0 && first.value < below) {
    const unit = first.value % 1e9 === 0 ? 1e9 : 1e6;
    for (const tail of readNumbers(words, from + 1, grammar, unit))
      out.push({ end: tail.end, value: first.value + tail.value });
  }
  for (let i = 0; i < out.length; i++) {
    const head = out[i]!;
    const unit = words[head.end];
    if (unit?.kind !== 'million' || head.value >= 1_000_000 || unit.value >= below) continue;
    let value = head.value * unit.value;
    let end = head.end + 1;
    // "mille millions" is how French counts a milliard.
    if (words[end]?.kind === 'million' && value < 1e6) {
      value *= words[end]!.value;
      end++;
    }
    out.push({ end, value });
    for (const tail of readNumbers(words, end, grammar, unit.value))
      out.push({ end: tail.end, value: value + tail.value });
  }
  return out;
}
