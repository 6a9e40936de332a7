import { type Language, languages } from '#ground';

/** Words so common that a few turns hold some, and that the other three languages do not have. */
const signs: Record<Language, readonly string[]> = {
  nl: [
    'ik',
    'het',
    'een',
    'van',
    'dat',
    'niet',
    'mijn',
    'uw',
    'wij',
    'goedemiddag',
    'mag',
    'wel',
    'bedankt',
    'kunt',
    'nog',
  ],
  de: [
    'ich',
    'und',
    'nicht',
    'der',
    'ist',
    'sie',
    'mein',
    'ihre',
    'wir',
    'auf',
    'bitte',
    'danke',
    'einen',
    'noch',
    'guten',
  ],
  fr: [
    'je',
    'vous',
    'est',
    'les',
    'pas',
    'mon',
    'votre',
    'nous',
    'une',
    'bonjour',
    'merci',
    'pour',
    'oui',
    'quel',
    'avez',
  ],
  en: [
    'the',
    'you',
    'and',
    'my',
    'your',
    'is',
    'we',
    'have',
    'please',
    'thanks',
    'with',
    'this',
    'hello',
    'can',
    'that',
  ],
};
const languageOf = new Map(
  languages.flatMap((language) => signs[language].map((word) => [word, language] as const)),
);

const mostWords = 2_000;

/** The language that most of the tell-tale words belong to; English when there are none. */
export function guessLanguage(turns: readonly { text: string }[]): Language {
  const counts: Record<Language, number> = { nl: 0, de: 0, fr: 0, en: 0 };
  let seen = 0;
  for (const turn of turns) {
    for (const word of turn.text.toLowerCase().split(/[^\p{L}]+/u)) {
      const language = languageOf.get(word);
      if (language) counts[language]++;
      if (++seen > mostWords) break;
    }
  }
  return languages.reduce((best, one) => (counts[one] > counts[best] ? one : best), 'en' as Language);
}
