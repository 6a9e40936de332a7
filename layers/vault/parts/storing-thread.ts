/** A thread that seals and stores. Started by `storing-threads.ts`, which it answers message by message. */
import { parentPort, workerData } from 'node:worker_threads';
import { SluisError } from '#ground';
import { chunkedSealer, type MessageWriter } from '#seal';
import { createFolderStore } from '../objects/folder-store.ts';
import type { ObjectWriter } from '../objects/object-store.ts';
import { type PartToStore, type StoredPart, sealedParts } from './part-store.ts';
import { withStoreSeal } from './store-seal.ts';

/** The folder of the objects, and the recipient of their second seal, where there is one. */
export type StoringPlace = { folder: string; recipient?: string };

export type Request = { id: number; stream: number } & (
  | { kind: 'begin'; part: PartToStore }
  /** The first `length` bytes of `batch`, which goes over to the thread and comes back. */
  | { kind: 'write'; batch: ArrayBuffer; length: number }
  | { kind: 'finish' }
  | { kind: 'abandon' }
);

export type Failure = {
  code: string;
  message: string;
  status: number;
  details: SluisError['details'];
};
export type Answer = { id: number; batch?: ArrayBuffer; stored?: StoredPart; failure?: Failure };

type Stream = { sealing: MessageWriter; writer: ObjectWriter };

const place = workerData as StoringPlace;
const objects = createFolderStore(place.folder);
const sealer =
  place.recipient === undefined
    ? chunkedSealer
    : withStoreSeal(chunkedSealer, { recipient: place.recipient });
const streams = new Map<number, Stream>();
/** What one stream asks is done in its order; streams do not wait for each other. */
const last = new Map<number, Promise<void>>();

parentPort?.on('message', (request: Request) => {
  const before = last.get(request.stream) ?? Promise.resolve();
  const done = before.then(() => answer(request));
  last.set(request.stream, done);
  void done.then(() => last.get(request.stream) === done && last.delete(request.stream));
});

async function answer(request: Request): Promise<void> {
  const batch = request.kind === 'write' ? { batch: request.batch } : {};
  try {
    const stored = await serve(request);
    post({ id: request.id, ...batch, ...(stored && { stored }) });
  } catch (error) {
    const stream = streams.get(request.stream);
    streams.delete(request.stream);
    // The reason for giving up is what the sender must hear; what cannot be removed now is left to the sweep.
    await stream?.writer.abort().catch(() => undefined);
    post({ id: request.id, ...batch, failure: failureOf(error) });
  }
}

async function serve(request: Request): Promise<StoredPart | undefined> {
  if (request.kind === 'begin') {
    const { key, context, objectId } = request.part;
    const sealing = sealer.createWriter(key, context);
    // The sealer derived what it needs; this copy was made for this thread.
    key.fill(0);
    streams.set(request.stream, { sealing, writer: await objects.create(objectId) });
    return;
  }
  const stream = streams.get(request.stream);
  if (request.kind === 'abandon') {
    streams.delete(request.stream);
    await stream?.writer.abort();
    return;
  }
  if (!stream) throw new Error('this part was never begun, or failed before');
  const { sealing, writer } = stream;
  if (request.kind === 'write') {
    const plain = new Uint8Array(request.batch, 0, request.length);
    for (const sealed of sealedParts(sealing, plain)) await writer.write(sealed);
    return;
  }
  await writer.write(sealing.finish());
  const stored = await writer.finish();
  streams.delete(request.stream);
  return stored;
}

function failureOf(error: unknown): Failure {
  if (error instanceof SluisError) {
    const { code, message, status, details } = error;
    return { code, message, status, details };
  }
  // The messages of other errors may name a path; their kind is enough here.
  const kind = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : 'unknown';
  return {
    code: 'storing-failed',
    message: `The conversation could not be stored (${kind}). Nothing was stored; send it again.`,
    status: 503,
    details: {},
  };
}

function post(message: Answer): void {
  parentPort?.postMessage(message, message.batch ? [message.batch] : []);
}
