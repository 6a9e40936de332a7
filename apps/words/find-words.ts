import type { Words } from './en.ts';

/** The first of the keys that has words, with `{{name}}` filled in; null when none has. */
export function findWords(
  words: Words,
  keys: readonly string[],
  values: Readonly<Record<string, string | number>> = {},
): string | null {
  for (const key of keys) {
    const found = lookUp(words, key);
    if (found === null) continue;
    return found.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
    );
  }
  return null;
}

/** Codes hold dots as well ("conversation.opened"), so what is left of a key may be one name. */
function lookUp(tree: object, key: string): string | null {
  if (Object.hasOwn(tree, key)) {
    const found = (tree as Record<string, unknown>)[key];
    return typeof found === 'string' ? found : null;
  }
  const dot = key.indexOf('.');
  if (dot < 0 || !Object.hasOwn(tree, key.slice(0, dot))) return null;
  const branch = (tree as Record<string, unknown>)[key.slice(0, dot)];
  return typeof branch === 'object' && branch !== null ? lookUp(branch, key.slice(dot + 1)) : null;
}
