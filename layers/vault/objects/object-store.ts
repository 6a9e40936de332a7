/** Where sealed objects lie. Names are random; nothing about them tells what is inside. */
export type ObjectStore = {
  /** A new object. Nothing is there under this name until `finish` resolves; then it survives a power cut. */
  create(objectId: string): Promise<ObjectWriter>;
  /** Null when there is no such object. */
  open(objectId: string): Promise<StoredObject | null>;
  remove(objectId: string): Promise<void>;
  /** Every object, and what is left of unfinished ones (`finished` false), with the time of its last change. */
  list(): AsyncIterable<{ objectId: string; finished: boolean; changedMs: number }>;
  /** Removes what is left of an unfinished object. */
  removeUnfinished(objectId: string): Promise<void>;
};

export type ObjectWriter = {
  write(bytes: Uint8Array): Promise<void>;
  finish(): Promise<{ sizeBytes: number; sha256: Uint8Array }>;
  /** Removes what was written so far; after `finish`, the object. */
  abort(): Promise<void>;
};

export type StoredObject = { sizeBytes: number; read(start: number, end: number): Promise<Uint8Array> };
