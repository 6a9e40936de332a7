import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { decodeNoteKey, encodeNoteKey, type LogSource, type NoteKey, verifyLog } from '#ledger';
import { type Command, type CommandContext, CommandError } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readOptions } from '../read-options.ts';

/** Trouble of which a person can do something; `what` is a key of the texts. */
class CannotVerify extends Error {
  readonly what: 'noLog' | 'noKey' | 'keyDiffers' | 'noAnswer';
  readonly place: string;

  constructor(what: CannotVerify['what'], place: string, cause?: unknown) {
    super(what, { cause });
    this.what = what;
    this.place = place;
  }
}

/** Recomputes the published log without a server: from a folder or an address, against whatever was anchored elsewhere. */
export const verifyLedger: Command = async (args, context) => {
  try {
    return await verify(args, context);
  } catch (error) {
    if (!(error instanceof CannotVerify)) throw error;
    const text = context.texts.ledger.trouble[error.what](error.place);
    if (error.what !== 'keyDiffers') throw new CommandError('could-not', `ledger-${error.what}`, text, error);
    // Another key than the anchor's is an answer, and it is no.
    if (context.json) context.terminal.out(`${JSON.stringify({ ok: false, reason: 'key-differs' })}\n`);
    else context.terminal.out(`${text}\n`);
    return exitCodes.no;
  }
};

async function verify(args: readonly string[], { terminal, texts, json, env, folder }: CommandContext) {
  const { values, positionals } = readOptions(
    args,
    {
      data: { type: 'string' },
      url: { type: 'string' },
      anchor: { type: 'string' },
      'public-key': { type: 'string' },
    },
    texts.ledger.usage,
    texts,
  );
  if (positionals.length > 0 || (values.url !== undefined && values.data !== undefined)) {
    throw new CommandError('wrong-use', 'wrong-use', `${texts.wrongUse}\n  ${texts.ledger.usage}`);
  }
  const dataFolder = resolve(folder, values.data ?? env.SLUIS_DATA ?? 'data', 'ledger');
  const anchorSetting = values.anchor ?? env.SLUIS_ANCHOR;
  const anchorFolder = anchorSetting === undefined ? undefined : resolve(folder, anchorSetting);
  const source = values.url === undefined ? folderSource(dataFolder) : urlSource(values.url);
  const key = await findKey(source, anchorFolder, values['public-key'], values.url ?? dataFolder);
  const anchors = anchorFolder === undefined ? [] : await readAnchors(anchorFolder);
  const result = await verifyLog(source, key, anchors);
  if (json) {
    const root = result.ok ? { root: Buffer.from(result.root).toString('base64') } : {};
    terminal.out(`${JSON.stringify({ ...result, ...root, key: encodeNoteKey(key) })}\n`);
  } else if (result.ok) {
    terminal.out(`${texts.ledger.good(result.size, result.anchors)}\n`);
    if (anchorFolder === undefined) terminal.out(`${texts.ledger.noAnchor}\n`);
  } else {
    terminal.out(
      `${texts.ledger.bad(result.firstBadIndex, result.size, texts.ledger.reasons[result.reason])}\n`,
    );
  }
  return result.ok ? exitCodes.done : exitCodes.no;
}

function folderSource(folder: string): LogSource {
  return { read: (path) => readOrNull(join(folder, path)) };
}

function urlSource(url: string): LogSource {
  return {
    async read(path) {
      let answer: Response;
      try {
        answer = await fetch(new URL(path, url.endsWith('/') ? url : `${url}/`), { redirect: 'error' });
      } catch (cause) {
        throw new CannotVerify('noAnswer', url, cause);
      }
      if (answer.status === 404) return null;
      if (!answer.ok) throw new CannotVerify('noAnswer', url);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}

/** What is given counts; else what lies in the anchor; else what the log says of itself. The last two must agree. */
async function findKey(
  source: LogSource,
  anchorFolder: string | undefined,
  given: string | undefined,
  place: string,
): Promise<NoteKey> {
  if (given !== undefined) {
    const fromFile = await readOrNull(resolve(given));
    return readKey(fromFile === null ? given : Buffer.from(fromFile).toString('utf8'), given);
  }
  const own = await source.read('verifier.key');
  const anchored = anchorFolder === undefined ? null : await readOrNull(join(anchorFolder, 'verifier.key'));
  if (own === null && anchored === null) throw new CannotVerify('noLog', place);
  if (own !== null && anchored !== null && Buffer.compare(own, anchored) !== 0) {
    throw new CannotVerify('keyDiffers', anchorFolder!);
  }
  return readKey(Buffer.from((anchored ?? own)!).toString('utf8'), place);
}

function readKey(text: string, place: string): NoteKey {
  try {
    return decodeNoteKey(text);
  } catch (cause) {
    throw new CannotVerify('noKey', place, cause);
  }
}

async function readAnchors(folder: string): Promise<string[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (cause) {
    throw new CannotVerify('noLog', folder, cause);
  }
  const notes = names.filter((name) => /^checkpoint-\d{12}\.note$/.test(name)).sort();
  // An anchor that says nothing is no anchor: a wrong folder must not pass for agreement.
  if (notes.length === 0) throw new CannotVerify('noLog', folder);
  return Promise.all(notes.map((name) => readFile(join(folder, name), 'utf8')));
}

async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
    throw error;
  }
}
