import type { RedactionStyle } from '../redact/redact.ts';
import type { FindingType, Preset } from '../types.ts';
import { findingTypes } from '../types.ts';
import type { Pattern } from './pattern.ts';

/** What may differ by queue. */
export type QueuePolicy = {
  preset?: Preset;
  /** Types besides the preset's. */
  on?: readonly FindingType[];
  /** Types of the preset that stay readable. */
  off?: readonly FindingType[];
  /** 0-1: findings that are less sure stay readable. */
  minimumScore?: number;
  style?: RedactionStyle;
};

/** Phrases found by their first word: a long list costs no more for each word of a text than a short one. */
export type ByFirstWord<Meaning> = ReadonlyMap<
  string,
  readonly { words: readonly string[]; meaning: Meaning }[]
>;

export function byFirstWord<Meaning>(
  phrases: readonly { words: readonly string[]; meaning: Meaning }[],
): ByFirstWord<Meaning> {
  const index = new Map<string, { words: readonly string[]; meaning: Meaning }[]>();
  for (const phrase of phrases) {
    const same = index.get(phrase.words[0]!);
    if (same) same.push(phrase);
    else index.set(phrase.words[0]!, [phrase]);
  }
  return index;
}

/** An identifier that only this centre knows. */
export type OwnIdentifier = {
  /** As the label shows it: `MEMBER_NUMBER`. */
  name: string;
  /** What it counts as. */
  type: FindingType;
  pattern: Pattern;
  /** Name of an identifier in the registry whose check must agree too: `NL BSN`. */
  check?: string;
  /** Words of each phrase, folded. */
  cues: readonly (readonly string[])[];
  /** Found only near one of its cues. */
  needsCue: boolean;
};

/** A centre's policy after validation; made by `readPolicy` only. */
export type DetectPolicy = QueuePolicy & {
  identifiers: readonly OwnIdentifier[];
  /** Folded words of what stays readable, and as it was written. */
  allow: readonly { words: readonly string[]; text: string }[];
  /** What is always masked, by its first word, folded. */
  deny: ByFirstWord<FindingType>;
  /** The cues of the identifiers, by their first word. */
  cues: ByFirstWord<OwnIdentifier>;
  queues: ReadonlyMap<string, QueuePolicy>;
};

/** What no policy may go below: asked for by whoever knows the conversation's class. */
export type PolicyFloor = { preset?: Preset; types?: readonly FindingType[] };

export type Ruling = {
  preset: Preset;
  wanted: ReadonlySet<FindingType>;
  minimumScore: number;
  /** Masked whatever the score, the types and the allow list say. */
  mandatory: ReadonlySet<FindingType>;
};

/** Card codes and PINs are destroyed in every class: no policy can leave them readable. */
const alwaysMasked: readonly FindingType[] = ['CARD_CVV', 'PIN'];

/** What pays, and what opens an account. */
export const paymentTypes: readonly FindingType[] = [
  ...['IBAN', 'CARD_NUMBER', 'CARD_EXPIRY', 'CARD_CVV', 'PIN', 'PASSWORD', 'OTP', 'SECURITY_ANSWER'],
] as FindingType[];

const strength: Readonly<Record<Preset, number>> = { payment: 0, personal: 1, everything: 2 };

export const typesOfPreset = (preset: Preset): readonly FindingType[] =>
  preset === 'payment' ? paymentTypes : findingTypes;

/** What holds for one queue: its own rules, else the policy's, else what the caller asked for; never below the floor. */
export function ruleFor(
  policy: DetectPolicy,
  queue: string | undefined,
  asked: { preset?: Preset | undefined; minimumScore?: number | undefined },
  floor: PolicyFloor = {},
): Ruling {
  const own = (queue === undefined ? undefined : policy.queues.get(queue)) ?? {};
  let preset = own.preset ?? policy.preset ?? asked.preset ?? 'personal';
  if (floor.preset && strength[preset] < strength[floor.preset]) preset = floor.preset;
  const mandatory = new Set([...alwaysMasked, ...(floor.types ?? [])]);
  const wanted = new Set(typesOfPreset(preset));
  for (const type of own.on ?? policy.on ?? []) wanted.add(type);
  for (const type of own.off ?? policy.off ?? []) wanted.delete(type);
  for (const type of mandatory) wanted.add(type);
  // Where doubt must be masked, no score can let it through.
  const doubtStays = floor.preset === 'everything';
  const minimumScore = own.minimumScore ?? policy.minimumScore ?? asked.minimumScore ?? 0;
  return { preset, wanted, minimumScore: doubtStays ? 0 : minimumScore, mandatory };
}

/** The style of a queue. */
export const styleFor = (policy: DetectPolicy, queue: string | undefined): RedactionStyle | undefined =>
  (queue === undefined ? undefined : policy.queues.get(queue)?.style) ?? policy.style;

/** One way in which a policy leaves more readable than no policy would, in words that hold nothing personal. */
export type Weakening = {
  queue?: string;
  kind: 'preset' | 'off' | 'minimum-score' | 'allow';
  detail: string;
};

export function weakeningsOf(policy: DetectPolicy): Weakening[] {
  const found = weakeningsOfQueue(policy, undefined);
  for (const [queue, own] of policy.queues) found.push(...weakeningsOfQueue(own, queue));
  if (policy.allow.length > 0) found.push({ kind: 'allow', detail: String(policy.allow.length) });
  return found;
}

function weakeningsOfQueue(own: QueuePolicy, queue: string | undefined): Weakening[] {
  const where = queue === undefined ? {} : { queue };
  const found: Weakening[] = [];
  if (own.preset === 'payment') found.push({ ...where, kind: 'preset', detail: 'payment' });
  if (own.off && own.off.length > 0) found.push({ ...where, kind: 'off', detail: own.off.join(' ') });
  if (own.minimumScore !== undefined && own.minimumScore > 0)
    found.push({ ...where, kind: 'minimum-score', detail: String(own.minimumScore) });
  return found;
}
