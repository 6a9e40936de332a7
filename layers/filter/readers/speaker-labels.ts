import { roleNamed } from './cast.ts';

/** A line that begins with whose words it holds: "Agent: …", "[klant] …", "Speaker 2: …", "- Jan de Vries: …". */
const labelled = /^\s*(?:[-–—>*•]\s*)?(?:\[([^\][:\n]{1,60})\]\s*:?|([^:\n[\]]{1,60}?)\s*[:：])(?=\s|$)/;
const numbered =
  /^(?:speaker|spk|spreker|sprecher(?:in)?|locuteur|locutrice|intervenant|participant|person|persoon|teilnehmer|channel|kanaal|kanal|canal)[ _#-]?\w{1,3}$/i;
/** Fields of a form look like speakers, and a code without its name would not be known for one. */
const neverASpeaker =
  /(?<!\p{L})(?:pin|cv[cv]|tan|otp|iban|bsn|code|passwor[dt]|wachtwoord|kennwort|mot|card|kaart|karte|carte|account|konto|rekening|numéro|phone|tel\w*|adres\w*|address\w*|datum|date|birth\w*|gebo\w+|name|naam|nom|e-?mail|note|nb|re|subject|betreft|id|no|nr|ref\w*|num\w*|contract|contrat|vertrag|dossier|polis|police|policy|sort)(?!\p{L})|n(?:umb|umm)er/iu;
/** A label is longer nowhere; looking for one in a long line of blanks would take its time. */
const headLength = 200;
const mostSpeakers = 10;
/** More different labels than this are none, and need not be remembered. */
const mostLabels = 10_000;
const mostWordsInAName = 4;

export type Labelled = { speaker: string; text: string };

/**
 * Whose words each text is, for texts that say so at their beginning. Names of roles and numbered speakers always count; other names when
 * they begin most of the texts and come back, since "Note: …" is no speaker.
 */
export function findSpeakers(texts: readonly string[]): (text: string) => Labelled | null {
  const counts = new Map<string, number>();
  let labels = 0;
  for (const text of texts) {
    const found = split(text);
    if (!found) continue;
    counts.set(found.speaker, (counts.get(found.speaker) ?? 0) + 1);
    labels++;
    if (counts.size > mostLabels) break;
  }
  const names = new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
  const isScript =
    names.size > 1 &&
    counts.size <= mostSpeakers &&
    labels >= texts.filter((one) => /\S/.test(one)).length * 0.8;
  return (text) => {
    const found = split(text);
    if (!found) return null;
    const counts = isSpeaker(found.speaker) || (isScript && names.has(found.speaker));
    return counts ? found : null;
  };
}

const isSpeaker = (label: string) => numbered.test(label) || roleNamed(label) !== null;

function split(text: string): Labelled | null {
  const trimmed = text.trimStart();
  const match = labelled.exec(trimmed.slice(0, headLength));
  if (!match) return null;
  const speaker = (match[1] ?? match[2]!).trim();
  const isName = /^\p{L}[\p{L}\p{M}\p{N} ._'’#()-]*$/u.test(speaker) && !neverASpeaker.test(speaker);
  if (!isName || speaker.split(/\s+/).length > mostWordsInAName) return null;
  return { speaker, text: trimmed.slice(match[0].length).trim() };
}
