/** What the law protects beyond other personal data: GDPR article 9(1), and article 10 for crime. */
export const matters = [
  'health',
  'disability',
  'religion',
  'sexuality',
  'union',
  'politics',
  'origin',
  'criminal',
] as const;
export type Matter = (typeof matters)[number];

/**
 * The words of one language. Entries stand between ` | `; accents and capitals do not matter; `*` at the end of an entry's
 * last word matches any ending. `strong` tells the matter almost by itself, `weak` needs company or somebody it is about.
 */
export type DelicateFile = {
  matters: Record<Matter, { strong: string; weak: string }>;
  /** Words by which people speak of themselves. */
  self: string;
  /** Words for people close to the speaker: their matters are delicate as well. */
  others: string;
  /** By which the agent speaks to the customer. */
  addressed: string;
  /** Products, places and offices that only sound like a matter: they are passed over with the words in them. */
  passedOver: string;
  /** Talk in general: what follows in this turn is about nobody. */
  general: string;
};
