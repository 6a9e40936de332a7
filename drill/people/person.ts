import { randomBytes } from 'node:crypto';
import { type Answer, type Client, createClient } from '../client/client.ts';
import { createDeviceKey, type DeviceKey } from '../client/device-key.ts';
import { totpCode } from '../client/totp.ts';

/** A person of the sandbox with everything that is theirs; what an attacker stole of it is the attack's affair. */
export type DrillPerson = {
  id: string;
  role: string;
  login: string;
  password: string;
  totpSecret: string;
  team: string | null;
  device: DeviceKey;
  /** Their own browser, signed in. */
  client: Client;
};

type Place = { url: string; clock: { nowMs(): number } };

/** Enrols a password and one-time codes by a link, as a person in a browser does, and stays signed in. */
export async function enrol({ url, clock }: Place, role: string, linkUrl: string): Promise<DrillPerson> {
  const link = new URL(linkUrl).hash.slice(1);
  const device = createDeviceKey();
  const client = createClient({ url, clock, device });
  const password = randomBytes(18).toString('base64url');
  await expectOk(client.ask('POST', '/api/v1/enrolments/open', { body: { link } }));
  const started = await expectOk(
    client.ask('POST', '/api/v1/enrolments/totp/start', { body: { link, password } }),
  );
  const totpSecret = String(started.json?.secretBase32);
  const verified = await expectOk(
    client.ask('POST', '/api/v1/enrolments/totp/verify', {
      body: { link, password, code: totpCode(totpSecret, clock.nowMs()) },
    }),
  );
  const person = (verified.json?.person ?? {}) as { id?: string; login?: string; team?: string };
  return {
    ...{ role, password, totpSecret, device, client },
    id: String(person.id),
    login: String(person.login ?? ''),
    team: person.team ?? null,
  };
}

export async function expectOk(asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked;
  if (answer.status >= 200 && answer.status < 300) return answer;
  throw new Error(`The drill's own people were refused: ${answer.status} ${answer.refusedBy.join()}`);
}
