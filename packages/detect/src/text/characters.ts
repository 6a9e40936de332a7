/** What single UTF-16 units are. */

/** First code point of each decimal digit block that people type outside ASCII. */
const digitBlocks = [
  0xff10, 0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
  0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810,
];

/** Value of a decimal digit in any of the common scripts, or -1. */
export function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code < 0x660) return -1;
  for (const first of digitBlocks) if (code >= first && code < first + 10) return code - first;
  return -1;
}

/** Zero-width, bidirectional and soft-hyphen marks: they hide inside numbers and mean nothing. */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return code < 32 && code !== 9 && code !== 10 && code !== 11 && code !== 12 && code !== 13;
  return (
    code === 0xad ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x250 && code <= 0x2af) return true;
  if (code >= 0x300 && code <= 0x36f) return true;
  if (code >= 0x370 && code <= 0x1fff) return digitValue(code) < 0;
  if (code >= 0x3040 && code <= 0xd7ff) return true;
  return code >= 0xf900 && code <= 0xfaff
    ? true
    : (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
}

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;
