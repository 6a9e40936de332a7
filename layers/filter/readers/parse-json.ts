import { refuse } from '../refusal.ts';

/** Deeper than any format that is read here goes, three times over. */
const deepest = 60;
/** Every format spends more than this many characters on an object or list, and on a field. */
const charactersAContainer = 16;
const charactersAField = 8;
/** A short file may be denser. */
const leeway = 20_000;

/**
 * JSON whose values take no more memory than a few times the text. `[[],[],…` and `{"a":0,"b":0,…` are a dozen times larger
 * in memory than as text, and nesting without end is a trap for whatever walks through it.
 * @throws SluisError 'transcript-empty' or 'transcript-format'
 */
export function parseJson(text: string): unknown {
  if (!/\S/.test(text)) throw refuse('transcript-empty');
  demandSparse(text);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw refuse('transcript-format', cause);
  }
}

const quote = 0x22;
const backslash = 0x5c;

function demandSparse(text: string): void {
  const mostContainers = leeway + text.length / charactersAContainer;
  const mostFields = leeway + text.length / charactersAField;
  let depth = 0;
  let containers = 0;
  let fields = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === 0x5b || code === 0x7b) {
      depth++;
      containers++;
      if (depth > deepest || containers > mostContainers) throw refuse('transcript-format');
    } else if (code === 0x5d || code === 0x7d) depth--;
    else if (code === 0x3a && ++fields > mostFields) throw refuse('transcript-format');
  }
}

/** Where the string ends that begins at `from`; the end of the text where it does not. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  while (end > 0) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before--;
    if ((end - before) % 2 === 1) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

/** A value that is an object, so that its fields can be asked for. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys of a path are followed as long as there is something; a number is a place in a list. */
export function valueAt(value: unknown, ...path: (string | number)[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string | number, unknown>)[key];
  }
  return at;
}
