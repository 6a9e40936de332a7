import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, CommandError } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readOptions } from '../read-options.ts';

/** One conversation, opened for a purpose like any other opening, as a vCon: to a file of the owner's alone, or standard output. */
export const exportConversation: Command = async (args, { terminal, texts, json, connect, folder }) => {
  const { usage, done, exists } = texts.export;
  const { values, positionals } = readOptions(
    args,
    { purpose: { type: 'string' }, reason: { type: 'string' }, out: { type: 'string' } },
    usage,
    texts,
  );
  const [id] = positionals;
  if (!id || positionals.length !== 1 || !values.purpose) {
    throw new CommandError('wrong-use', 'wrong-use', `${texts.wrongUse}\n  ${usage}`);
  }
  const client = connect();
  const path = `/conversations/${encodeURIComponent(id)}`;
  const opening = (await (
    await client.send('POST', `${path}/openings`, {
      json: { purpose: values.purpose, ...(values.reason && { reasonCode: values.reason }) },
    })
  ).json()) as { openingId: string };
  const vcon = await client.send('GET', `${path}/vcon`, { headers: { 'sluis-opening': opening.openingId } });
  const body = vcon.body as ReadableStream<Uint8Array>;
  if (values.out === undefined) {
    for await (const text of body.pipeThrough(new TextDecoderStream())) terminal.out(text);
    return exitCodes.done;
  }
  const file = resolve(folder, values.out);
  try {
    await pipeline(
      Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]),
      createWriteStream(file, { flags: 'wx', mode: 0o600 }),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new CommandError('could-not', 'file-exists', exists(values.out), error);
  }
  if (json) terminal.out(`${JSON.stringify({ id, file: values.out })}\n`);
  else terminal.err(`${done(values.out)}\n`);
  return exitCodes.done;
};
