import i18next from 'i18next';
import type { Values } from '../api/types.ts';

/** The text of a key that the server named: the first that this console knows, else the last as it stands. */
export function knownText(keys: readonly string[], values: Values = {}): string {
  // A word without a dot is no key: somebody may well call a queue or a token "import".
  const known = keys.find((key) => key.includes('.') && i18next.exists(key));
  if (known === undefined) return keys.at(-1) ?? '';
  // Keys of the server are not known to the types.
  return (i18next.t as unknown as (key: string, values: Values) => string)(known, values);
}
