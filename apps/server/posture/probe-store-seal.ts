import { stat } from 'node:fs/promises';
import type { RangeSource, Sealer } from '#seal';
import type { Probe } from '#watch';

export type StoreSealProbeParts = {
  /** What stores with whatever inner seal it is given. */
  sealTwice(inner: Sealer): Sealer;
  storeKeyFile: string;
  keyFolder: string;
  objectsFolder: string;
  random(sizeBytes: number): Uint8Array;
};

/** Nothing is sealed inside: what the second seal does, it does alone. */
const bare: Sealer = {
  createWriter: () => ({ push: (plain) => plain, finish: () => new Uint8Array(0) }),
  open: async (_key, _context, source) => ({
    sizeBytes: source.sizeBytes,
    async *read(from, to) {
      yield await source.read(from, to);
    },
  }),
};

/** Seals a known text with the second seal alone, looks whether it can be read, and whether it opens again. */
export function storeSealProbe(parts: StoreSealProbeParts): Probe {
  return {
    control: 'STORE',
    layer: 'vault',
    async run() {
      const sealer = parts.sealTwice(bare);
      const text = Buffer.from('what this sentence says must not be readable in what is stored');
      const context = Buffer.from('sluis/v1|posture');
      const writer = sealer.createWriter(parts.random(32), context);
      const sealed = Buffer.concat([writer.push(text), writer.finish()]);
      if (sealed.includes(text)) return { state: 'down', messageKey: 'posture.STORE.readable' };
      const message = await sealer.open(parts.random(32), context, inMemory(sealed));
      for await (const opened of message.read(0, text.length)) {
        if (!text.equals(opened)) return { state: 'down', messageKey: 'posture.STORE.does-not-open' };
      }
      return (await liesApart(parts))
        ? { state: 'stands', messageKey: 'posture.STORE.sealed' }
        : { state: 'weak', messageKey: 'posture.STORE.key-same-disk', leansOn: ['SEG'] };
    },
  };
}

/** On a disk that holds neither what it opens nor the other keys. */
async function liesApart({ storeKeyFile, keyFolder, objectsFolder }: StoreSealProbeParts): Promise<boolean> {
  const deviceOf = async (path: string) => (await stat(path).catch(() => null))?.dev;
  const key = await deviceOf(storeKeyFile);
  return key !== (await deviceOf(keyFolder)) && key !== (await deviceOf(objectsFolder));
}

function inMemory(bytes: Uint8Array): RangeSource {
  return { sizeBytes: bytes.length, read: async (from, to) => bytes.subarray(from, to) };
}
