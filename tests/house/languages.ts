/** Texts of one language as a tree: words, or functions that make them from values. */
export type Texts = { [key: string]: Texts | string | ((...values: never[]) => string) | readonly string[] };

/** Plural forms differ by language (French has "many"): they count as the one text that they are forms of. */
const pluralEnding = /_(zero|one|two|few|many|other)$/;

/** Every text by its path, with what has to be filled in. */
export function describeTexts(texts: Texts, path = ''): Map<string, string> {
  const described = new Map<string, string>();
  for (const [name, value] of Object.entries(texts)) {
    const key = `${path}${name.replace(pluralEnding, '_plural')}`;
    if (typeof value === 'string') described.set(key, placeholders(value));
    else if (typeof value === 'function') described.set(key, `function of ${value.length}`);
    else for (const [inner, what] of describeTexts(value as Texts, `${key}.`)) described.set(inner, what);
  }
  return described;
}

/** "{{count}} of {{total}}" → "count total"; a plural form may leave its own count out ("one call"). */
function placeholders(text: string): string {
  const names = [...text.matchAll(/\{\{?\s*([\w.]+)[^}]*\}\}?/g)].map(([, name]) => name);
  return [...new Set(names)]
    .filter((name) => name !== 'count')
    .sort()
    .join(' ');
}

/** What one language lacks, has too much or fills in otherwise. */
export function compareTexts(reference: Texts, other: Texts): string[] {
  const wanted = describeTexts(reference);
  const there = describeTexts(other);
  const missing = [...wanted].flatMap(([key, what]) => {
    if (!there.has(key)) return [`${key} is missing`];
    return there.get(key) === what ? [] : [`${key} fills in "${there.get(key)}" instead of "${what}"`];
  });
  return [
    ...missing,
    ...[...there.keys()].filter((key) => !wanted.has(key)).map((key) => `${key} is not in the others`),
  ];
}
