import type { Language } from '#ground';
import type { RedactedTurn } from '../types.ts';

/** A conversation as `bench/detect/evaluate.ts` reads it. */
export type LabelledConversation = {
  id: string;
  lang: Language;
  style: 'missed';
  queue: string;
  turns: { speaker: string; text: string; spans: { start: number; end: number; type: string }[] }[];
};

/**
 * A conversation in which something was missed, with a stand-in of the same shape at each place that a person marked, and a label on it.
 * What the filter had found itself stays as its label in the text: its value was never kept.
 */
export function labelCase(
  conversation: { id: string; language: Language; queue: string },
  turns: readonly RedactedTurn[],
): LabelledConversation {
  const { id, language, queue } = conversation;
  return { ...{ id, lang: language, style: 'missed', queue }, turns: turns.map(labelTurn) };
}

function labelTurn({ role, text, marks }: RedactedTurn): LabelledConversation['turns'][number] {
  const spans: { start: number; end: number; type: string }[] = [];
  let written = '';
  let readTo = 0;
  for (const { start, end, type, standIn } of marks.toSorted((a, b) => a.start - b.start)) {
    if (standIn === undefined) continue;
    written += text.slice(readTo, start);
    spans.push({ start: written.length, end: written.length + standIn.length, type });
    written += standIn;
    readTo = end;
  }
  return { speaker: role === 'agent' ? 'agent' : 'customer', text: written + text.slice(readTo), spans };
}
