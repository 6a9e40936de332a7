import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { flushFolder } from '#ground';

/**
 * Makes the folders in which objects lie, and knows that their names survive a power cut before anything is put inside:
 * each level once a process, the one above first. One that was found is flushed as well: whoever made it may have been
 * killed before that.
 */
export function createDurableFolders(root: string): {
  ensure(...names: string[]): Promise<string>;
  /** Somebody removed one: the next `ensure` makes it again. */
  forget(): void;
} {
  const made = new Map<string, Promise<void>>();

  function once(path: string, make: () => Promise<void>): Promise<void> {
    const known = made.get(path);
    if (known) return known;
    const making = make().catch((error: unknown) => {
      made.delete(path);
      throw error;
    });
    made.set(path, making);
    return making;
  }

  async function makeRoot(): Promise<void> {
    const first = await mkdir(root, { recursive: true, mode: 0o700 });
    const highest = dirname(first ?? root);
    for (let at = dirname(root); at.length >= highest.length; at = dirname(at)) {
      await flushFolder(at);
      if (at === dirname(at)) return;
    }
  }

  async function makeInside(path: string): Promise<void> {
    await mkdir(path, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    await flushFolder(dirname(path));
  }

  return {
    async ensure(...names) {
      await once(root, makeRoot);
      let path = root;
      for (const name of names) {
        const inside = join(path, name);
        await once(inside, () => makeInside(inside));
        path = inside;
      }
      return path;
    },
    forget: () => made.clear(),
  };
}
