import type { Needle } from './needles.ts';

/** Bytes that begin every needle, so that one pass over the haystack finds where to look closer. */
const anchorLength = 4;

/** Finds many needles in one pass. Returns each needle at most once. */
export function createFinder(needles: readonly Needle[]): (haystack: Buffer) => Needle[] {
  const byAnchor = new Map<number, Needle[]>();
  // A bit for each 16-bit start: nearly all positions of a haystack are dismissed by one look here.
  const starts = new Uint8Array(65536);
  for (const needle of needles) {
    const anchor = needle.bytes.readUInt32LE(0);
    byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), needle]);
    starts[anchor & 0xffff] = 1;
  }
  return (haystack) => {
    const found = new Set<Needle>();
    const last = haystack.length - anchorLength;
    for (let at = 0; at <= last; at += 1) {
      const low = (haystack[at] as number) | ((haystack[at + 1] as number) << 8);
      if (starts[low] === 0) continue;
      const candidates = byAnchor.get(haystack.readUInt32LE(at));
      for (const needle of candidates ?? []) {
        const { bytes } = needle;
        if (!found.has(needle) && haystack.subarray(at, at + bytes.length).equals(bytes)) found.add(needle);
      }
    }
    return [...found];
  };
}
