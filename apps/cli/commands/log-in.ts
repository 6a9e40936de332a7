import { type Command, CommandError } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { Refusal } from '../http/connect.ts';
import { deviceKeyPath, makeDeviceKey, writeDeviceKey } from '../http/device-key.ts';
import { readOptions } from '../read-options.ts';

const pollEveryMs = 1500;

/**
 * Signs this machine in as the person who confirms its code in the console. The private key never leaves this machine;
 * the session is bound to it, so that a copied cookie alone opens nothing.
 */
export const logIn: Command = async (args, { terminal, texts, json, connect, env }) => {
  readOptions(args, {}, texts.login.usage, texts);
  const key = makeDeviceKey();
  const client = connect({ key });
  const asked = (await (
    await client.send('POST', '/session/cli', { json: { publicKeyJwk: key.publicKey } })
  ).json()) as { code: string; verifyPath: string; pollSecret: string };
  terminal.err(`${texts.login.open(`${client.server}${asked.verifyPath}`)}\n\n    ${asked.code}\n\n`);
  terminal.err(`${texts.login.waiting}\n`);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, pollEveryMs));
    const answer = await poll();
    if (!answer) continue;
    writeDeviceKey(deviceKeyPath(env, client.server), { ...key, session: answer.session });
    if (json) terminal.out(`${JSON.stringify({ person: answer.person })}\n`);
    else terminal.out(`${texts.login.done(answer.person.name)}\n`);
    return exitCodes.done;
  }

  /** Null while nobody has confirmed. */
  async function poll() {
    let response: Response;
    try {
      response = await client.send('POST', '/session/cli/poll', { json: { pollSecret: asked.pollSecret } });
    } catch (error) {
      if (error instanceof Refusal && error.status !== 429 && error.status < 500) {
        throw new CommandError('could-not', 'not-confirmed', texts.login.refused, error);
      }
      throw error;
    }
    if (response.status === 202) return null;
    const session = /__Host-sluis=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
    if (!session) return null;
    const { person } = (await response.json()) as { person: { id: string; name: string } };
    return { session, person };
  }
};
