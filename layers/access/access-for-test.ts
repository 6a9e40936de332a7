import { createHash, generateKeyPairSync, type KeyObject, randomBytes, randomUUID, sign } from 'node:crypto';
import { type Database, firstTenant, startTestDatabase, type TenantId } from '#ground';
import type {
  Access,
  AccessEvent,
  AccessOptions,
  PersonCaller,
  PublicKeyJwk,
  RequestFacts,
} from './access.ts';
import { createAccess } from './create-access.ts';
import { totpAt } from './credentials/totp.ts';
import { controls } from './decide/controls.ts';
import { gates } from './gates.ts';
import { migrations } from './index.ts';
import { type AccessPolicy, defaultPolicy } from './policy.ts';
import type { Role } from './roles.ts';

export const origin = 'https://sluis.test';
/** A Tuesday, 10:00 in Amsterdam. */
export const tuesday = Date.parse('2026-03-10T09:00:00Z');
export const inside = '10.1.2.3';
export const outside = '203.0.113.9';

/** What a test plays with: the layer on a real database, a clock that it moves, and everything the ledger was told. */
export type Stage = {
  access: Access;
  database: Database;
  clock: { nowMs(): number; pass(ms: number): void; moveTo(instant: string): void };
  events: AccessEvent[];
  /** The same database in another process: nothing that was in memory is left. */
  again(changed?: Partial<AccessOptions>): Access;
  close(): Promise<void>;
};

export async function openStage(changed: Partial<AccessOptions> & { rules?: Partial<AccessPolicy> } = {}) {
  const database = await startTestDatabase([migrations]);
  let nowMs = tuesday;
  const clock = {
    nowMs: () => nowMs,
    pass: (ms: number) => {
      nowMs += ms;
    },
    moveTo: (instant: string) => {
      nowMs = Date.parse(instant);
    },
  };
  const events: AccessEvent[] = [];
  const { rules, ...options } = changed;
  const base: AccessOptions = {
    pool: database.pool('access'),
    tenantId: firstTenant as TenantId,
    clock,
    random: (bytes) => randomBytes(bytes),
    newId: () => randomUUID(),
    directoryKey: randomBytes(32),
    origin,
    policy: { ...defaultPolicy, ...rules },
    ledger: { append: async (event) => events.push(event) },
    ...{ controls, gates },
    ...options,
  };
  const stage: Stage = {
    access: createAccess(base),
    ...{ database, clock, events },
    again: (other) => createAccess({ ...base, ...other }),
    close: () => database.close(),
  };
  return stage;
}

export type Device = {
  publicKey: PublicKeyJwk;
  privateKey: KeyObject;
  /** A request of this device with a fresh proof; `claims` and `head` change what the proof says. */
  request(
    clock: { nowMs(): number },
    asked?: Partial<RequestFacts> & {
      credential?: string | undefined;
      claims?: Record<string, unknown>;
      head?: Record<string, unknown>;
    },
  ): RequestFacts;
};

export function makeDevice(): Device {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const jwk: PublicKeyJwk = { kty: 'EC', crv: 'P-256', x, y };
  return {
    ...{ publicKey: jwk, privateKey },
    request(clock, { credential, claims, head, ...asked } = {}) {
      const method = asked.method ?? 'GET';
      const path = asked.path ?? '/api/v1/session';
      const body = {
        jti: randomUUID(),
        htm: method,
        htu: `${origin}${path.split('?')[0]}`,
        iat: Math.floor(clock.nowMs() / 1000),
        ...(credential !== undefined && { ath: createHash('sha256').update(credential).digest('base64url') }),
        ...claims,
      };
      const text = `${encode({ typ: 'dpop+jwt', alg: 'ES256', jwk, ...head })}.${encode(body)}`;
      const signature = sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' });
      return {
        ...{ method, path, origins: [origin], address: inside, authorization: undefined },
        cookie: credential === undefined ? undefined : `__Host-sluis=${credential}`,
        proof: `${text}.${signature.toString('base64url')}`,
        ...asked,
      };
    },
  };
}

export function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** The secret in a Set-Cookie's value. */
export function secretOf(cookie: string): string {
  return /=([^;]+)/.exec(cookie)?.[1] ?? '';
}

export const password = 'a sentence that nobody guesses';

export type Member = {
  id: PersonCaller['person']['id'];
  login: string;
  caller: PersonCaller;
  device: Device;
  cookie: string;
  totp: Buffer;
  code(): string;
};

/** Enrols with password and code on a device of its own. */
export async function enrol(
  { access, clock }: Pick<Stage, 'access' | 'clock'>,
  link: string,
  address = inside,
): Promise<Member> {
  const device = makeDevice();
  const { secretBase32 } = await access.enrolment.totpStart(link, password);
  const totp = decodeBase32(secretBase32);
  const code = () => totpAt(totp, Math.floor(clock.nowMs() / 30_000));
  const started = await access.enrolment.totp(device.request(clock, { address, method: 'POST' }), link, {
    ...{ password, code: code() },
  });
  const { person } = started.caller;
  return {
    ...{ id: person.id, login: person.login, caller: started.caller, device, totp, code },
    cookie: secretOf(started.cookie),
  };
}

/** Somebody with these roles, there from the beginning. */
export async function join(
  stage: Pick<Stage, 'access' | 'clock'>,
  roles: readonly Role[],
  more: { name?: string; team?: string; login?: string } = {},
): Promise<Member> {
  const { link } = await stage.access.people.seed({ name: `Person ${randomUUID()}`, ...more, roles });
  return enrol(stage, link.link);
}

/** Two administrators and a key officer, enrolled: set-up is over. */
export async function setUp(stage: Pick<Stage, 'access' | 'clock'>) {
  const links = await stage.access.people.setUpLinks();
  const [first, second, officer] = await Promise.all(links.map(({ link }) => enrol(stage, link.link)));
  if (!first || !second || !officer) throw new Error('set-up has three links');
  return { first, second, officer };
}

function decodeBase32(text: string): Buffer {
  let bits = '';
  for (const letter of text)
    bits += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
