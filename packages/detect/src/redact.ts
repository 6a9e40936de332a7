import type { DetectTurn, Finding, FindingType } from './types.ts';

/**
 * `label` writes the type (`[IBAN]`); `pseudonym` numbers each different value of the conversation, so that the
 * same person stays the same (`[PERSON-1]`).
 */
export const redactionStyles = ['label', 'pseudonym'] as const;
export type RedactionStyle = (typeof redactionStyles)[number];

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

/** Letters and digits only, in lower case: two spellings of one value give one pseudonym. */
function sameValueKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Replaces every finding by a label. Overlapping findings give one label, of the first. */
export function redact(
  turns: readonly DetectTurn[],
  findings: readonly Finding[],
  style: RedactionStyle = 'label',
): { turns: RedactedTurn[] } {
  const byTurn = new Map<number, { finding: Finding; index: number }[]>();
  findings.forEach((finding, index) => {
    const here = byTurn.get(finding.turn);
    if (here) here.push({ finding, index });
    else byTurn.set(finding.turn, [{ finding, index }]);
  });
  const pseudonyms = new Map<string, string>();
  const counts = new Map<string, number>();
  const labelOf = (type: string, value: string): string => {
    if (style === 'label') return `[${type}]`;
    const key = `${type} ${sameValueKey(value)}`;
    const known = pseudonyms.get(key);
    if (known) return known;
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    const label = `[${type}-${count}]`;
    pseudonyms.set(key, label);
    return label;
  };

  return {
    turns: turns.map((turn, turnIndex) => {
      const here = (byTurn.get(turnIndex) ?? []).toSorted((a, b) => a.finding.start - b.finding.start);
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
        const label = labelOf(finding.name ?? finding.type, turn.text.slice(start, end));
        const labelStart = lengthSoFar;
        push(label);
        marks.push({
          start: labelStart,
          end: lengthSoFar,
          originalStart: start,
          originalEnd: end,
          type: finding.type,
          finding: index,
        });
        readTo = end;
      }
      push(turn.text.slice(readTo));
      return { speaker: turn.speaker, text: pieces.join(''), marks };
    }),
  };
}
