import type { FindingType } from '../types.ts';
import { bareOf } from './arithmetic.ts';

/** One kind of identifier: a row of the registry. */
export type Identifier = {
  /** ISO 3166-1 alpha-2, `EU`, or `INT` for what no country owns. */
  country: string;
  /** As its issuer calls it; with the country it is the name in a finding's *why* and in a policy: `NL BSN`. */
  name: string;
  /** What it tells about a person; null when it names a company, a place, a paper or a device. */
  type: FindingType | null;
  /**
   * `digits`: check digits, one wrong digit is noticed. `shape`: only letters, length and ranges, which proves less.
   * Neither proves that a number is what it looks like.
   */
  proof: 'digits' | 'shape';
  /** Takes the identifier as written or bare, in any case; answers for any string and never throws. */
  check(written: string): boolean;
};

/** Only letters, length and ranges are known; the pattern is of the bare form and looks at each character once. */
export const hasForm =
  (pattern: RegExp) =>
  (written: string): boolean =>
    pattern.test(bareOf(written));

type Row = readonly [
  name: string,
  type: FindingType | null,
  proof: Identifier['proof'],
  check: (written: string) => boolean,
];

/** The rows of one country. */
export const identifiersOf = (country: string, rows: readonly Row[]): readonly Identifier[] =>
  rows.map(([name, type, proof, check]) => ({ country, name, type, proof, check }));
