import {
  type DetectOptions,
  type DetectPolicy,
  type Finding,
  type FindingType,
  type KnownValue,
  paymentTypes,
  type RedactedMark,
  redact,
} from '#detect';
import type { ConversationClass, ConversationMetadata, Party, Transcript, Turn } from '#ground';
import { delicateOf } from './delicate-of.ts';
import { guessLanguage } from './guess-language.ts';
import { indexWords } from './index-words.ts';
import { placeFinding, placeWords } from './sound/place-finding.ts';
import { mergeIntervals, spokenTimes } from './sound/spoken-time.ts';
import type { Detector, FilteredConversation, Mark, MaskInterval, RedactedTurn } from './types.ts';
import { findVendorRedactions } from './vendor-redactions.ts';

/**
 * How much is masked, by class. `payment` and `special`: doubt is masked too, whatever the policy says, and of a payment
 * nothing that pays stays readable.
 */
const byClass: Record<ConversationClass, Pick<DetectOptions, 'preset' | 'floor'>> = {
  ordinary: { preset: 'personal' },
  payment: { preset: 'everything', floor: { preset: 'everything', types: paymentTypes } },
  special: { preset: 'everything', floor: { preset: 'everything' } },
  'must-keep': { preset: 'personal' },
};

/**
 * Takes out of a conversation what must never be stored. Pure; what it is given is not changed and not kept. Whatever
 * the detector throws goes on to the caller: a conversation that could not be filtered is not stored.
 */
export function filterConversation(
  metadata: ConversationMetadata,
  transcript: Transcript,
  detect: Detector,
  policy?: DetectPolicy,
): FilteredConversation {
  const { parties, turns: said } = joinParties(metadata.parties, transcript);
  const language = metadata.language ?? guessLanguage(said);
  const turns = said.map((turn) => ({
    speaker: speakerOf(parties, turn.party),
    text: turn.text,
  }));
  const known = knownValues(metadata, parties);
  const found = detect(
    { language, turns, known },
    {
      ...byClass[metadata.class],
      ...(policy && { policy, queue: metadata.queue }),
    },
  );
  const findings = [...found, ...findVendorRedactions(turns)];
  const redacted = redact(turns, findings, 'label').turns;

  const masks: MaskInterval[] = said.flatMap((turn) => turn.redacted ?? []);
  let soundCanBeMasked = true;
  const filteredTurns = said.map((turn, at): RedactedTurn => {
    const words = placeWords(turn);
    const { text, marks } = redacted[at]!;
    const placedMarks = marks.map((mark) => {
      const placed = placeFinding(turn, words, mark.originalStart, mark.originalEnd);
      if (placed === null) soundCanBeMasked = false;
      else masks.push({ startMs: placed.startMs, endMs: placed.endMs });
      const times = placed && {
        startMs: Math.round(placed.startMs),
        endMs: Math.round(placed.endMs),
        ...(placed.estimated && { estimated: true }),
      };
      return { ...describe(mark, findings[mark.finding]!, turn, parties), ...times };
    });
    return redactedTurn(turn, parties, text, placedMarks, words, marks);
  });

  const spoken = spokenTimes(said);
  return {
    language,
    turns: filteredTurns,
    delicate: delicateOf(redacted, language, metadata.class),
    counts: countTypes(redacted.flatMap((turn) => turn.marks)),
    masks: mergeIntervals(masks),
    details: {
      parties,
      ...(metadata.customerReference !== undefined && { customerReference: metadata.customerReference }),
      ...(metadata.case !== undefined && { case: metadata.case }),
    },
    indexWords: indexWords(redacted),
    spoken,
    strict: metadata.class === 'payment',
    lastMs: lastInstant(said),
    // Without any time the transcript does not tell what in the sound it covers.
    soundCanBeMasked: soundCanBeMasked && spoken.some((times) => times.length > 0),
  };
}

/** Words count too: one beyond the end of the sound could not be masked in it. */
function lastInstant(turns: readonly Turn[]): number {
  let lastMs = 0;
  for (const turn of turns) {
    lastMs = Math.max(lastMs, turn.startMs ?? 0, turn.endMs ?? 0);
    for (const word of turn.words ?? []) lastMs = Math.max(lastMs, word.endMs);
  }
  return lastMs;
}

/**
 * The metadata knows more of the parties than the transcript, and says in which order they are. Where the transcript names roles
 * they belong together by these; elsewhere by their place, and the metadata decides who is who.
 */
function joinParties(known: readonly Party[], transcript: Transcript): { parties: Party[]; turns: Turn[] } {
  const places = placesOf(known, transcript);
  const parties = [...known];
  for (const [at, party] of transcript.parties.entries()) {
    parties[places[at]!] = { ...party, ...known[places[at]!] };
  }
  const turns = transcript.turns.map((turn) => ({ ...turn, party: places[turn.party] ?? turn.party }));
  return { parties, turns };
}

/** Where each party of the transcript stands among all. */
function placesOf(known: readonly Party[], { parties, namesRoles }: Transcript): number[] {
  if (!namesRoles) return parties.map((_, at) => at);
  const free = new Set(known.keys());
  let next = known.length;
  return parties.map(({ role }) => {
    const place = [...free].find((at) => known[at]!.role === role) ?? next++;
    free.delete(place);
    return place;
  });
}

function roleOf(parties: readonly Party[], at: number): Party['role'] {
  return parties[at]?.role ?? 'third-party';
}

/** The detector wants to know who asks and who answers. */
function speakerOf(parties: readonly Party[], at: number): string {
  return roleOf(parties, at) === 'agent' ? 'agent' : 'customer';
}

function knownValues(metadata: ConversationMetadata, parties: readonly Party[]): KnownValue[] {
  const known: KnownValue[] = [];
  const add = (type: FindingType, value: string | undefined) => {
    if (value !== undefined && value.trim() !== '') known.push({ type, value });
  };
  for (const party of parties) {
    add('PERSON', party.name);
    add('PHONE', party.tel);
    add('EMAIL', party.mailto);
  }
  add('CUSTOMER_ID', metadata.customerReference);
  add('CUSTOMER_ID', metadata.case?.id);
  return known;
}

function describe(mark: RedactedMark, finding: Finding, turn: Turn, parties: readonly Party[]): Mark {
  // What the agent repeats was asked for before; it is no answer.
  const asked = finding.asked === true && roleOf(parties, turn.party) !== 'agent';
  return {
    start: mark.start,
    end: mark.end,
    type: mark.type,
    score: finding.score,
    recogniser: finding.recogniser,
    why: { ...finding.why } as Record<string, string>,
    asked,
    answered: asked,
  };
}

function redactedTurn(
  turn: Turn,
  parties: readonly Party[],
  text: string,
  marks: Mark[],
  words: readonly ({ start: number; end: number } | null)[],
  originals: readonly RedactedMark[],
): RedactedTurn {
  const clean = (turn.words ?? []).filter((_, at) => {
    const place = words[at];
    return (
      place && !originals.some((mark) => mark.originalStart < place.end && mark.originalEnd > place.start)
    );
  });
  return {
    party: turn.party,
    role: roleOf(parties, turn.party),
    text,
    ...(turn.startMs !== undefined && { startMs: Math.round(turn.startMs) }),
    ...(turn.endMs !== undefined && { endMs: Math.round(turn.endMs) }),
    ...(turn.words && {
      words: clean.map((word) => ({
        text: word.text,
        startMs: Math.round(word.startMs),
        endMs: Math.round(word.endMs),
      })),
    }),
    marks,
  };
}

function countTypes(marks: readonly RedactedMark[]): FilteredConversation['counts'] {
  const counts: FilteredConversation['counts'] = {};
  for (const { type } of marks) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
