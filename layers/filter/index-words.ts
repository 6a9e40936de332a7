const longestIndexWord = 40;

/** What can be searched for: words of two letters and more, and short numbers. Labels are left out. */
export function indexWords(
  turns: readonly { text: string; marks: readonly { start: number; end: number }[] }[],
): string[] {
  const words = new Set<string>();
  for (const { text, marks } of turns) {
    let at = 0;
    const pieces: string[] = [];
    for (const mark of marks) {
      pieces.push(text.slice(at, mark.start));
      at = mark.end;
    }
    pieces.push(text.slice(at));
    for (const match of pieces.join(' ').matchAll(/[\p{L}\p{M}]{2,}|(?<!\p{Nd})\p{Nd}{1,4}(?!\p{Nd})/gu)) {
      if (match[0].length <= longestIndexWord) words.add(match[0].toLowerCase());
    }
  }
  return [...words];
}
