import { sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstTenant, inTransaction } from '#ground';
import {
  encode,
  enrol,
  inside,
  join,
  type Member,
  makeDevice,
  openStage,
  origin,
  outside,
  password,
  type Stage,
  secretOf,
} from '../access-for-test.ts';

let stage: Stage;
let victim: Member;

beforeAll(async () => {
  stage = await openStage({ countsAsSetUp: true });
  victim = await join(stage, ['team-leader'], { team: 'one' });
});
afterAll(() => stage.close());

const asked = (more: object = {}) =>
  victim.device.request(stage.clock, { credential: victim.cookie, ...more });

describe('a session', () => {
  it('belongs to the person who signed in on this device', async () => {
    const caller = await stage.access.authenticate(asked());
    expect(caller).toMatchObject({
      kind: 'person',
      person: { id: victim.id },
      session: { isProven: true, factors: ['password', 'totp'] },
      inNetwork: true,
    });
  });

  it('is worth nothing as a cookie without a proof', async () => {
    await expect(stage.access.authenticate(asked({ proof: undefined }))).rejects.toMatchObject({
      code: 'proof-invalid',
      status: 401,
    });
  });

  it('is worth nothing with a proof of another key', async () => {
    const thief = makeDevice().request(stage.clock, { credential: victim.cookie });
    await expect(stage.access.authenticate(thief)).rejects.toMatchObject({
      code: 'session-other-device',
      status: 401,
    });
    expect(stage.events.at(-1)).toMatchObject({
      type: 'session.refused',
      subject: { kind: 'person', id: victim.id },
    });
  });

  it('takes no proof twice, not even at the same moment', async () => {
    const once = asked();
    const answers = await Promise.allSettled([1, 2, 3, 4].map(() => stage.access.authenticate(once)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('takes no proof from before the server began: it may have been used then', async () => {
    const before = asked();
    stage.clock.pass(2000);
    const restarted = stage.again();
    await expect(restarted.authenticate(before)).rejects.toMatchObject({ details: { check: 'replayed' } });
    await expect(restarted.authenticate(asked())).resolves.toBeTruthy();
  });

  it.each([
    ['another method', { claims: { htm: 'POST' } }, 'htm'],
    ['another path', { claims: { htu: `${origin}/api/v1/conversations` } }, 'htu'],
    ['another host', { claims: { htu: 'https://evil.test/api/v1/session' } }, 'htu'],
    ['a path that only begins alike', { claims: { htu: `${origin}/api/v1/session/` } }, 'htu'],
    ['a time of two minutes ago', { claims: { iat: 1773133080 } }, 'iat'],
    ['a time to come', { claims: { iat: 1873133080 } }, 'iat'],
    ['no time', { claims: { iat: undefined } }, 'claims'],
    ['no id', { claims: { jti: undefined } }, 'claims'],
    ['an id that is too short to be one', { claims: { jti: 'a' } }, 'claims'],
    ['the hash of another session', { claims: { ath: 'x'.repeat(43) } }, 'ath'],
    ['no hash of the session', { claims: { ath: undefined } }, 'ath'],
    ['no algorithm', { head: { alg: 'none' } }, 'typ'],
    ['a symmetric algorithm', { head: { alg: 'HS256' } }, 'typ'],
    ['another type of token', { head: { typ: 'JWT' } }, 'typ'],
    ['no key', { head: { jwk: undefined } }, 'jwk'],
    [
      'a point that is not on the curve',
      { head: { jwk: { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) } } },
      'jwk',
    ],
  ])('takes no proof with %s', async (_name, change, check) => {
    await expect(stage.access.authenticate(asked(change))).rejects.toMatchObject({
      code: 'proof-invalid',
      details: { check },
    });
  });

  it('takes no unsigned proof, and none whose key in the head is the victim’s but whose signature is not', async () => {
    const [head = '', body = ''] = (asked().proof ?? '').split('.');
    const thief = makeDevice();
    const forged = sign('sha256', Buffer.from(`${head}.${body}`), {
      key: thief.privateKey,
      dsaEncoding: 'ieee-p1363',
    }).toString('base64url');
    const none = encode({ typ: 'dpop+jwt', alg: 'none', jwk: victim.device.publicKey });
    for (const proof of [
      `${head}.${body}.`,
      `${head}.${body}.${forged}`,
      `${none}.${body}.`,
      `${head}.${body}`,
      '..',
      '',
    ]) {
      await expect(stage.access.authenticate(asked({ proof }))).rejects.toMatchObject({
        code: 'proof-invalid',
      });
    }
  });

  it('takes a proof without the hash only where a page can not know it', async () => {
    const reload = asked({ claims: { ath: undefined } });
    await expect(stage.access.authenticate({ ...reload, withoutHash: true })).resolves.toBeTruthy();
    const wrong = asked({ claims: { ath: 'x'.repeat(43) } });
    await expect(stage.access.authenticate({ ...wrong, withoutHash: true })).rejects.toMatchObject({
      code: 'proof-invalid',
    });
  });

  it('is nobody’s when two cookies come along', async () => {
    const cookie = `__Host-sluis=${'A'.repeat(43)}; __Host-sluis=${victim.cookie}`;
    await expect(stage.access.authenticate(asked({ cookie }))).rejects.toMatchObject({
      code: 'not-signed-in',
    });
  });

  it('is outside the network for an address outside, whatever headers say, and inside for IPv4 in IPv6’s clothes', async () => {
    const from = async (address: string) => {
      const caller = await stage.access.authenticate(asked({ address }));
      return caller.kind === 'person' && caller.inNetwork;
    };
    expect(await from(outside)).toBe(false);
    expect(await from(`::ffff:${outside}`)).toBe(false);
    expect(await from(`::ffff:${inside}`)).toBe(true);
    for (const address of [
      '',
      'unknown',
      `${inside}, ${outside}`,
      '010.1.2.3',
      '10.1.2.3:80',
      '::ffff:a01:203x',
    ]) {
      expect(await from(address), address).toBe(false);
    }
  });

  it('is stored as a hash alone', async () => {
    const { rows } = await inTransaction(stage.database.pool('access'), firstTenant, (client) =>
      client.query<{ text: string }>("select string_agg(sessions::text, ' ') as text from access.sessions"),
    );
    expect(rows[0]?.text).toContain(victim.id);
    expect(String(rows[0]?.text)).not.toContain(victim.cookie);
    expect(String(rows[0]?.text)).not.toContain(Buffer.from(victim.cookie, 'base64url').toString('hex'));
  });
});

describe('a session that somebody else prepared', () => {
  it('is not taken over by signing in: the secret is always new, and the old one ends (session fixation)', async () => {
    const member = await join(stage, ['agent']);
    stage.clock.pass(30_000);
    const given = { login: member.login, password, code: member.code() };
    const request = member.device.request(stage.clock, {
      credential: member.cookie,
      claims: { ath: undefined },
    });
    const started = await stage.access.signIn.password(request, given);
    expect(secretOf(started.cookie)).not.toBe(member.cookie);
    expect(started.cookie).toMatch(/^__Host-sluis=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
    await expect(
      stage.access.authenticate(member.device.request(stage.clock, { credential: member.cookie })),
    ).rejects.toMatchObject({ code: 'not-signed-in' });
    const planted = 'P'.repeat(43);
    await expect(
      stage.access.authenticate(member.device.request(stage.clock, { credential: planted })),
    ).rejects.toMatchObject({ code: 'not-signed-in' });
  });
});

describe('the end of a session', () => {
  it('comes at the end of the shift, and the same cookie is nothing afterwards', async () => {
    const member = await join(stage, ['agent']);
    expect(member.caller.session.endsMs).toBe(
      Math.min(stage.clock.nowMs() + 10 * 3_600_000, Date.parse('2026-03-10T20:00:00Z')),
    );
    const late = stage.again({ clock: { nowMs: () => member.caller.session.endsMs } });
    const clock = { nowMs: () => member.caller.session.endsMs };
    await expect(
      late.authenticate(member.device.request(clock, { credential: member.cookie })),
    ).rejects.toMatchObject({ code: 'not-signed-in' });
  });

  it('comes at once for somebody who leaves, with their tokens and links', async () => {
    const administrator = await join(stage, ['security-administrator']);
    const leaver = await join(stage, ['agent']);
    const { link } = await stage.access.people.seed({ name: 'Never came', roles: ['agent'] });
    await stage.access.people.deactivate(administrator.caller, leaver.id);
    await expect(
      stage.access.authenticate(leaver.device.request(stage.clock, { credential: leaver.cookie })),
    ).rejects.toMatchObject({ code: 'not-signed-in' });
    stage.clock.pass(30_000);
    await expect(
      stage.access.signIn.password(leaver.device.request(stage.clock), {
        ...{ login: leaver.login, password, code: leaver.code() },
      }),
    ).rejects.toMatchObject({ code: 'sign-in-refused' });
    const invited = (await stage.access.people.list()).find(({ name }) => name === 'Never came');
    await stage.access.people.deactivate(administrator.caller, invited?.id as Member['id']);
    await expect(enrol(stage, link.link)).rejects.toMatchObject({ code: 'link-invalid' });
  });

  it('comes with signing out', async () => {
    const member = await join(stage, ['agent']);
    await stage.access.signIn.end(member.caller);
    await expect(
      stage.access.authenticate(member.device.request(stage.clock, { credential: member.cookie })),
    ).rejects.toMatchObject({ code: 'not-signed-in' });
    expect(stage.events.at(-1)).toMatchObject({ type: 'session.ended' });
  });

  it('does not even begin when the ledger can not be written', async () => {
    const { link } = await stage.access.people.seed({ name: 'No ledger', roles: ['agent'] });
    const broken = stage.again({
      ledger: { append: async () => Promise.reject(new Error('ledger is closed')) },
    });
    await expect(enrol({ ...stage, access: broken }, link.link)).rejects.toThrow('ledger is closed');
    // Nothing happened: the link is still good.
    await expect(enrol(stage, link.link)).resolves.toBeTruthy();
  });
});

it('is closed for another tenant’s sessions', async () => {
  const other = stage.again({ tenantId: '00000000-0000-4000-8000-000000000002' as never });
  await expect(other.authenticate(asked())).rejects.toMatchObject({ code: 'not-signed-in' });
});
