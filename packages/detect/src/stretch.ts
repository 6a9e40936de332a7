/**
 * What one speaker says in a row, however a recogniser cut it into turns: the same words give the same text, so that the
 * same is found. A stretch is bounded; what goes on for longer is cut where its own text tells, not where a turn ended.
 */

/** A turn's place in the stretch; offsets are UTF-16 units. */
export type Piece = {
  /** Index of the turn in the conversation. */
  turn: number;
  /** Where it begins in the turn's text, and in the stretch's. */
  inTurn: number;
  at: number;
  length: number;
};

export type Stretch = { speaker: string; text: string; pieces: readonly Piece[] };

/** Longest stretch that is read in one go, in UTF-16 units. */
export const longestStretch = 2048;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63;

/** The stretch with a turn of the same speaker behind it; a space stands between. */
export function extend(stretch: Stretch, turn: number, text: string): Stretch {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  if (from === to) return stretch;
  const at = stretch.text.length === 0 ? 0 : stretch.text.length + 1;
  return {
    speaker: stretch.speaker,
    text: at === 0 ? text.slice(from, to) : `${stretch.text} ${text.slice(from, to)}`,
    pieces: [...stretch.pieces, { turn, inTurn: from, at, length: to - from }],
  };
}

/** Units around a cut in which no digit may stand: a number that is cut in two may be neither's. */
const clearOfDigits = 40;

function isClear(text: string, at: number): boolean {
  for (let near = at - clearOfDigits; near < at + clearOfDigits; near++) {
    const code = text.charCodeAt(near);
    if (code >= 48 && code <= 57) return false;
  }
  return true;
}

/**
 * Where a stretch that is too long ends: after the last sentence of its second half, else between two words there, both
 * away from digits; else before its last word, else at the limit. Depends on the text within the limit alone.
 */
function cutOf(text: string, from: number): number {
  const limit = from + longestStretch;
  const half = from + longestStretch / 2;
  for (let at = limit - clearOfDigits; at > half; at--)
    if (isSpace(text.charCodeAt(at)) && isStop(text.charCodeAt(at - 1)) && isClear(text, at)) return at;
  for (let at = limit - clearOfDigits; at > half; at--)
    if (isSpace(text.charCodeAt(at)) && isClear(text, at)) return at;
  for (let at = limit; at > from; at--) if (isSpace(text.charCodeAt(at))) return at;
  const low = text.charCodeAt(limit);
  return low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit;
}

/** The stretch in parts that can each be read in one go; all but the last are as they will stay. */
export function cut(stretch: Stretch): Stretch[] {
  const { text, speaker } = stretch;
  if (text.length <= longestStretch) return [stretch];
  const out: Stretch[] = [];
  let first = 0;
  for (let from = 0; from < text.length; ) {
    const to = text.length - from > longestStretch ? cutOf(text, from) : text.length;
    const pieces: Piece[] = [];
    while (first < stretch.pieces.length) {
      const piece = stretch.pieces[first]!;
      const begin = Math.max(piece.at, from);
      const end = Math.min(piece.at + piece.length, to);
      if (end > begin)
        pieces.push({
          turn: piece.turn,
          inTurn: piece.inTurn + begin - piece.at,
          at: begin - from,
          length: end - begin,
        });
      if (piece.at + piece.length > to) break;
      first++;
    }
    out.push({ speaker, text: text.slice(from, to), pieces });
    from = to;
    while (from < text.length && isSpace(text.charCodeAt(from))) from++;
  }
  return out;
}
