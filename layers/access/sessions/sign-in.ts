import type { PoolClient } from 'pg';
import { type PersonId, SluisError } from '#ground';
import type { Access, RequestFacts, StartedSession } from '../access.ts';
import { isInNetworks } from '../conditions/in-networks.ts';
import { isPassword } from '../credentials/password.ts';
import { matchTotp } from '../credentials/totp.ts';
import { findByLogin } from '../people/person-rows.ts';
import type { Workshop } from '../store/workshop.ts';
import { passkeyOptions, verifyPasskey } from './passkey-sign-in.ts';
import { startSession } from './start-session.ts';
import { verifyProof } from './verify-proof.ts';

type SignIn = Pick<Access['signIn'], 'passkeyOptions' | 'passkey' | 'password'>;

/** Signing in: what was shown is checked as a whole, and a no does not say what of it was wrong. */
export function createSignIn(shop: Workshop): SignIn {
  return {
    passkeyOptions: () => passkeyOptions(shop),
    passkey: (request, response) => signInWithPasskey(shop, request, response),
    password: (request, given) => signInWithPassword(shop, request, given),
  };
}

async function signInWithPasskey(
  shop: Workshop,
  request: RequestFacts,
  response: unknown,
): Promise<StartedSession> {
  const { thumbprint } = proveDevice(shop, request);
  const personId = await verifyPasskey(shop, response);
  if (personId === null) return refuse(shop, request, 'passkey', null);
  const started = await startSession(shop, request, {
    ...{ personId, thumbprint, method: 'passkey' },
    factors: ['passkey', 'user-verification'],
  });
  return started ?? refuse(shop, request, 'passkey', personId);
}

type Secrets = { password_hash: string | null; totp_sealed: Buffer | null; totp_step: string };

const nobody: Secrets = { password_hash: null, totp_sealed: null, totp_step: '0' };

async function signInWithPassword(
  shop: Workshop,
  request: RequestFacts,
  given: { login: string; password: string; code: string },
): Promise<StartedSession> {
  const { room, attempts } = shop;
  const { thumbprint } = proveDevice(shop, request);
  const { personId, secrets, isKnownDevice } = await room.run((client) =>
    readSecrets(client, shop, given.login, thumbprint),
  );
  // A device that this person used before has a count of its own: strangers who guess do not keep them out.
  const login = room.directory.hash('login', given.login).toString('base64url');
  const keys = isKnownDevice
    ? [{ key: `device|${login}|${thumbprint}` }]
    : [{ key: `login|${login}` }, { key: `address|${request.address}`, free: attemptsPerAddress }];
  attempts.check(keys);
  // Counted before it is checked: a hundred at once are a hundred attempts.
  attempts.failed(keys);
  const step = await checkSecrets(shop, personId, secrets, given);
  if (step === null || personId === null) return refuse(shop, request, 'password', personId);
  const started = await startSession(shop, request, {
    ...{ personId, thumbprint, method: 'password', factors: ['password', 'totp'] },
    // In the same transaction, so that of two with the same code one is refused.
    claim: (client) => claimStep(client, personId, step),
  });
  if (!started) return refuse(shop, request, 'password', personId);
  attempts.succeeded(keys.filter(({ free }) => free === undefined));
  return started;
}

/** Many people share the address of an office. */
const attemptsPerAddress = 100;

async function readSecrets(client: PoolClient, { room }: Workshop, login: string, thumbprint: string) {
  const person = await findByLogin(client, room.directory, login);
  const personId = person?.state === 'active' ? person.id : null;
  // For nobody the same statements run, and find nothing.
  const { rows } = await client.query<Secrets>(
    'select password_hash, totp_sealed, totp_step from access.people where id = $1',
    [personId],
  );
  const known = await client.query(
    'select 1 from access.sessions where person_id = $1 and thumbprint = $2 limit 1',
    [personId, thumbprint],
  );
  return { personId, secrets: rows[0] ?? nobody, isKnownDevice: (known.rowCount ?? 0) > 0 };
}

/** The step of the code, or null when password or code is wrong. Both are always checked. */
async function checkSecrets(
  { room, decoySecret }: Workshop,
  personId: PersonId | null,
  secrets: Secrets,
  given: { password: string; code: string },
): Promise<number | null> {
  const secret =
    secrets.totp_sealed === null
      ? decoySecret
      : Buffer.from(room.directory.open<string>(`totp|${personId}`, secrets.totp_sealed), 'base64');
  const isRight = await isPassword(secrets.password_hash, given.password);
  const step = matchTotp(secret, given.code, room.clock.nowMs(), Number(secrets.totp_step));
  const isSecond = await room.gates.secondFactor(async () => step !== null && secrets.totp_sealed !== null);
  if (!isRight || !isSecond) return null;
  return step ?? noStep;
}

/** Where a sandbox asks for no code, none is used up. */
const noStep = -1;

async function claimStep(client: PoolClient, personId: PersonId, step: number): Promise<boolean> {
  if (step === noStep) return true;
  const { rowCount } = await client.query(
    'update access.people set totp_step = $2 where id = $1 and totp_step < $2',
    [personId, step],
  );
  return rowCount === 1;
}

function proveDevice({ room, replays }: Workshop, request: RequestFacts): { thumbprint: string } {
  return verifyProof(request, null, room.clock.nowMs(), replays);
}

async function refuse(
  { room }: Workshop,
  { address }: RequestFacts,
  method: string,
  personId: PersonId | null,
): Promise<never> {
  await room.write({
    type: 'session.refused',
    actor: { kind: 'system', id: 'sign-in' },
    ...(personId !== null && { subject: { kind: 'person', id: personId } }),
    detail: { method, inNetwork: isInNetworks(room.networks, address) },
  });
  throw new SluisError(
    'sign-in-refused',
    'That did not match. Check login, password and code, or use your passkey. A code works once.',
    { status: 401 },
  );
}
