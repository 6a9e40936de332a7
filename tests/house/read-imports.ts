import { parseSync } from 'oxc-parser';

/** Everything that a module names to load: static and dynamic imports, re-exports, and workers by URL. */
export function readImports(path: string, text: string): string[] {
  const language = path.endsWith('.tsx') ? 'tsx' : /\.(m?js)$/.test(path) || path === 'sluis' ? 'js' : 'ts';
  const { module, errors } = parseSync(path, text, { lang: language, sourceType: 'module' });
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const names = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      literal(text.slice(moduleRequest.start, moduleRequest.end)),
    ),
  ];
  // A worker or a process of its own is named by URL; data files are not modules.
  for (const [, name] of text.matchAll(/new URL\(\s*'([^']+\.tsx?)',\s*import\.meta\.url/g))
    names.push(name ?? '');
  return [...new Set(names.filter((name) => name !== null))];
}

function literal(source: string): string | null {
  return /^(['"`])([^'"`$]+)\1$/.exec(source.trim())?.[2] ?? null;
}
