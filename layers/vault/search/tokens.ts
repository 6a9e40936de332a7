import { createHmac } from 'node:crypto';
import type { SearchTerms } from '../types.ts';

/** Kinds of things that are looked for; a word never meets a name, a name never a case. */
type Family = 'word' | 'person' | 'customer' | 'case';

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

/** The tokens under which a conversation is found. Each once. */
export function tokensOf(key: Uint8Array, terms: SearchTerms): bigint[] {
  const tokens = new Set<bigint>();
  for (const word of terms.words) for (const one of splitWords(word)) tokens.add(token(key, 'word', one));
  for (const name of terms.persons) for (const one of splitWords(name)) tokens.add(token(key, 'person', one));
  if (terms.customerReference)
    tokens.add(token(key, 'customer', normaliseReference(terms.customerReference)));
  if (terms.caseId) tokens.add(token(key, 'case', normaliseReference(terms.caseId)));
  return [...tokens];
}

/** The tokens that a search asks for, all of which must be there. Null when it asks for nothing that can be looked for. */
export function tokensAsked(
  key: Uint8Array,
  query: {
    words?: string | undefined;
    person?: string | undefined;
    customerReference?: string | undefined;
    caseId?: string | undefined;
  },
): bigint[] | null {
  const { words = '', person = '', customerReference, caseId } = query;
  const tokens = tokensOf(key, { words: [words], persons: [person], customerReference, caseId });
  return tokens.length === 0 ? null : tokens;
}

/** The whole keyed hash of a case, for need to know. */
export function caseTokenBytes(key: Uint8Array, caseId: string): Uint8Array {
  return createHmac('sha256', key)
    .update(`case-fact\0${normaliseReference(caseId)}`)
    .digest()
    .subarray(0, 16);
}
