import { createSealer, type MessageWriter } from './create-sealer.ts';
import { type OpenMessage, openMessage, type RangeSource } from './open-message.ts';

/** What a store needs of this package, as one thing that can be handed in. */
export type Sealer = {
  /** Sealed bytes for plain ones, streaming. */
  createWriter(key: Uint8Array, context: Uint8Array): MessageWriter;
  /** Opens sealed bytes for reading anywhere. */
  open(key: Uint8Array, context: Uint8Array, source: RangeSource): Promise<OpenMessage>;
};

export const chunkedSealer: Sealer = {
  createWriter: (key, context) => createSealer(key, context),
  open: (key, context, source) => openMessage(key, context, source),
};
