import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstTenant, inTransaction, type PersonId } from '#ground';
import { enrol, join, type Member, openStage, type Stage, setUp } from '../access-for-test.ts';

let stage: Stage;
let first: Member;
let second: Member;

beforeAll(async () => {
  stage = await openStage();
  ({ first, second } = await setUp(stage));
});
afterAll(() => stage.close());

const dayMs = 86_400_000;
const nextLogin = (() => {
  let count = 0;
  return () => `fresh${++count}`;
})();

async function propose(roles: Parameters<typeof join>[1] = ['agent'], by = first) {
  const proposed = await stage.access.people.propose(by.caller, {
    name: 'Somebody New',
    login: nextLogin(),
    roles,
  });
  if (!('waiting' in proposed)) throw new Error('it should wait for a second person');
  return proposed.waiting;
}

const people = () => stage.access.people.list().then((list) => list.length);

describe('a change that takes two', () => {
  it('is done when a second person agrees, and both stand in the ledger before it is done', async () => {
    const before = await people();
    const waiting = await propose();
    expect(await people()).toBe(before);
    await expect(stage.access.approvals.approve(second.caller, waiting.id)).resolves.toMatchObject({
      state: 'approved',
    });
    expect(await people()).toBe(before + 1);
    const types = stage.events.map(({ type }) => type);
    expect(types.slice(types.lastIndexOf('approval.given') - 2)).toEqual([
      ...['approval.requested', 'person.proposed', 'approval.given', 'person.created'],
    ]);
    expect(stage.events.at(-2)).toMatchObject({
      actor: { id: second.id },
      detail: { requestedBy: first.id },
    });
  });

  it('is not approved by whoever asked', async () => {
    const waiting = await propose();
    await expect(stage.access.approvals.approve(first.caller, waiting.id)).rejects.toMatchObject({
      code: 'access-denied',
      reasons: [{ control: 'DUAL', code: 'own-request' }],
    });
  });

  it('is not approved by whoever asked, even where the program would let them: the database refuses', async () => {
    const waiting = await propose();
    const fooled = stage.again({
      gates: { secondFactor: (check) => check(), possession: (is) => is, secondPerson: () => true },
    });
    const before = await people();
    await expect(fooled.approvals.approve(first.caller, waiting.id)).rejects.toThrow();
    expect(await people()).toBe(before);
  });

  it('is not approved by the person whom it is about', async () => {
    const proposed = await stage.access.people.proposeRoles(first.caller, second.id, [
      'security-administrator',
      'auditor',
    ]);
    if (!('waiting' in proposed)) throw new Error('it should wait');
    await expect(stage.access.approvals.approve(second.caller, proposed.waiting.id)).rejects.toMatchObject({
      reasons: [{ control: 'DUAL', code: 'about-you' }],
    });
  });

  it('is not approved by another role, nor by a new account, until it is a week old', async () => {
    const creation = await propose(['security-administrator']);
    await stage.access.approvals.approve(second.caller, creation.id);
    const fresh = (await stage.access.people.list()).find(
      ({ roles, enrolledMs }) => enrolledMs === null && roles.includes('security-administrator'),
    );
    const link = await stage.access.people.proposeLink(first.caller, fresh?.id as PersonId);
    if (!('done' in link)) throw new Error('a first link comes at once');
    const third = await enrol(stage, link.done.link);
    const waiting = await propose();
    await expect(stage.access.approvals.approve(third.caller, waiting.id)).rejects.toMatchObject({
      reasons: [{ control: 'DUAL', code: 'new-account' }],
    });
    stage.clock.pass(6.9 * dayMs);
    await expect(stage.access.approvals.approve(third.caller, waiting.id)).rejects.toMatchObject({
      reasons: [{ code: 'new-account' }],
    });
    const again = await propose();
    stage.clock.pass(0.2 * dayMs);
    await expect(stage.access.approvals.approve(third.caller, again.id)).resolves.toMatchObject({
      state: 'approved',
    });
    const agent = await join(stage, ['agent']);
    await expect(stage.access.approvals.approve(agent.caller, (await propose()).id)).rejects.toMatchObject({
      reasons: [{ code: 'role-decides-nothing' }],
    });
    await stage.access.people.deactivate(first.caller, third.id);
    await expect(stage.access.approvals.approve(third.caller, (await propose()).id)).rejects.toMatchObject({
      reasons: [{ code: 'role-decides-nothing' }],
    });
  });

  it('happens once when two approve at the same moment, and when one approves while another refuses', async () => {
    const waiting = await propose(['agent'], second);
    const before = await people();
    const answers = await Promise.allSettled([
      ...[1, 2, 3, 4].map(() => stage.access.approvals.approve(first.caller, waiting.id)),
      stage.access.approvals.refuse(first.caller, waiting.id),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [loser] = answers.filter(({ status }) => status === 'rejected');
    expect((loser as PromiseRejectedResult).reason).toMatchObject({ code: 'approval-decided', status: 409 });
    expect((await people()) - before).toBeLessThanOrEqual(1);
  });

  it('expires, and can not be approved afterwards', async () => {
    const waiting = await propose();
    stage.clock.pass(stage.access.policy.approvalMs);
    await expect(stage.access.approvals.approve(second.caller, waiting.id)).rejects.toMatchObject({
      code: 'approval-decided',
    });
    const [listed] = (await stage.access.approvals.list(second.caller)).filter(({ id }) => id === waiting.id);
    expect(listed).toMatchObject({ state: 'expired', mayDecide: false });
  });

  it('is undone as a whole when the ledger can not be written', async () => {
    const waiting = await propose();
    const broken = stage.again({
      ledger: { append: async () => Promise.reject(new Error('ledger is closed')) },
    });
    const before = await people();
    await expect(broken.approvals.approve(second.caller, waiting.id)).rejects.toThrow('ledger is closed');
    expect(await people()).toBe(before);
    await expect(stage.access.approvals.approve(second.caller, waiting.id)).resolves.toBeTruthy();
  });

  it('is withdrawn by whoever asked, and not refused by just anybody', async () => {
    const waiting = await propose();
    const agent = await join(stage, ['agent']);
    await expect(stage.access.approvals.refuse(agent.caller, waiting.id)).rejects.toMatchObject({
      code: 'access-denied',
    });
    await expect(stage.access.approvals.refuse(first.caller, waiting.id)).resolves.toMatchObject({
      state: 'refused',
    });
  });

  it('is not seen by people whom it does not concern, and by the auditor without names', async () => {
    const waiting = await propose();
    const agent = await join(stage, ['agent']);
    const auditor = await join(stage, ['auditor']);
    expect(await stage.access.approvals.list(agent.caller)).toEqual([]);
    const seen = (await stage.access.approvals.list(auditor.caller)).find(({ id }) => id === waiting.id);
    expect(seen).toMatchObject({ mayDecide: false });
    expect(JSON.stringify(seen)).not.toContain('Somebody New');
    const { rows } = await inTransaction(stage.database.pool('access'), firstTenant, (client) =>
      client.query<{ text: string }>("select string_agg(approvals::text, ' ') as text from access.approvals"),
    );
    expect(rows[0]?.text).not.toContain('Somebody New');
  });
});

describe('one administrator alone', () => {
  it('makes nobody, changes no roles, and makes no token', async () => {
    const { people: folk, tokens } = stage.access;
    expect(await folk.propose(first.caller, { name: 'Ann Other', roles: ['agent'] })).toHaveProperty(
      'waiting',
    );
    expect(await folk.proposeRoles(first.caller, second.id, ['security-administrator'])).toHaveProperty(
      'waiting',
    );
    for (const scope of ['ingest', 'read'] as const) {
      const token = { name: 'x', scopes: [scope], networks: ['::1'], days: 1 };
      expect(await tokens.propose(first.caller, token)).toHaveProperty('waiting');
    }
  });

  it('gets no device of a colleague enrolled without a second person, and then one link, once', async () => {
    const { people: folk, approvals } = stage.access;
    const target = await join(stage, ['fraud-analyst']);
    const asked = await folk.proposeLink(first.caller, target.id);
    if (!('waiting' in asked)) throw new Error('it should wait');
    await approvals.approve(second.caller, asked.waiting.id);
    // Whoever approved gets nothing of it.
    expect(await folk.proposeLink(second.caller, target.id)).toHaveProperty('waiting');
    const links = await Promise.all([1, 2, 3].map(() => folk.proposeLink(first.caller, target.id)));
    expect(links.filter((link) => 'done' in link)).toHaveLength(1);
  });

  it('does not get back what set-up allowed by closing the account of the other', async () => {
    const alone = await openStage();
    try {
      const { first: rogue, second: other } = await setUp(alone);
      await alone.access.people.deactivate(rogue.caller, other.id);
      expect(await alone.access.state()).toMatchObject({ inSetUp: false, missing: { administrators: 1 } });
      for (const roles of [['agent'], ['security-administrator'], ['fraud-analyst']] as const) {
        expect(await alone.access.people.propose(rogue.caller, { name: 'A Puppet', roles })).toHaveProperty(
          'waiting',
        );
      }
      expect(await alone.access.people.setUpLinks()).toEqual([]);
      await expect(alone.access.people.deactivate(rogue.caller, rogue.id)).rejects.toMatchObject({
        code: 'last-administrator',
      });
    } finally {
      await alone.close();
    }
  });

  it('and the other do not close each other’s account at the same moment', async () => {
    const alone = await openStage();
    try {
      const { first: one, second: other } = await setUp(alone);
      const answers = await Promise.allSettled([
        alone.access.people.deactivate(one.caller, other.id),
        alone.access.people.deactivate(other.caller, one.id),
      ]);
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    } finally {
      await alone.close();
    }
  });
});

describe('in set-up', () => {
  it('one person brings in readers and senders, but nobody who could be a second person', async () => {
    const young = await openStage();
    try {
      const [link] = await young.access.people.setUpLinks();
      const only = await enrol(young, link?.link.link ?? '');
      expect(await young.access.state()).toEqual({
        inSetUp: true,
        missing: { administrators: 1, keyOfficers: 1 },
      });
      expect(
        await young.access.people.propose(only.caller, { name: 'An Agent', roles: ['agent'] }),
      ).toHaveProperty('done');
      for (const role of ['security-administrator', 'privacy-officer', 'key-officer'] as const) {
        expect(
          await young.access.people.propose(only.caller, { name: 'A Puppet', roles: [role] }),
        ).toHaveProperty('waiting');
      }
      const ingest = { name: 'x', scopes: ['ingest'], networks: ['::1'], days: 1 } as const;
      expect(await young.access.tokens.propose(only.caller, ingest)).toHaveProperty('done');
      expect(
        await young.access.tokens.propose(only.caller, { ...ingest, scopes: ['ingest', 'read'] }),
      ).toHaveProperty('waiting');
      // The other administrator's link comes from the terminal, not from this administrator.
      const other = (await young.access.people.list()).find(({ login }) => login === 'administrator2');
      await expect(young.access.people.proposeLink(only.caller, other?.id as PersonId)).rejects.toMatchObject(
        { code: 'link-at-terminal' },
      );
    } finally {
      await young.close();
    }
  });

  it('nothing plays, and it is over once two administrators and a key officer are enrolled', async () => {
    const young = await openStage();
    try {
      const links = await young.access.people.setUpLinks();
      for (const { link } of links.slice(0, 2)) await enrol(young, link.link);
      const reader = await join(young, ['team-leader'], { team: 'one' });
      const conversation = {
        id: reader.id as never,
        startMs: 0,
        team: 'one',
        agentId: null,
        class: 'ordinary',
        hasCase: false,
      } as const;
      const open = { action: 'open', conversation, purpose: 'quality' } as const;
      await expect(young.access.decide(reader.caller, open)).resolves.toMatchObject({
        allow: false,
        reasons: [{ control: 'SETUP', code: 'in-set-up' }],
      });
      await enrol(young, links[2]?.link.link ?? '');
      expect(young.events.filter(({ type }) => type === 'setup.completed')).toHaveLength(1);
      await expect(young.access.decide(reader.caller, open)).resolves.toEqual({
        allow: true,
        because: 'team',
      });
    } finally {
      await young.close();
    }
  });
});
