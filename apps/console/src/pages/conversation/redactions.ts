import type { Mark, Turn } from '../../api/types.ts';

export type Redaction = {
  /** Unique in its conversation. */
  id: string;
  turn: number;
  mark: Mark;
  /** Null when only the words are known. */
  startMs: number | null;
  endMs: number | null;
};

/** All that was taken out, in the order in which it is heard. */
export function listRedactions(turns: readonly Turn[]): Redaction[] {
  return turns
    .flatMap((turn, index) =>
      turn.marks.map((mark) => ({
        id: `${index}-${mark.start}-${mark.end}-${mark.type}`,
        turn: index,
        mark,
        startMs: mark.startMs ?? turn.startMs ?? null,
        endMs: mark.endMs ?? turn.endMs ?? null,
      })),
    )
    .sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0) || a.turn - b.turn || a.mark.start - b.mark.start);
}

/** A little before it begins, so that one hears what leads to it. */
export const leadMs = 1200;
/** Standing at a redaction's lead counts as standing at it: asked again, the next one is meant. */
const atMs = 150;

export function nextRedaction(redactions: readonly Redaction[], nowMs: number): Redaction | null {
  return redactions.find(({ startMs }) => startMs !== null && startMs - leadMs > nowMs + atMs) ?? null;
}

export function previousRedaction(redactions: readonly Redaction[], nowMs: number): Redaction | null {
  return redactions.findLast(({ startMs }) => startMs !== null && startMs - leadMs < nowMs - 1500) ?? null;
}

/** The turn that is heard at a moment: the last one that has begun. */
export function turnAt(turns: readonly Turn[], nowMs: number): number {
  return turns.findLastIndex(({ startMs }) => startMs !== undefined && startMs <= nowMs + 30);
}

export type Piece = { text: string; mark: Mark | null; start: number };

/** A turn's text, cut at its marks. Marks that overlap or reach out of the text are cut back. */
export function cutAtMarks(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, Math.min(mark.start, text.length));
    const end = Math.min(mark.end, text.length);
    if (end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), mark: null, start: at });
    pieces.push({ text: text.slice(start, end), mark, start });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null, start: at });
  return pieces;
}

export type WordSpan = { text: string; start: number; end: number };

/** The words of a turn with their places in its text. */
export function wordsOf(text: string): WordSpan[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}
