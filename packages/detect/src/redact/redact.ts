import type { DetectTurn, Finding, FindingType, Language } from '../types.ts';
import { groupValues, type ValueGroup } from './name-values.ts';
import { shiftDate } from './shift-date.ts';

/**
 * How the redacted text names what was there. `label` writes the type (`[IBAN]`); `pseudonym` numbers each different value of
 * the conversation, so that the same person stays the same (`[PERSON-1]`); `keyed` gives a value the same name in every
 * conversation that is redacted with the same key (`[PERSON-k7q2m9xw4d]`); `dates` writes dates of birth moved by a number
 * of days (`[DATE_OF_BIRTH 1982-04-02]`) and labels the rest.
 */
export const redactionStyles = ['label', 'pseudonym', 'keyed', 'dates'] as const;
export type RedactionStyle = (typeof redactionStyles)[number];

export type RedactOptions = {
  style: RedactionStyle;
  /** The conversation's language: numbers said and written are then known as the same, and dates in words are read. */
  language?: Language;
  /**
   * For `keyed`: a keyed digest of the text, such as an HMAC in hexadecimal, at least 32 characters. Whoever has its key can
   * try values until one fits: keep it as you keep what was redacted.
   */
  digest?(text: string): string;
  /** For `dates`: whole days, not 0, the same for all conversations that are compared. */
  shiftDays?: number;
};

/** A label in the redacted text and the passage of the original that it stands for. */
export type RedactedMark = {
  /** UTF-16 offsets in the redacted text. */
  start: number;
  end: number;
  originalStart: number;
  originalEnd: number;
  type: FindingType;
  /** Index in the findings that were handed in. */
  finding: number;
};

export type RedactedTurn = { speaker: string; text: string; marks: RedactedMark[] };

type Writer = (finding: Finding, passage: string) => string;

/**
 * Replaces every finding by a label. Overlapping findings give one label, of the first. Throws a TypeError when the style
 * lacks what it needs.
 */
export function redact(
  turns: readonly DetectTurn[],
  findings: readonly Finding[],
  how: RedactionStyle | RedactOptions = 'label',
): { turns: RedactedTurn[] } {
  const write = writerOf(turns, findings, typeof how === 'string' ? { style: how } : how);
  const byTurn = new Map<number, Indexed[]>();
  for (const [index, finding] of findings.entries()) {
    const here = byTurn.get(finding.turn);
    if (here) here.push({ finding, index });
    else byTurn.set(finding.turn, [{ finding, index }]);
  }
  return { turns: turns.map((turn, at) => redactTurn(turn, byTurn.get(at) ?? [], write)) };
}

type Indexed = { finding: Finding; index: number };

function redactTurn(turn: DetectTurn, findings: readonly Indexed[], write: Writer): RedactedTurn {
  const here = findings.toSorted((a, b) => a.finding.start - b.finding.start);
  const marks: RedactedMark[] = [];
  const pieces: string[] = [];
  let lengthSoFar = 0;
  const push = (text: string): void => {
    pieces.push(text);
    lengthSoFar += text.length;
  };
  let readTo = 0;
  for (let i = 0; i < here.length; i++) {
    const { finding, index } = here[i]!;
    const start = Math.max(0, Math.min(finding.start, turn.text.length));
    let end = Math.max(start, Math.min(finding.end, turn.text.length));
    if (end <= readTo) continue;
    while (i + 1 < here.length && here[i + 1]!.finding.start < end) {
      i++;
      end = Math.max(end, Math.min(here[i]!.finding.end, turn.text.length));
    }
    push(turn.text.slice(readTo, start));
    const labelStart = lengthSoFar;
    push(write(finding, turn.text.slice(start, end)));
    marks.push({
      ...{ start: labelStart, end: lengthSoFar, originalStart: start, originalEnd: end },
      ...{ type: finding.type, finding: index },
    });
    readTo = end;
  }
  push(turn.text.slice(readTo));
  return { speaker: turn.speaker, text: pieces.join(''), marks };
}

const labelOf = (finding: Finding): string => finding.name ?? finding.type;

/** There are so few codes that whoever sees many pseudonyms of them learns who has the same one. */
const neverNamed: ReadonlySet<FindingType> = new Set(['CARD_CVV', 'CARD_EXPIRY', 'PIN', 'PASSWORD', 'OTP']);

function writerOf(turns: readonly DetectTurn[], findings: readonly Finding[], how: RedactOptions): Writer {
  const plain: Writer = (finding) => `[${labelOf(finding)}]`;
  if (how.style === 'label') return plain;
  if (how.style === 'dates') {
    const { shiftDays, language = 'en' } = how;
    if (
      shiftDays === undefined ||
      !Number.isSafeInteger(shiftDays) ||
      shiftDays === 0 ||
      Math.abs(shiftDays) > 36_500
    )
      throw new TypeError(
        'The style "dates" needs shiftDays: a whole number of days, not 0, at most 36500 either way.',
      );
    return (finding, passage) => {
      const moved = finding.type === 'DATE_OF_BIRTH' ? shiftDate(passage, shiftDays, language) : undefined;
      return moved === undefined ? plain(finding, passage) : `[${labelOf(finding)} ${moved}]`;
    };
  }
  const groups = groupValues(turns, findings, how.language);
  const name = how.style === 'pseudonym' ? ({ number }: ValueGroup) => String(number) : keyedName(how.digest);
  return (finding, passage) => {
    const group = groups.get(finding);
    if (!group || (how.style === 'keyed' && neverNamed.has(finding.type))) return plain(finding, passage);
    return `[${group.label}-${name(group)}]`;
  };
}

/** 32 signs that nobody mistakes for one another. */
const nameAlphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const nameLength = 12;
const leastDigestLength = 32;

/** Sixty bits of the digest: among a million values, two share a name with a chance of one in two million. */
function keyedName(digest: RedactOptions['digest']): (group: ValueGroup) => string {
  if (!digest)
    throw new TypeError('The style "keyed" needs digest: a keyed function such as an HMAC in hexadecimal.');
  return ({ label, key }) => {
    const hexadecimal = digest(`${label}\u0000${key}`);
    if (!/^[0-9a-f]+$/i.test(hexadecimal) || hexadecimal.length < leastDigestLength)
      throw new TypeError('digest must answer with at least 32 hexadecimal digits.');
    const bits = BigInt(`0x${hexadecimal.slice(0, (nameLength * 5) / 4)}`);
    return Array.from(
      { length: nameLength },
      (_, at) => nameAlphabet[Number((bits >> BigInt(at * 5)) & 31n)],
    ).join('');
  };
}
