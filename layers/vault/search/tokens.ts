import { createHmac } from 'node:crypto';
import { SluisError } from '#ground';
import type { SearchTerms } from '../types.ts';

/** Kinds of things that are looked for; a word never meets a name, a name never a case. */
type Family = 'word' | 'person' | 'customer' | 'case' | 'type';

/** Case, accents and width do not matter when searching: "Müller", "MULLER" and "muller" are one. */
export function normaliseWord(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
}

/** References are compared without spaces and punctuation: "K-2048 813" and "k2048813" are one. */
function normaliseReference(text: string): string {
  return normaliseWord(text).replace(/[^\p{L}\p{N}]/gu, '');
}

export function splitWords(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(normaliseWord).filter((word) => word.length > 0);
}

/** 64 bits of HMAC-SHA-256 as PostgreSQL's bigint. Two words in a million million share one: a stray hit, no leak. */
function token(key: Uint8Array, family: Family, value: string): bigint {
  return createHmac('sha256', key).update(`${family}\0${value}`).digest().readBigInt64BE(0);
}

/** Longest search: each further word is one more look-up a row. */
const mostTokens = 24;

/** The tokens under which a conversation is found. Each once. */
export function tokensOf(
  key: Uint8Array,
  terms: SearchTerms & { types?: readonly string[] | undefined },
): bigint[] {
  const tokens = new Set<bigint>();
  for (const word of terms.words) for (const one of splitWords(word)) tokens.add(token(key, 'word', one));
  for (const name of terms.persons) for (const one of splitWords(name)) tokens.add(token(key, 'person', one));
  if (terms.customerReference)
    tokens.add(token(key, 'customer', normaliseReference(terms.customerReference)));
  if (terms.caseId) tokens.add(token(key, 'case', normaliseReference(terms.caseId)));
  // Types of findings stand in the rows in the clear; as tokens they are found without reading rows that have none.
  for (const type of terms.types ?? []) tokens.add(token(key, 'type', type));
  return [...tokens];
}

/**
 * The tokens that a search asks for, all of which must be there; none when it asks for nothing that can be looked for.
 * @throws SluisError 400 for more than anybody types
 */
export function tokensAsked(
  key: Uint8Array,
  query: {
    words?: string | undefined;
    person?: string | undefined;
    customerReference?: string | undefined;
    caseId?: string | undefined;
    type?: string | undefined;
  },
): bigint[] {
  const { words = '', person = '', customerReference, caseId, type } = query;
  const terms = { words: [words], persons: [person], customerReference, caseId };
  const tokens = tokensOf(key, { ...terms, types: type === undefined ? [] : [type] });
  if (tokens.length > mostTokens) {
    throw new SluisError('search-too-long', `Search for at most ${mostTokens} words at a time.`, {
      status: 400,
      details: { most: mostTokens },
    });
  }
  return tokens;
}

/**
 * The whole keyed hash of a case, for need to know. Spelled exactly as it came: what search takes for one, "AB 1-23" and
 * "AB 12-3", are two cases here, and a right to one must not open the other.
 */
export function caseTokenBytes(key: Uint8Array, caseId: string): Uint8Array {
  return createHmac('sha256', key)
    .update(`case-fact\0${caseId.normalize('NFC').trim()}`)
    .digest()
    .subarray(0, 16);
}
