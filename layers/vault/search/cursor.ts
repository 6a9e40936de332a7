import { isUuid, SluisError } from '#ground';

/** Where a page ended: times and ids go down together. */
export type Place = { startMs: number; id: string };

export function encodeCursor({ startMs, id }: Place): string {
  return `${startMs}~${id}`;
}

/** @throws SluisError 400 for anything that `encodeCursor` did not make */
export function decodeCursor(text: string | undefined): Place | null {
  if (text === undefined) return null;
  const match = /^(-?\d{1,15})~(.{36})$/.exec(text);
  if (!match || !isUuid(match[2]!)) {
    throw new SluisError('cursor-invalid', 'This page does not exist. Start again from the first one.', {
      status: 400,
    });
  }
  return { startMs: Number(match[1]), id: match[2]! };
}
