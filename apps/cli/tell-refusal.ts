import { findWords, problemKeys, reasonKeys, type Words } from '#words';
import type { Refusal } from './http/connect.ts';

/** Why the server said no, in the reader's language; the server's own English for a code that is newer than these words. */
export function tellRefusal(refusal: Refusal, words: Words): string {
  const { code, status, title, values, retryAfterMs } = refusal;
  const filled = { ...values, code, seconds: Math.ceil((retryAfterMs ?? 60_000) / 1000) };
  const [ofCode = '', ofStatus = ''] = problemKeys(code, status);
  return findWords(words, [ofCode], filled) ?? title ?? findWords(words, [ofStatus], filled) ?? code;
}

/** A line a control: its name, why it says no, and what to do about it. */
export function tellReasons({ reasons }: Refusal, words: Words): string[] {
  return reasons.map((reason) => {
    const name = reason.control && (findWords(words, [`control.${reason.control}`]) ?? reason.control);
    const why = findWords(words, reasonKeys(reason), { ...reason.values, code: reason.code }) ?? reason.code;
    return name ? `${name} (${reason.control}): ${why}` : why;
  });
}
