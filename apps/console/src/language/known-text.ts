import i18next from 'i18next';
import type { Values } from '../api/types.ts';

/** The text of a key that the server named; the first that this console knows. The last one always exists. */
export function knownText(keys: readonly string[], values: Values = {}): string {
  const known = keys.find((key) => i18next.exists(key)) ?? keys.at(-1) ?? '';
  // Keys of the server are not known to the types.
  return (i18next.t as unknown as (key: string, values: Values) => string)(known, values);
}
