import type { DetectPolicy } from './policy.ts';
import { readPolicy } from './read-policy.ts';

/** What is used of the `yaml` library, which the caller hands in: this package depends on nothing. */
export type YamlLibrary<Lines extends YamlLines> = {
  LineCounter: new () => Lines;
  parseDocument(text: string, options: { lineCounter: Lines; schema: 'core' }): YamlDocument;
};
export type YamlLines = { linePos(offset: number): { line: number } };
type YamlDocument = {
  errors: readonly { message: string; pos: readonly [number, number] }[];
  toJS(options: { maxAliasCount: number }): unknown;
  getIn(path: readonly unknown[], keepScalar: true): unknown;
};

export type PolicyTextResult =
  | { ok: true; policy: DetectPolicy }
  | { ok: false; problems: readonly string[] };

const longestText = 1_000_000;

/** A policy as a person wrote it, in YAML. Each problem names its line and what to do. */
export function readPolicyText<Lines extends YamlLines>(
  text: string,
  yaml: YamlLibrary<Lines>,
): PolicyTextResult {
  if (text.length > longestText)
    return { ok: false, problems: ['The policy is longer than a million characters; shorten its lists.'] };
  const lineCounter = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter, schema: 'core' });
  if (document.errors.length > 0)
    return {
      ok: false,
      problems: document.errors.map(
        ({ message, pos }) =>
          `Line ${lineCounter.linePos(pos[0]).line}: ${message.split(' at line ')[0]}. Correct the YAML.`,
      ),
    };
  let value: unknown;
  try {
    // Aliases in aliases could make a small file a huge one.
    value = document.toJS({ maxAliasCount: 20 });
  } catch {
    return { ok: false, problems: ['The policy repeats itself through too many aliases; write them out.'] };
  }
  const result = readPolicy(value);
  if (result.ok) return result;
  return {
    ok: false,
    problems: result.problems.map(({ path, message }) => {
      const offset = offsetOf(document, path);
      const name = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › ');
      return `Line ${offset === undefined ? 1 : lineCounter.linePos(offset).line}: ${name || 'the policy'} ${message}.`;
    }),
  };
}

/** Where the nearest thing that is in the text begins: what is missing has no place of its own. */
function offsetOf(document: YamlDocument, path: readonly (string | number)[]): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return Number(node.range[0]);
  }
  return undefined;
}
