import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { english, loadWords, type Words } from '#words';
import { type Language, languages } from '../api/types.ts';
import { en, type Texts } from './en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: ReturnType<typeof together> };
  }
}

const loaders: Record<Exclude<Language, 'en'>, () => Promise<Texts>> = {
  nl: async () => (await import('./nl.ts')).nl,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
};

/** What only the console says, and what it shares with the command line; on its page the posture has both. */
function together(own: Texts, shared: Words) {
  return { ...shared, ...own, posture: { ...shared.posture, ...own.posture } };
}

/** The first of the browser's languages that we speak; a session's own language comes later and wins. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = languages.find((known) => tag.toLowerCase().split('-')[0] === known);
    if (language) return language;
  }
  return 'en';
}

export async function startLanguage(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: together(en, english) } },
    // React escapes.
    interpolation: { escapeValue: false },
  });
  await changeLanguage(language);
}

export async function changeLanguage(language: Language): Promise<void> {
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'translation')) {
    const [own, shared] = await Promise.all([loaders[language](), loadWords(language)]);
    i18next.addResourceBundle(language, 'translation', together(own, shared));
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
