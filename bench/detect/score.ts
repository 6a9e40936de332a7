import { type Conversation, detect, type Finding, type FindingType, type Language } from '#detect';

export type LabelledTurn = {
  speaker: string;
  text: string;
  spans: { start: number; end: number; type: FindingType }[];
};
export type LabelledConversation = { id: string; lang: Language; style: string; turns: LabelledTurn[] };

/** The measures of one group (a language, a style, a type). Shares are 0-1; null where nothing counts. */
export type Score = {
  spans: number;
  /** Share of labelled passages of which more than a tenth of the letters and digits stays readable. */
  leak: number | null;
  /** Share of labelled passages that a finding of the right type touches. */
  typed: number | null;
  /** Share of covered letters and digits that are labelled. */
  precision: number | null;
  /** Findings that touch nothing labelled, per 1,000 words. */
  noise: number | null;
  /** Share of conversations without labels in which nothing was found. */
  clean: number | null;
};

type Tally = {
  spans: number;
  leaked: number;
  typed: number;
  covered: number;
  coveredLabelled: number;
  words: number;
  noise: number;
  clean: number;
  untouched: number;
};

const solid = /[\p{L}\p{N}]/u;
/** A passage leaks when more than this share of it stays readable. */
const readableShare = 0.1;

const blank = (): Tally => ({
  spans: 0,
  leaked: 0,
  typed: 0,
  covered: 0,
  coveredLabelled: 0,
  words: 0,
  noise: 0,
  clean: 0,
  untouched: 0,
});

export function readLabelled(text: string): LabelledConversation[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledConversation);
}

export function findIn(conversation: LabelledConversation, tellLanguage: boolean): Finding[] {
  const input: Conversation = { turns: conversation.turns };
  return detect(tellLanguage ? { ...input, language: conversation.lang } : input);
}

/** Scores findings against labels, for all and per language, style and type. */
export function score(
  conversations: readonly LabelledConversation[],
  find: (conversation: LabelledConversation) => Finding[],
): Record<string, Score> {
  const tallies = new Map<string, Tally>();
  const tallyOf = (key: string): Tally => {
    let tally = tallies.get(key);
    if (!tally) {
      tally = blank();
      tallies.set(key, tally);
    }
    return tally;
  };
  for (const conversation of conversations) {
    const findings = find(conversation);
    const groups = ['all', `lang:${conversation.lang}`, `style:${conversation.style}`].map(tallyOf);
    if (conversation.turns.every((turn) => turn.spans.length === 0))
      for (const group of groups) {
        group.clean++;
        if (findings.length === 0) group.untouched++;
      }
    conversation.turns.forEach((turn, index) => {
      const here = findings.filter((finding) => finding.turn === index);
      scoreTurn(turn, here, groups, tallyOf);
    });
  }
  return Object.fromEntries(
    [...tallies].toSorted(([a], [b]) => a.localeCompare(b)).map(([key, tally]) => [key, shares(tally)]),
  );
}

function scoreTurn(
  turn: LabelledTurn,
  findings: readonly Finding[],
  groups: readonly Tally[],
  tallyOf: (key: string) => Tally,
): void {
  const covered = new Uint8Array(turn.text.length);
  const labelled = new Uint8Array(turn.text.length);
  for (const finding of findings) covered.fill(1, Math.max(0, finding.start), finding.end);
  for (const span of turn.spans) labelled.fill(1, span.start, span.end);
  let coveredCount = 0;
  let coveredLabelled = 0;
  for (let i = 0; i < turn.text.length; i++) {
    if (!covered[i] || !solid.test(turn.text[i]!)) continue;
    coveredCount++;
    if (labelled[i]) coveredLabelled++;
  }
  const noise = findings.filter(
    (finding) => !turn.spans.some((span) => finding.start < span.end && span.start < finding.end),
  ).length;
  const words = turn.text.split(/\s+/).filter(Boolean).length;
  for (const group of groups) {
    group.covered += coveredCount;
    group.coveredLabelled += coveredLabelled;
    group.noise += noise;
    group.words += words;
  }
  for (const span of turn.spans) {
    const leaked = leaks(turn.text, span, covered);
    const typed = findings.some(
      (finding) => finding.type === span.type && finding.start < span.end && span.start < finding.end,
    );
    for (const group of [...groups, tallyOf(`type:${span.type}`)]) {
      group.spans++;
      if (leaked) group.leaked++;
      if (typed) group.typed++;
    }
  }
}

export function leaks(text: string, span: { start: number; end: number }, covered: Uint8Array): boolean {
  let all = 0;
  let readable = 0;
  for (let i = span.start; i < span.end; i++) {
    if (!solid.test(text[i]!)) continue;
    all++;
    if (!covered[i]) readable++;
  }
  return readable > all * readableShare;
}

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;

function shares(tally: Tally): Score {
  return {
    spans: tally.spans,
    leak: share(tally.leaked, tally.spans),
    typed: share(tally.typed, tally.spans),
    precision: share(tally.coveredLabelled, tally.covered),
    noise: share(tally.noise * 1000, tally.words),
    clean: share(tally.untouched, tally.clean),
  };
}
