import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConversationId, PersonId } from '#ground';
import { AccessDenied } from '../access-denied.ts';
import {
  enrol,
  inside,
  join,
  makeDevice,
  openStage,
  origin,
  outside,
  password,
  type Stage,
  secretOf,
} from '../access-for-test.ts';
import { makeAuthenticator } from '../authenticator-for-test.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ countsAsSetUp: true });
});
afterAll(() => stage.close());

const invite = async (roles: Parameters<typeof join>[1] = ['agent']) => {
  const { person, link } = await stage.access.people.seed({ name: 'Invited Person', roles });
  return { person, link: link.link, url: link.url };
};
const post = (device = makeDevice(), more: object = {}) =>
  device.request(stage.clock, { method: 'POST', ...more });

describe('an enrolment link', () => {
  it('hides its secret behind # and is stored as a hash', async () => {
    const { url, link } = await invite();
    expect(url).toBe(`${origin}/enrol#${link}`);
    expect(link).toMatch(/^[\w-]{43}$/);
  });

  it('enrols once, even when it is used several times at the same moment', async () => {
    const { link } = await invite();
    const { secretBase32 } = await stage.access.enrolment.totpStart(link, password);
    expect(secretBase32).toMatch(/^[A-Z2-7]{32}$/);
    const answers = await Promise.allSettled([1, 2, 3, 4].map(() => enrol(stage, link)));
    expect(answers.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
    await enrol(stage, link).catch(() => {});
    await expect(stage.access.enrolment.open(link)).rejects.toMatchObject({
      code: 'link-invalid',
      status: 404,
    });
  });

  it('lets one of two finish that both typed the right code', async () => {
    const { link } = await invite();
    const device = makeDevice();
    const member = { secret: (await stage.access.enrolment.totpStart(link, password)).secretBase32 };
    const { totpAt } = await import('../credentials/totp.ts');
    const bits = [...member.secret]
      .map((l) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(l).toString(2).padStart(5, '0'))
      .join('');
    const code = totpAt(
      Buffer.from((bits.match(/.{8}/g) ?? []).map((b) => Number.parseInt(b, 2))),
      Math.floor(stage.clock.nowMs() / 30_000),
    );
    const answers = await Promise.allSettled(
      [device, makeDevice(), makeDevice()].map((one) =>
        stage.access.enrolment.totp(post(one), link, { password, code }),
      ),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'link-invalid' });
    }
  });

  it('expires', async () => {
    const { link } = await invite();
    stage.clock.pass(stage.access.policy.enrolmentLinkMs);
    await expect(enrol(stage, link)).rejects.toMatchObject({ code: 'link-invalid' });
  });

  it('stops working when a newer one is made', async () => {
    const administrator = await join(stage, ['security-administrator']);
    const { person } = await stage.access.people.seed({ name: 'Twice Invited', roles: ['agent'] });
    const one = await stage.access.people.proposeLink(administrator.caller, person.id);
    const two = await stage.access.people.proposeLink(administrator.caller, person.id);
    if (!('done' in one && 'done' in two)) throw new Error('first links come at once');
    await expect(stage.access.enrolment.open(one.done.link)).rejects.toMatchObject({ code: 'link-invalid' });
    await expect(stage.access.enrolment.open(two.done.link)).resolves.toMatchObject({
      person: { name: 'Twice Invited' },
    });
  });

  it('is not guessed: everything that is none gets the same answer', async () => {
    for (const link of ['', 'A'.repeat(43), '../..', 'x'.repeat(10_000)]) {
      await expect(stage.access.enrolment.open(link)).rejects.toMatchObject({ code: 'link-invalid' });
    }
  });

  it('takes no weak password, no wrong code and no other password than the one that was set', async () => {
    const { link } = await invite();
    for (const weak of ['short', 'aaaaaaaaaaaaaaa', 'invitedperson']) {
      await expect(stage.access.enrolment.totpStart(link, weak)).rejects.toMatchObject({
        code: 'password-too-weak',
      });
    }
    await expect(
      stage.access.enrolment.totp(post(), link, { password, code: '123456' }),
    ).rejects.toMatchObject({ code: 'code-wrong' });
    await stage.access.enrolment.totpStart(link, password);
    await expect(
      stage.access.enrolment.totp(post(), link, { password, code: '000000' }),
    ).rejects.toMatchObject({ code: 'code-wrong' });
    await expect(enrol(stage, link)).resolves.toBeTruthy();
  });

  it('needs a proof of the device that the session will be bound to', async () => {
    const { link } = await invite();
    await expect(
      stage.access.enrolment.totp(post(makeDevice(), { proof: undefined }), link, {
        password,
        code: '000000',
      }),
    ).rejects.toMatchObject({ code: 'proof-invalid' });
  });

  it('ends the sessions of before when somebody is enrolled anew', async () => {
    const two = await Promise.all([1, 2].map(() => join(stage, ['security-administrator'])));
    const member = await join(stage, ['agent']);
    const asked = await stage.access.people.proposeLink(two[0]!.caller, member.id);
    if (!('waiting' in asked)) throw new Error('it should wait');
    await stage.access.approvals.approve(two[1]!.caller, asked.waiting.id);
    const link = await stage.access.people.proposeLink(two[0]!.caller, member.id);
    if (!('done' in link)) throw new Error('it was approved');
    await enrol(stage, link.done.link);
    await expect(
      stage.access.authenticate(member.device.request(stage.clock, { credential: member.cookie })),
    ).rejects.toMatchObject({ code: 'not-signed-in' });
  });
});

describe('a passkey', () => {
  const enrolled = async () => {
    const { link, person } = await invite();
    const authenticator = makeAuthenticator({ origin });
    const options = await stage.access.enrolment.passkeyOptions(link);
    const started = await stage.access.enrolment.passkey(post(), link, authenticator.create(options));
    return { authenticator, person, started };
  };

  it('enrols, and signs in without a login, as two factors', async () => {
    const { authenticator, person, started } = await enrolled();
    expect(started.caller.person).toMatchObject({ id: person.id, methods: ['passkey'], state: 'active' });
    const options = await stage.access.signIn.passkeyOptions();
    const device = makeDevice();
    const { caller, cookie } = await stage.access.signIn.passkey(post(device), authenticator.get(options));
    expect(caller.session).toMatchObject({ method: 'passkey', factors: ['passkey', 'user-verification'] });
    const request = device.request(stage.clock, { credential: secretOf(cookie) });
    await expect(stage.access.authenticate(request)).resolves.toMatchObject({ person: { id: person.id } });
  });

  const refused = { code: 'sign-in-refused', status: 401 };

  it('answers a challenge once', async () => {
    const { authenticator } = await enrolled();
    const answer = authenticator.get(await stage.access.signIn.passkeyOptions());
    await stage.access.signIn.passkey(post(), answer);
    await expect(stage.access.signIn.passkey(post(), answer)).rejects.toMatchObject(refused);
  });

  it.each([
    ['another origin', { origin: 'https://sluis.test.evil.example' }],
    ['another relying party', { rpId: 'evil.example' }],
    ['no user verification', { verified: false }],
    ['no user', { present: false }],
    ['a challenge of its own', { challenge: Buffer.alloc(40, 1).toString('base64url') }],
    ['a signature that does not fit', { broken: true }],
    ['a counter that does not go up (a copy)', { counter: 1 }],
    ['the handle of somebody else', { userHandle: Buffer.alloc(32, 7).toString('base64url') }],
  ])('with %s is refused', async (_name, how) => {
    const { authenticator } = await enrolled();
    await stage.access.signIn.passkey(post(), authenticator.get(await stage.access.signIn.passkeyOptions()));
    const options = await stage.access.signIn.passkeyOptions();
    await expect(stage.access.signIn.passkey(post(), authenticator.get(options, how))).rejects.toMatchObject(
      refused,
    );
  });

  it('with a challenge that is too old, or of an enrolment, is refused', async () => {
    const { authenticator } = await enrolled();
    const options = await stage.access.signIn.passkeyOptions();
    stage.clock.pass(5 * 60_000 + 1);
    await expect(stage.access.signIn.passkey(post(), authenticator.get(options))).rejects.toMatchObject(
      refused,
    );
    const other = await stage.access.enrolment.passkeyOptions((await invite()).link);
    await expect(stage.access.signIn.passkey(post(), authenticator.get(other))).rejects.toMatchObject(
      refused,
    );
  });

  it('of nobody, and what is no passkey at all, is refused alike', async () => {
    const stranger = makeAuthenticator({ origin });
    const options = await stage.access.signIn.passkeyOptions();
    for (const answer of [stranger.get(options), {}, { id: 'AAAA' }, { id: 'AAAA', response: null }]) {
      await expect(stage.access.signIn.passkey(post(), answer)).rejects.toMatchObject(refused);
    }
  });

  it('is not enrolled by another link’s challenge, on another origin, or without user verification', async () => {
    const { link } = await invite();
    const authenticator = makeAuthenticator({ origin });
    const others = await stage.access.enrolment.passkeyOptions((await invite()).link);
    const own = await stage.access.enrolment.passkeyOptions(link);
    for (const answer of [
      ...[authenticator.create(others), authenticator.create(own, { origin: 'https://evil.test' })],
      ...[authenticator.create(await stage.access.enrolment.passkeyOptions(link), { verified: false }), {}],
    ]) {
      await expect(stage.access.enrolment.passkey(post(), link, answer)).rejects.toMatchObject({
        code: 'passkey-invalid',
      });
    }
    const fresh = await stage.access.enrolment.passkeyOptions(link);
    await expect(
      stage.access.enrolment.passkey(post(), link, authenticator.create(fresh)),
    ).resolves.toBeTruthy();
  });
});

describe('a command line', () => {
  it('is signed in by the code that a person types, on its own key, no longer than their session', async () => {
    const member = await join(stage, ['security-administrator']);
    const terminal = makeDevice();
    const { code, pollSecret } = stage.access.signIn.cliStart(terminal.publicKey);
    expect(await stage.access.signIn.cliPoll(post(terminal), pollSecret)).toBeNull();
    await stage.access.signIn.cliConfirm(member.caller, code.toLowerCase().replace('-', ''));
    await expect(stage.access.signIn.cliPoll(post(makeDevice()), pollSecret)).rejects.toMatchObject({
      status: 401,
    });
    const polls = await Promise.allSettled(
      [1, 2, 3].map(() => stage.access.signIn.cliPoll(post(terminal), pollSecret)),
    );
    const sessions = polls.flatMap((poll) => (poll.status === 'fulfilled' && poll.value ? [poll.value] : []));
    expect(sessions).toHaveLength(1);
    expect(sessions[0]?.caller.session).toMatchObject({
      method: 'cli',
      endsMs: member.caller.session.endsMs,
    });
  });

  it('is not signed in by guesses, an old code, or one that was confirmed already', async () => {
    const member = await join(stage, ['agent']);
    const { code } = stage.access.signIn.cliStart(makeDevice().publicKey);
    await stage.access.signIn.cliConfirm(member.caller, code);
    await expect(stage.access.signIn.cliConfirm(member.caller, code)).rejects.toMatchObject({
      code: 'code-unknown',
    });
    const { code: old } = stage.access.signIn.cliStart(makeDevice().publicKey);
    stage.clock.pass(10 * 60_000);
    await expect(stage.access.signIn.cliConfirm(member.caller, old)).rejects.toMatchObject({
      code: 'code-unknown',
    });
    for (let guess = 0; guess < 5; guess += 1) {
      await stage.access.signIn.cliConfirm(member.caller, 'AAAA-AAAA').catch(() => {});
    }
    await expect(stage.access.signIn.cliConfirm(member.caller, 'AAAA-AAAA')).rejects.toMatchObject({
      status: 429,
    });
  });
});

describe('a machine’s token', () => {
  const seed = (more: object = {}) =>
    stage.access.tokens.seed({
      name: 'recorder',
      scopes: ['ingest'],
      networks: ['10.0.0.0/8', '127.0.0.0/8'],
      days: 30,
      ...more,
    });
  const ask = (token: string, more: object = {}, device = makeDevice(), scheme = 'Bearer') =>
    stage.access.authenticate(
      device.request(stage.clock, {
        credential: token,
        cookie: undefined,
        authorization: `${scheme} ${token}`,
        address: '127.0.0.1',
        ...more,
      }),
    );

  it('works inside the networks that policy names for plain ones, and nowhere else', async () => {
    const { token } = await seed();
    expect(token).toMatch(/^sluis_[\w-]{43}$/);
    await expect(ask(token)).resolves.toMatchObject({ kind: 'machine', token: { scopes: ['ingest'] } });
    for (const address of [inside, outside, '::ffff:203.0.113.9', '']) {
      await expect(ask(token, { address })).rejects.toMatchObject({ code: 'network-unknown', status: 403 });
    }
  });

  it('that is bound works in its networks with its key, and not as a plain one', async () => {
    const device = makeDevice();
    const { token } = await seed({ publicKeyJwk: device.publicKey });
    await expect(ask(token, { address: inside }, device, 'DPoP')).resolves.toMatchObject({ kind: 'machine' });
    await expect(ask(token, {}, makeDevice(), 'DPoP')).rejects.toMatchObject({ code: 'token-invalid' });
    await expect(ask(token, { proof: undefined })).rejects.toMatchObject({ code: 'proof-invalid' });
    await expect(ask(token, { address: outside }, device, 'DPoP')).rejects.toMatchObject({
      code: 'network-unknown',
    });
  });

  it('that has expired, was revoked, or is none, is refused alike', async () => {
    const administrator = await join(stage, ['security-administrator']);
    const one = await seed();
    const other = await seed({ days: 1 });
    await stage.access.tokens.revoke(administrator.caller, one.view.id);
    stage.clock.pass(86_400_000);
    for (const token of [one.token, other.token, `sluis_${'A'.repeat(43)}`, 'sluis_', '']) {
      await expect(ask(token), token).rejects.toMatchObject({ code: 'token-invalid', status: 401 });
    }
  });

  it('is fetched once, by whoever asked, after somebody else agreed; and dies with whoever asked', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => join(stage, ['security-administrator'])));
    const { tokens, approvals, people } = stage.access;
    const asked = await tokens.propose(one!.caller, {
      name: 'r',
      scopes: ['read'],
      networks: ['127.0.0.1'],
      days: 9,
    });
    if (!('waiting' in asked)) throw new Error('it should wait');
    await expect(tokens.collect(one!.caller, asked.waiting.id)).rejects.toMatchObject({
      code: 'token-unknown',
    });
    await approvals.approve(two!.caller, asked.waiting.id);
    await expect(tokens.collect(two!.caller, asked.waiting.id)).rejects.toMatchObject({
      code: 'token-unknown',
    });
    const fetched = await Promise.allSettled(
      [1, 2, 3].map(() => tokens.collect(one!.caller, asked.waiting.id)),
    );
    const given = fetched.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.token] : []));
    expect(given).toHaveLength(1);
    await expect(ask(given[0]!)).resolves.toMatchObject({ token: { scopes: ['read'] } });
    await people.deactivate(two!.caller, one!.id);
    await expect(ask(given[0]!)).rejects.toMatchObject({ code: 'token-invalid' });
  });

  it.each([
    ['no network', { networks: [] }],
    ['what is no network', { networks: ['everywhere'] }],
    ['a prefix that is too long', { networks: ['10.0.0.0/33'] }],
    ['an unknown scope', { scopes: ['content'] }],
    ['no scope', { scopes: [] }],
    ['no end', { days: 10_000 }],
    ['a fraction of a day', { days: 0.5 }],
  ])('with %s is not made', async (_name, more) => {
    await expect(seed(more)).rejects.toMatchObject({ code: 'token-unfit', status: 422 });
  });
});

describe('the budget', () => {
  it('holds when more conversations are opened at the same moment than are left', async () => {
    const reader = await join(stage, ['privacy-officer']);
    const open = () => stage.access.countOpening(reader.id, reader.id as string as ConversationId);
    const answers = await Promise.allSettled(Array.from({ length: 30 }, open));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    const refused = answers.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toBeInstanceOf(AccessDenied);
    expect(refused.reason.reasons).toEqual([
      { control: 'VOL', code: 'budget-used-up', values: { budget: 20 } },
    ]);
    stage.clock.pass(86_400_001);
    await expect(open()).resolves.toBeUndefined();
  });

  it('counts nothing for somebody who has left in the meantime', async () => {
    const [administrator, reader] = [
      await join(stage, ['security-administrator']),
      await join(stage, ['agent']),
    ];
    await stage.access.people.deactivate(administrator.caller, reader.id);
    await expect(stage.access.countOpening(reader.id as PersonId, reader.id as never)).rejects.toMatchObject({
      reasons: [{ control: 'LEAVER' }],
    });
  });
});
