import { lexiconOf } from '../lexicon.ts';
import { readRun } from '../rules/run.ts';
import { fold } from '../text/fold.ts';
import { readTurn } from '../turn-context.ts';
import type { DetectTurn, Finding, Language } from '../types.ts';

/** Findings that stand for one value: the same person, the same number, however it was written or said. */
export type ValueGroup = {
  /** The label's word: a type, or the centre's own name for it. */
  label: string;
  /** What all spellings of the value have in common. */
  key: string;
  /** 1 for the first value of this label in the conversation. */
  number: number;
};

/**
 * Gives each finding its group. A person who is named in full is also meant by one of the names alone, and by the full
 * name after one alone; where two could be meant it is the one who was named last.
 */
export function groupValues(
  turns: readonly DetectTurn[],
  findings: readonly Finding[],
  language: Language | undefined,
): ReadonlyMap<Finding, ValueGroup> {
  const exact = new Map<string, ValueGroup>();
  const people: ValueGroup[] = [];
  const counts = new Map<string, number>();
  const byFinding = new Map<Finding, ValueGroup>();
  const inOrder = findings.toSorted((a, b) => a.turn - b.turn || a.start - b.start);
  for (const finding of inOrder) {
    const label = finding.name ?? finding.type;
    const text = turns[finding.turn]?.text.slice(finding.start, finding.end) ?? '';
    const isPerson = finding.type === 'PERSON';
    const key = isPerson ? nameKey(text) : valueKey(text, language);
    const known = isPerson
      ? people.find((one) => one.label === label && isSamePerson(one.key, key))
      : exact.get(`${label} ${key}`);
    const group = known ?? { label, key, number: (counts.get(label) ?? 0) + 1 };
    if (!known) counts.set(label, group.number);
    if (isPerson) nameLast(people, group, key);
    else exact.set(`${label} ${key}`, group);
    byFinding.set(finding, group);
  }
  return byFinding;
}

/** As many people as one conversation speaks of; who was named before that many others is somebody new. */
const mostPeople = 200;

/** The last named comes first, under the longest name that is known of them. */
function nameLast(people: ValueGroup[], group: ValueGroup, key: string): void {
  const at = people.indexOf(group);
  if (at >= 0) people.splice(at, 1);
  if (key.length > group.key.length) group.key = key;
  people.unshift(group);
  if (people.length > mostPeople) people.pop();
}

function isSamePerson(known: string, key: string): boolean {
  if (known === key) return true;
  const [shorter, longer] = known.length < key.length ? [known, key] : [key, known];
  const words = new Set(longer.split(' '));
  return shorter !== '' && shorter.split(' ').every((word) => words.has(word));
}

const lettersAndDigits = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

const nameKey = (text: string): string =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');

/** Longer values than any identifier are not read as numbers. */
const longestNumberText = 400;

/** Digits and letters without separators; where the language is known, numbers in words as digits. */
function valueKey(text: string, language: Language | undefined): string {
  if (language === undefined || text.length > longestNumberText) return lettersAndDigits(text);
  const context = readTurn(0, '', text, lexiconOf(language));
  const run = context.tokens.length > 0 ? readRun(context, 0) : undefined;
  return run && run.to === context.tokens.length ? run.value.toLowerCase() : lettersAndDigits(text);
}
