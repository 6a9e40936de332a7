import { SluisError } from '#ground';

export type MultipartPart = {
  name: string;
  /** As the client calls the file; for nothing but telling a file from a field. Never kept, never logged. */
  hasFileName: boolean;
  /** Must be read to its end (or left with `return`) before the next part is asked for. */
  body: AsyncIterable<Uint8Array>;
};

/** Heads of a part are a few hundred bytes; more is an attack on memory. */
const longestHeadBytes = 8 * 1024;
/** RFC 2046, section 5.1.1. */
const longestBoundary = 70;

/**
 * Reads multipart/form-data (RFC 7578) strictly in order and only as fast as the caller asks: at no time more than a
 * chunk of the source is held. What ends before its closing boundary throws, in whichever part it happens, so that a
 * broken upload can never be taken for a short one.
 */
export async function* readMultipart(
  source: AsyncIterable<Uint8Array>,
  contentType: string,
): AsyncGenerator<MultipartPart> {
  const boundary = readBoundary(contentType);
  const reader = createReader(source);
  try {
    // A first delimiter has no line break before it; giving it one makes all alike.
    reader.unread(lineBreak);
    const delimiter = Buffer.from(`\r\n--${boundary}`);
    await drain(reader.until(delimiter));
    while (!(await isLast(reader))) {
      const head = readHead(await reader.through(headEnd, longestHeadBytes));
      let ended = false;
      const body = (async function* () {
        for await (const chunk of reader.until(delimiter)) yield chunk;
        ended = true;
      })();
      yield { ...head, body };
      if (ended) continue;
      // A caller that left the body is a caller that gave up.
      throw malformed('part-left');
    }
  } finally {
    await reader.close();
  }
}

const lineBreak = Buffer.from('\r\n');
const headEnd = Buffer.from('\r\n\r\n');

function readBoundary(contentType: string): string {
  const match =
    /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))\s*(?:;|$)/i.exec(
      contentType,
    );
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined || boundary.length > longestBoundary) throw malformed('boundary');
  return boundary;
}

/** After a delimiter comes a line break and another part, or two hyphens and the end (RFC 2046, section 5.1.1). */
async function isLast(reader: Reader): Promise<boolean> {
  const next = await reader.exactly(2);
  if (next.equals(Buffer.from('--'))) return true;
  // Keeps the line break: a part without any head starts with an empty line.
  if (next.equals(lineBreak)) {
    reader.unread(lineBreak);
    return false;
  }
  throw malformed('delimiter');
}

function readHead(head: Buffer): { name: string; hasFileName: boolean } {
  const disposition = /\r\ncontent-disposition:\s*form-data\s*;([^\r\n]*)/i.exec(
    head.toString('latin1'),
  )?.[1];
  const name = disposition && /(?:^|[;\s])name="([\w-]{1,40})"/i.exec(disposition)?.[1];
  if (!disposition || !name) throw malformed('part-head');
  return { name, hasFileName: /(?:^|[;\s])filename\*?=/i.test(disposition) };
}

type Reader = ReturnType<typeof createReader>;

function createReader(source: AsyncIterable<Uint8Array>) {
  const iterator = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<void> => {
    const next = await iterator.next();
    if (next.done) throw malformed('truncated');
    held = held.length === 0 ? asBuffer(next.value) : Buffer.concat([held, next.value]);
  };
  const take = (count: number): Buffer => {
    const taken = held.subarray(0, count);
    held = held.subarray(count);
    return taken;
  };
  return {
    unread(bytes: Buffer) {
      held = Buffer.concat([bytes, held]);
    },
    async exactly(count: number): Promise<Buffer> {
      while (held.length < count) await more();
      return take(count);
    },
    /** Everything up to and with the mark; throws when that is more than `limitBytes`. */
    async through(mark: Buffer, limitBytes: number): Promise<Buffer> {
      let at = held.indexOf(mark);
      while (at < 0) {
        if (held.length > limitBytes) throw malformed('part-head');
        await more();
        at = held.indexOf(mark);
      }
      if (at > limitBytes) throw malformed('part-head');
      return take(at + mark.length);
    },
    /** Everything up to the mark, which is swallowed. Holds back what may be the mark's beginning. */
    async *until(mark: Buffer): AsyncGenerator<Uint8Array> {
      for (;;) {
        const at = indexOfDelimiter(held, mark);
        if (at >= 0) {
          if (at > 0) yield take(at);
          take(mark.length);
          return;
        }
        // Sound hardly ever ends like a delimiter begins, and what is not held back need not be joined, which is a copy.
        const safe = held.length - beginningAtEnd(held, mark);
        if (safe > 0) yield take(safe);
        await more();
      }
    },
    async close() {
      await iterator.return?.();
    },
  };
}

/** Every delimiter begins like this. Searching for so few bytes is several times as fast as for all of them. */
const delimiterStart = Buffer.from('\r\n--');

function indexOfDelimiter(bytes: Buffer, delimiter: Buffer): number {
  const { length } = delimiter;
  let at = bytes.indexOf(delimiterStart);
  while (at >= 0 && at + length <= bytes.length) {
    if (bytes.compare(delimiter, 0, length, at, at + length) === 0) return at;
    at = bytes.indexOf(delimiterStart, at + 1);
  }
  return -1;
}

/** How many of the last bytes are the beginning of a mark that is not whole yet. */
function beginningAtEnd(bytes: Buffer, mark: Buffer): number {
  const tail = bytes.subarray(Math.max(0, bytes.length - (mark.length - 1)));
  for (let at = tail.indexOf(mark[0]!); at >= 0; at = tail.indexOf(mark[0]!, at + 1)) {
    const length = tail.length - at;
    if (tail.compare(mark, 0, length, at) === 0) return length;
  }
  return 0;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

async function drain(chunks: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of chunks);
}

function malformed(what: string): SluisError {
  return new SluisError(
    what === 'truncated' ? 'upload-truncated' : 'upload-malformed',
    what === 'truncated'
      ? 'The upload ended before it was complete. Nothing was stored; send it again.'
      : `The upload is not well-formed multipart/form-data (${what}).`,
    { status: 400 },
  );
}
