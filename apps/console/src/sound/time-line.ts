/** A piece of sound that was handed to the audio clock. Seconds. */
export type Piece = { clockStart: number; clockEnd: number; soundStart: number; soundEnd: number };

/** Which moment of the recording is heard when the audio clock shows `clock`; null before and between pieces. */
export function soundTimeAt(pieces: readonly Piece[], clock: number): number | null {
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index]!;
    if (clock < piece.clockStart) continue;
    if (clock >= piece.clockEnd) return piece.soundEnd;
    const share = (clock - piece.clockStart) / (piece.clockEnd - piece.clockStart);
    return piece.soundStart + share * (piece.soundEnd - piece.soundStart);
  }
  return null;
}
