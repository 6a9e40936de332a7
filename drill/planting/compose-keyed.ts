import { randomInt, randomUUID } from 'node:crypto';
import type { Canary } from '../canary/index.ts';
import { soundOfKeys } from '../canary/keypad.ts';
import { type ComposedConversation, perform, type Said } from './compose-conversation.ts';
import { randomCardNumber } from './identifiers.ts';

/** Card numbers that are typed, PINs that are typed (closed with #), card numbers that are said. */
export type KeyedConversation = Omit<ComposedConversation, 'contents' | 'sounds'> & {
  typed: Canary[];
  spoken: Canary[];
};

/**
 * A menu asks for one number after the other. While the customer types, on their own channel, the agent goes on talking: so the sound there
 * was transcribed, and is kept. Every other number is said instead.
 */
export function composeKeyed(
  where: { team: string; queue: string; start: string },
  count: number,
): KeyedConversation {
  const typed: Canary[] = [];
  const spoken: Canary[] = [];
  const said: Said[] = [];
  const secret = (text: string): Canary => ({ id: `secret-${randomUUID()}`, kind: 'secret', text });
  for (let at = 0; at < count; at += 1) {
    if (at % 2 === 1) {
      const number = randomCardNumber();
      spoken.push(secret(number));
      said.push({ channel: 0, words: 'which card number do you have'.split(' ') });
      said.push({ channel: 1, words: [...'the card number is'.split(' '), number] });
      continue;
    }
    const keys = at % 4 === 0 ? randomCardNumber() : `${randomInt(1_000, 9_999)}${randomInt(1_000, 9_999)}#`;
    typed.push(secret(keys));
    said.push({
      channel: 0,
      words: 'please type your number now and close with the hash key thank you'.split(' '),
      over: soundOfKeys(keys),
    });
  }
  return {
    metadata: {
      ...{ schema: 1, start: where.start, zone: 'Europe/Amsterdam', country: 'NL', language: 'en' },
      ...{ queue: where.queue, team: where.team, class: 'ordinary', purpose: 'quality' },
      ...{ consent: 'notice-given', parties: [{ role: 'agent' }, { role: 'customer' }] },
    },
    ...perform(said),
    ...{ secrets: [...typed, ...spoken], typed, spoken },
  };
}
