import { isCardNumber } from '../checks/international.ts';
import { identifierNamed, identifiers, nameOf } from '../checks/registry.ts';
import { redactionStyles } from '../redact/redact.ts';
import { lex, MARK } from '../text/lex.ts';
import { type FindingType, findingTypes, languages, presets } from '../types.ts';
import { compilePattern } from './pattern.ts';
import { byFirstWord, type DetectPolicy, type OwnIdentifier, type QueuePolicy } from './policy.ts';

/** Where in the document something is wrong, what, and what to do. */
export type PolicyProblem = { path: readonly (string | number)[]; message: string };

export type PolicyResult =
  | { ok: true; policy: DetectPolicy }
  | { ok: false; problems: readonly PolicyProblem[] };

const queueKeys = ['preset', 'on', 'off', 'minimumScore', 'style'];
const topKeys = [...queueKeys, 'version', 'identifiers', 'allow', 'deny', 'queues'];
const identifierKeys = ['name', 'type', 'pattern', 'check', 'cues', 'needsCue'];
const notOff: readonly FindingType[] = ['CARD_CVV', 'PIN'];
const mostEntries = 2000;

type Path = readonly (string | number)[];
type Table = Readonly<Record<string, unknown>>;

/** Validates a policy that came as data. Every problem is told, not only the first. */
export function readPolicy(document: unknown): PolicyResult {
  const problems: PolicyProblem[] = [];
  const wrong = (path: Path, message: string): undefined => {
    problems.push({ path, message });
  };
  const reader = createReader(wrong);
  const top = reader.table(document, [], topKeys);
  if (!top) return { ok: false, problems };
  if (top.version !== undefined && top.version !== 1)
    wrong(['version'], 'must be 1, the only version that this program knows');
  const identifiers = reader.list(top.identifiers, ['identifiers']).flatMap((entry, at) => {
    const own = readIdentifier(entry, ['identifiers', at], reader);
    return own ? [own] : [];
  });
  const policy: DetectPolicy = {
    ...readQueue(top, [], reader),
    identifiers,
    cues: byFirstWord(identifiers.flatMap((own) => own.cues.map((words) => ({ words, meaning: own })))),
    allow: reader
      .list(top.allow, ['allow'])
      .flatMap((entry, at) => readAllowed(entry, ['allow', at], reader)),
    deny: byFirstWord(
      reader.list(top.deny, ['deny']).flatMap((entry, at) => readDenied(entry, ['deny', at], reader)),
    ),
    queues: readQueues(top.queues, reader),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, policy };
}

type Reader = ReturnType<typeof createReader>;

function createReader(wrong: (path: Path, message: string) => undefined) {
  return {
    wrong,
    table(value: unknown, path: Path, keys: readonly string[] | undefined): Table | undefined {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        return wrong(path, 'must hold names with values, like "preset: personal"');
      for (const key of Object.keys(value))
        if (keys && !keys.includes(key))
          wrong([...path, key], `is not known here; known are ${keys.join(', ')}`);
      return value as Table;
    },
    list(value: unknown, path: Path): readonly unknown[] {
      if (value === undefined || value === null) return [];
      if (!Array.isArray(value)) {
        wrong(path, 'must be a list: each entry on a line of its own that begins with "- "');
        return [];
      }
      if (value.length > mostEntries)
        wrong(path, `has more than ${mostEntries} entries; keep the most important`);
      return value.slice(0, mostEntries);
    },
    text(value: unknown, path: Path, longest = 100): string | undefined {
      if (typeof value === 'string' && value.trim() !== '' && value.length <= longest) return value.trim();
      return wrong(path, `must be text of 1 to ${longest} characters; put it in quotes`);
    },
    oneOf<T extends string>(value: unknown, path: Path, known: readonly T[]): T | undefined {
      const match = known.find((one) => one === value);
      return match ?? wrong(path, `must be one of ${known.join(', ')}`);
    },
  };
}

/** A key that is absent stays absent, so that the policy's own value holds for the queue. */
function readQueue(table: Table, path: Path, reader: Reader): QueuePolicy {
  const types = (key: 'on' | 'off'): readonly FindingType[] =>
    reader.list(table[key], [...path, key]).flatMap((type, at) => {
      const known = reader.oneOf(type, [...path, key, at], findingTypes);
      if (key === 'off' && known && notOff.includes(known)) {
        reader.wrong(
          [...path, key, at],
          `can not switch off ${known}: card codes and PINs are never kept; remove it`,
        );
        return [];
      }
      return known ? [known] : [];
    });
  const score = table.minimumScore;
  const isScore = typeof score === 'number' && score >= 0 && score <= 1;
  if (score !== undefined && !isScore)
    reader.wrong([...path, 'minimumScore'], 'must be a number from 0 to 1');
  const preset =
    table.preset === undefined ? undefined : reader.oneOf(table.preset, [...path, 'preset'], presets);
  const style =
    table.style === undefined ? undefined : reader.oneOf(table.style, [...path, 'style'], redactionStyles);
  return {
    ...(preset && { preset }),
    ...(style && { style }),
    ...(table.on !== undefined && { on: types('on') }),
    ...(table.off !== undefined && { off: types('off') }),
    ...(isScore && { minimumScore: score }),
  };
}

function readQueues(value: unknown, reader: Reader): DetectPolicy['queues'] {
  if (value === undefined) return new Map();
  const table = reader.table(value, ['queues'], undefined) ?? {};
  return new Map(
    Object.keys(table).map((queue) => {
      const own = reader.table(table[queue], ['queues', queue], queueKeys) ?? {};
      return [queue, readQueue(own, ['queues', queue], reader)];
    }),
  );
}

export const wordsOf = (text: string): string[] =>
  lex(text)
    .filter((token) => token.kind !== MARK)
    .map((token) => token.text);

/** What stays readable may not be what a customer's card or code could look like. */
function readAllowed(value: unknown, path: Path, reader: Reader): DetectPolicy['allow'] {
  const text = reader.text(value, path);
  if (text === undefined) return [];
  const words = wordsOf(text);
  const digits = text.replace(/\D/g, '');
  if (words.length === 0) reader.wrong(path, 'has no letter and no digit; remove it');
  else if (isCardNumber(digits))
    reader.wrong(path, 'is a card number, which is never left readable; remove it');
  else if (words.every((word) => /^\d+$/.test(word)) && digits.length < 5)
    reader.wrong(
      path,
      'could be anybody’s code; allow numbers of 5 digits and more, or with the words around them',
    );
  else return [{ words, text }];
  return [];
}

function readDenied(
  value: unknown,
  path: Path,
  reader: Reader,
): { words: readonly string[]; meaning: FindingType }[] {
  const entry = typeof value === 'string' ? { text: value } : value;
  const table = reader.table(entry, path, ['text', 'type']);
  const text = table && reader.text(table.text, [...path, 'text']);
  const type = table && reader.oneOf(table.type ?? 'CUSTOMER_ID', [...path, 'type'], findingTypes);
  if (text === undefined || type === undefined) return [];
  const words = wordsOf(text);
  if (words.length > 0) return [{ words, meaning: type }];
  reader.wrong(path, 'has no letter and no digit; remove it');
  return [];
}

function readIdentifier(value: unknown, path: Path, reader: Reader): OwnIdentifier | undefined {
  const table = reader.table(value, path, identifierKeys);
  if (!table) return undefined;
  const name = reader.text(table.name, [...path, 'name'], 40);
  if (name !== undefined && !/^[A-Z][A-Z0-9_]*$/.test(name))
    reader.wrong(
      [...path, 'name'],
      'must be capitals, digits and _, like MEMBER_NUMBER: it becomes the label',
    );
  const type = reader.oneOf(table.type ?? 'CUSTOMER_ID', [...path, 'type'], findingTypes);
  const source = reader.text(table.pattern, [...path, 'pattern']);
  const pattern = source === undefined ? undefined : compilePattern(source);
  if (pattern && 'problem' in pattern) {
    reader.wrong([...path, 'pattern'], pattern.problem);
    return undefined;
  }
  const check = table.check === undefined ? undefined : reader.text(table.check, [...path, 'check']);
  if (check !== undefined && !identifierNamed(check))
    reader.wrong([...path, 'check'], `is not known; known are ${identifiers.map(nameOf).join(', ')}`);
  const cues = readCues(table.cues, [...path, 'cues'], reader);
  if (table.needsCue !== undefined && typeof table.needsCue !== 'boolean')
    reader.wrong([...path, 'needsCue'], 'must be true or false');
  if (name === undefined || type === undefined || pattern === undefined) return undefined;
  const needsCue = typeof table.needsCue === 'boolean' ? table.needsCue : !pattern.telling;
  if (needsCue && cues.length === 0)
    reader.wrong(
      path,
      'would mask every number of this length; give it cues, or a letter of its own in the pattern',
    );
  return { name, type, pattern, cues, needsCue, ...(check !== undefined && { check }) };
}

function readCues(value: unknown, path: Path, reader: Reader): string[][] {
  if (value === undefined) return [];
  const table = reader.table(value, path, languages);
  if (!table) return [];
  return Object.keys(table).flatMap((language) =>
    reader.list(table[language], [...path, language]).flatMap((cue, at) => {
      const text = reader.text(cue, [...path, language, at]);
      const words = text === undefined ? [] : wordsOf(text);
      return words.length > 0 ? [words] : [];
    }),
  );
}
