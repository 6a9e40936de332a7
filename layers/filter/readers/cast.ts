import type { Party, PartyRole } from '#ground';
import { refuse } from '../refusal.ts';

const mostParties = 100;

/** Words by which files name a side, in the languages of the house. */
const agentWords =
  /(?<!\p{L})(?:agents?|representative|rep|advis[eo]r|operator|employee|internal|assistant|medewerk(?:st)?er|adviseur|consulent|conseill(?:er|ère)|opérateur|opératrice|(?:kunden)?berater(?:in)?|mitarbeiter(?:in)?|bearbeiter(?:in)?)(?!\p{L})/iu;
const customerWords =
  /(?<!\p{L})(?:customers?|clients?|callers?|external|consumer|klant|beller|kunde|kundin|anrufer(?:in)?|client[e]|appelant[e]?|usager)(?!\p{L})/iu;

/** The side that a name of a speaker means, when it means one: "Agent 2", "klant", "CUSTOMER". */
export function roleNamed(name: string): PartyRole | null {
  const words = name.replaceAll('_', ' ');
  if (agentWords.test(words)) return 'agent';
  return customerWords.test(words) ? 'customer' : null;
}

/**
 * Who is who, one rule for every format. A role that the file names holds. Of the speakers without one the first in order (of
 * channels where the file has channels, of speaking where it has not) is the agent, who picks up, the next the customer, all
 * others third parties; a role that is named already is not given again.
 */
export function createCast(): {
  /** The party of a speaker, by whatever the file calls them. */
  of(speaker: string, known?: { role?: PartyRole | null; name?: string }): number;
  /** Keeps the places of channels, so that the first party is the first channel's even when the second spoke first. */
  channels(count: number): void;
  parties(): { parties: Party[]; namesRoles?: true };
} {
  const places = new Map<string, number>();
  const known: { role: PartyRole | null; name?: string }[] = [];
  const of = (speaker: string, about: { role?: PartyRole | null; name?: string } = {}): number => {
    const place = places.get(speaker);
    if (place !== undefined) return place;
    if (known.length >= mostParties) throw refuse('too-many-parties');
    places.set(speaker, known.length);
    known.push({
      role: about.role ?? roleNamed(speaker),
      ...(about.name !== undefined && { name: about.name }),
    });
    return known.length - 1;
  };
  return {
    of,
    channels(count) {
      for (let at = 0; at < Math.min(count, mostParties); at++) of(String(at));
    },
    parties() {
      const free = (['agent', 'customer'] as const).filter((role) => !known.some((one) => one.role === role));
      const parties = known.map(
        ({ role, name }): Party => ({
          role: role ?? free.shift() ?? 'third-party',
          ...(name !== undefined && { name }),
        }),
      );
      if (parties.length === 0) parties.push({ role: 'agent' });
      const namesRoles = known.length > 0 && known.every(({ role }) => role !== null);
      return { parties, ...(namesRoles && { namesRoles: true as const }) };
    },
  };
}
