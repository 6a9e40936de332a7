/**
 * A canary is a text that occurs nowhere else: where it turns up, what it stands for was stolen. Of kind `secret` it
 * is something that must have been filtered before it was stored; of kind `content` it is part of the readable rest.
 */
export type Canary = {
  id: string;
  kind: 'secret' | 'content';
  /** What is looked for. At least 8 characters, so that chance does not find it. */
  text: string;
};

export type CanaryHit = {
  canary: Canary;
  /** How it was hidden, outermost first: "gzip > base64". */
  encoding: string;
  /** Where: a file's name within the loot, an answer's route. */
  place: string;
};

/** Shorter ones would be found by chance in random bytes. */
export const shortestCanary = 8;
