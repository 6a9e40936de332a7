import { bareOf, weighted } from './arithmetic.ts';
import { identifiersOf } from './identifier.ts';

/** PPS number (Social Welfare Consolidation Act 2005, section 262): MOD 23, from 2013 on with a second letter. */
export function isPps(written: string): boolean {
  const bare = bareOf(written);
  if (!/^[0-9]{7}[A-W][A-IW]?$/.test(bare)) return false;
  const extra = bare.length === 9 && bare[8] !== 'W' ? (bare.charCodeAt(8) - 64) * 9 : 0;
  const rest = (weighted(bare, [8, 7, 6, 5, 4, 3, 2]) + extra) % 23;
  return (rest === 0 ? 'W' : String.fromCharCode(64 + rest)) === bare[7];
}

export const irishIdentifiers = identifiersOf('IE', [['PPSN', 'NATIONAL_ID', 'digits', isPps]]);
