import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { PoolClient } from 'pg';
import { type PersonId, SluisError } from '#ground';
import type { Access, RequestFacts, StartedSession } from '../access.ts';
import { checkNewPassword, hashPassword, isPassword } from '../credentials/password.ts';
import { encodeBase32, matchTotp, otpauthUri } from '../credentials/totp.ts';
import { completeSetUp, readSetUp } from '../people/set-up-state.ts';
import { challengeBytes, rpIdOf } from '../sessions/passkey-sign-in.ts';
import { endSessionsOf } from '../sessions/session-rows.ts';
import { startSession } from '../sessions/start-session.ts';
import { verifyProof } from '../sessions/verify-proof.ts';
import { hashSecret } from '../store/room.ts';
import type { Workshop } from '../store/workshop.ts';
import { burnLink, linkInvalid, readLink } from './links.ts';

type Pending = { secret: string; passwordHash: string };

/** From a one-time link to a way of signing in. The link is used up by the step that ends it, and by nothing before. */
export function createEnrolment(shop: Workshop): Access['enrolment'] {
  const { room } = shop;
  return {
    async open(link) {
      const { person, expiresMs } = await room.run((client) => readLink(client, room, link));
      const { name, login, roles } = person;
      return { person: { name, login, roles }, expiresMs, methods: ['passkey', 'totp'] };
    },
    passkeyOptions: (link) => passkeyOptions(shop, link),
    passkey: (request, link, response) => enrolPasskey(shop, request, link, response),
    totpStart: (link, password) => startTotp(shop, link, password),
    totp: (request, link, given) => enrolTotp(shop, request, link, given),
  };
}

async function passkeyOptions({ room, challenges }: Workshop, link: string): Promise<object> {
  const { person, userHandle, known } = await room.run(async (client) => {
    const { person: found } = await readLink(client, room, link);
    const handle = await client.query<{ user_handle: Buffer }>(
      'select user_handle from access.people where id = $1',
      [found.id],
    );
    const passkeys = await client.query<{ credential_id: Buffer }>(
      'select credential_id from access.passkeys where person_id = $1',
      [found.id],
    );
    return { person: found, userHandle: handle.rows[0]?.user_handle, known: passkeys.rows };
  });
  if (!userHandle) throw linkInvalid();
  return generateRegistrationOptions({
    rpName: 'Sluis',
    rpID: rpIdOf(room.origin),
    userName: person.login,
    userDisplayName: person.name,
    userID: new Uint8Array(userHandle),
    challenge: challengeBytes(challenges.make(purposeOf(link))),
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: known.map(({ credential_id }) => ({ id: credential_id.toString('base64url') })),
  });
}

async function enrolPasskey(
  shop: Workshop,
  request: RequestFacts,
  link: string,
  response: unknown,
): Promise<StartedSession> {
  const { room } = shop;
  const { thumbprint } = verifyProof(request, null, room.clock.nowMs(), shop.replays);
  await room.run((client) => readLink(client, room, link));
  const credential = await verifyRegistration(shop, link, response);
  const personId = await finish(shop, link, 'passkey', async (client, id) => {
    const { rowCount } = await client.query(
      `insert into access.passkeys (tenant_id, credential_id, person_id, public_key, counter, transports, created_ms)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [
        ...[room.tenantId, Buffer.from(credential.id, 'base64url'), id, Buffer.from(credential.publicKey)],
        ...[credential.counter, credential.transports ?? [], room.clock.nowMs()],
      ],
    );
    if (rowCount !== 1) throw passkeyInvalid();
  });
  return begin(shop, request, {
    ...{ personId, thumbprint, method: 'passkey' },
    factors: ['passkey', 'user-verification'],
  });
}

async function verifyRegistration({ room, challenges }: Workshop, link: string, response: unknown) {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: (challenge) => challenges.take(challenge, purposeOf(link)),
      expectedOrigin: room.origin,
      expectedRPID: rpIdOf(room.origin),
      requireUserVerification: true,
    });
    if (verified && registrationInfo) return registrationInfo.credential;
  } catch (cause) {
    throw passkeyInvalid(cause);
  }
  throw passkeyInvalid();
}

async function startTotp({ room }: Workshop, link: string, password: string) {
  const { person } = await room.run((client) => readLink(client, room, link));
  checkNewPassword(password, person);
  const secret = room.random(20);
  const pending: Pending = {
    secret: Buffer.from(secret).toString('base64'),
    passwordHash: await hashPassword(password),
  };
  await room.run((client) =>
    client.query('update access.enrolments set pending_totp = $2 where link_hash = $1 and used_ms is null', [
      hashSecret(link),
      room.directory.seal(`pending|${person.id}`, pending),
    ]),
  );
  return { otpauthUri: otpauthUri(secret, person.login), secretBase32: encodeBase32(secret) };
}

async function enrolTotp(
  shop: Workshop,
  request: RequestFacts,
  link: string,
  given: { password: string; code: string },
): Promise<StartedSession> {
  const { room, attempts } = shop;
  const { thumbprint } = verifyProof(request, null, room.clock.nowMs(), shop.replays);
  const { person, pendingTotp } = await room.run((client) => readLink(client, room, link));
  if (pendingTotp === null) throw codeWrong();
  const keys = [{ key: `link|${person.id}` }];
  attempts.check(keys);
  attempts.failed(keys);
  const pending = room.directory.open<Pending>(`pending|${person.id}`, pendingTotp);
  const secret = Buffer.from(pending.secret, 'base64');
  const step = matchTotp(secret, given.code, room.clock.nowMs(), 0);
  if (step === null || !(await isPassword(pending.passwordHash, given.password))) throw codeWrong();
  const personId = await finish(shop, link, 'totp', async (client, id) => {
    await client.query(
      'update access.people set password_hash = $2, totp_sealed = $3, totp_step = $4 where id = $1',
      [id, pending.passwordHash, room.directory.seal(`totp|${id}`, pending.secret), step],
    );
  });
  attempts.succeeded(keys);
  return begin(shop, request, {
    ...{ personId, thumbprint, method: 'password' },
    factors: ['password', 'totp'],
  });
}

/** Link, credential and state in one transaction: both or none. Ends what was open under the old ways of signing in. */
async function finish(
  { room }: Workshop,
  link: string,
  method: string,
  store: (client: PoolClient, personId: PersonId) => Promise<void>,
): Promise<PersonId> {
  const { personId, endsSetUp } = await room.run(async (client) => {
    const { person } = await readLink(client, room, link);
    if (!(await burnLink(client, room, link))) throw linkInvalid();
    await store(client, person.id);
    await endSessionsOf(client, room, person.id);
    const { inSetUp } = await readSetUp(client, room);
    // Those of set-up are not "new": they were there from the beginning, or the sandbox's own people are.
    await client.query(
      `update access.people set state = 'active', enrolled_ms = coalesce(enrolled_ms, $2),
         enrolled_in_set_up = enrolled_in_set_up or (enrolled_ms is null and ($3 or ($4 and created_by is null)))
       where id = $1 and state <> 'left'`,
      [person.id, room.clock.nowMs(), inSetUp, room.countsAsSetUp === true],
    );
    await room.write({
      type: 'enrolment.completed',
      actor: { kind: 'person', id: person.id },
      subject: { kind: 'person', id: person.id },
      detail: { method },
    });
    return { personId: person.id, endsSetUp: await completeSetUp(client, room) };
  });
  if (endsSetUp) {
    await room.write({ type: 'setup.completed', actor: { kind: 'system', id: 'set-up' }, detail: {} });
  }
  return personId;
}

async function begin(
  shop: Workshop,
  request: RequestFacts,
  beginning: Parameters<typeof startSession>[2],
): Promise<StartedSession> {
  const started = await startSession(shop, request, beginning);
  if (!started) throw linkInvalid();
  return started;
}

function purposeOf(link: string): string {
  return `enrol|${hashSecret(link).toString('base64url')}`;
}

function codeWrong(): SluisError {
  return new SluisError(
    'code-wrong',
    'The code does not fit. Check the clock of the device that shows it, and take the code that it shows now.',
    { status: 422 },
  );
}

function passkeyInvalid(cause?: unknown): SluisError {
  return new SluisError(
    'passkey-invalid',
    'This passkey can not be used here. It must belong to this address and ask for a PIN, finger or face.',
    { status: 422, cause },
  );
}
