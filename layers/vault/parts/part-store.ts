import type { MessageWriter, Sealer } from '#seal';
import type { ObjectStore } from '../objects/object-store.ts';

/** One part of a conversation: where it goes, the data key, and what it is. */
export type PartToStore = { objectId: string; key: Uint8Array; context: Uint8Array };
/** What lies there now, sealed. */
export type StoredPart = { sizeBytes: number; sha256: Uint8Array };

/** Seals a source and stores it as one object, durable when this resolves. When it rejects nothing of it is left. */
export type PartStore = (part: PartToStore, source: AsyncIterable<Uint8Array>) => Promise<StoredPart>;

/** Does that here and now. */
export function storeInPlace(sealer: Sealer, objects: ObjectStore): PartStore {
  return async ({ objectId, key, context }, source) => {
    const sealing = sealer.createWriter(key, context);
    const writer = await objects.create(objectId);
    try {
      for await (const chunk of source) {
        for (const sealed of sealedParts(sealing, chunk)) await writer.write(sealed);
      }
      await writer.write(sealing.finish());
      return await writer.finish();
    } catch (error) {
      await writer.abort();
      throw error;
    }
  };
}

/** What is sealed once `plain` is added, in as many pieces as are at hand. */
export function sealedParts(sealing: MessageWriter, plain: Uint8Array): readonly Uint8Array[] {
  return sealing.pushParts?.(plain) ?? [sealing.push(plain)];
}
