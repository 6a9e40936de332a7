import { type ConversationId, SluisError, type TenantId } from '#ground';
import { sealContext } from '#seal';
import type { ObjectStore } from '../objects/object-store.ts';
import type { PartStore } from '../parts/part-store.ts';
import type { ObjectRow } from '../sql/insert-conversation.ts';
import type { Part, StoreSession } from '../types.ts';

export type PartWriterParts = {
  tenantId: TenantId;
  objects: ObjectStore;
  storePart: PartStore;
  newId: () => string;
  /** Objects of sessions that are under way: not to be swept, however slowly they come. */
  live: Set<string>;
};

export type PartWriter = {
  write: StoreSession['writePart'];
  readonly written: ReadonlyMap<Part, ObjectRow>;
  /** True when everything that was begun is durable. */
  isWhole(): boolean;
  /** Another server's sweep, or somebody's hand, may have taken what lay there long before it was complete. */
  mustStillLie(): Promise<void>;
  /** What cannot be removed now is left to the sweep: the reason for removing it is what the sender must hear. */
  remove(): Promise<void>;
  /** Gives the objects over to the sweep's judgement. */
  end(): void;
};

/** Writes parts of one conversation as new objects, sealed with one data key. Nothing refers to them yet. */
export function createPartWriter(
  { tenantId, objects, storePart, newId, live }: PartWriterParts,
  conversationId: ConversationId,
  dataKey: Uint8Array,
  mustBeOpen: () => void,
): PartWriter {
  const begun = new Set<Part>();
  const written = new Map<Part, ObjectRow>();
  const objectIds: string[] = [];
  const remove = async (rows: Iterable<ObjectRow>) => {
    for (const { objectId } of rows) await objects.remove(objectId).catch(() => undefined);
  };

  return {
    written,
    async write(part, codec, source) {
      mustBeOpen();
      if (begun.has(part)) throw new SluisError('store-part-twice', 'A conversation has each part once.');
      begun.add(part);
      const context = sealContext({ tenantId, conversationId, part, codec });
      const objectId = newId();
      objectIds.push(objectId);
      live.add(objectId);
      let sizeBytes = 0;
      const counted = async function* () {
        for await (const chunk of source instanceof Uint8Array ? [source] : source) {
          // Given up meanwhile: nothing more is written.
          mustBeOpen();
          sizeBytes += chunk.length;
          yield chunk;
        }
        mustBeOpen();
      };
      const stored = await storePart({ objectId, key: dataKey, context }, counted());
      const row = { part, objectId, codec, sizeBytes: stored.sizeBytes, sha256: stored.sha256 };
      try {
        mustBeOpen();
      } catch (error) {
        await remove([row]);
        throw error;
      }
      written.set(part, row);
      return { sizeBytes };
    },
    isWhole: () => written.size === begun.size,
    async mustStillLie() {
      for (const { objectId, sizeBytes } of written.values()) {
        const object = await objects.open(objectId);
        if (object?.sizeBytes === sizeBytes) continue;
        throw new SluisError(
          'object-gone',
          'A part of this conversation is gone from the object store before all of it had come. Nothing was stored; send it again.',
          { status: 503 },
        );
      }
    },
    remove: () => remove(written.values()),
    end() {
      for (const objectId of objectIds) live.delete(objectId);
    },
  };
}
