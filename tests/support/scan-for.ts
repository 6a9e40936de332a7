import { createScanner, scanFolder } from '#drill';

/** Where any of these texts stands below a folder, in whatever encoding; empty is good. */
export function scanFor(texts: readonly string[], folder: string): string[] {
  const scanner = createScanner(texts.map((text, index) => ({ id: `text-${index}`, kind: 'secret', text })));
  return scanFolder(scanner, folder).hits.map(
    ({ canary, encoding, place }) => `${canary.id} ${encoding} in ${place}`,
  );
}
