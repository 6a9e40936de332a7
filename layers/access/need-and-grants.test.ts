import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConversationId } from '#ground';
import { join, openStage, type Stage } from './access-for-test.ts';
import type { ConversationFacts } from './decide/facts.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ countsAsSetUp: true });
});
afterAll(() => stage.close());

const dayMs = 86_400_000;
const call = (more: Partial<ConversationFacts> = {}): ConversationFacts => ({
  ...{ id: randomUUID() as ConversationId, startMs: stage.clock.nowMs(), team: 'one', agentId: null },
  ...{ class: 'ordinary', hasCase: false, ...more },
});

describe('a grant', () => {
  it('opens one conversation for one purpose, from the approval on, and not for longer', async () => {
    const { access, clock } = stage;
    const analyst = await join(stage, ['fraud-analyst']);
    const officer = await join(stage, ['privacy-officer']);
    const conversation = call();
    const open = () => access.decide(analyst.caller, { action: 'open', conversation, purpose: 'fraud' });
    const asked = await access.approvals.requestGrant(analyst.caller, {
      conversationId: conversation.id,
      purpose: 'fraud',
      days: 1,
      reasonCode: 'ALERT-17',
    });
    expect(asked.values).toMatchObject({ purpose: 'fraud', days: 1, reasonCode: 'ALERT-17' });
    expect(stage.events.at(-1)).toMatchObject({
      type: 'grant.requested',
      detail: { reasonCode: 'ALERT-17' },
    });
    await expect(open()).resolves.toMatchObject({ allow: false, reasons: [{ control: 'NEED' }] });
    await expect(access.approvals.approve(analyst.caller, asked.id)).rejects.toMatchObject({
      reasons: [{ control: 'DUAL' }],
    });
    expect(stage.events.at(-1)).toMatchObject({ type: 'access.denied', detail: { control: 'DUAL' } });
    clock.pass(2 * dayMs);
    await access.approvals.approve(officer.caller, asked.id);
    expect(stage.events.slice(-2).map(({ type }) => type)).toEqual(['approval.given', 'grant.given']);
    await expect(open()).resolves.toEqual({ allow: true, because: 'grant' });
    await expect(access.scope(analyst.caller)).resolves.toMatchObject({ conversationIds: [conversation.id] });
    await expect(
      access.decide(officer.caller, { action: 'open', conversation, purpose: 'rights-request' }),
    ).resolves.toMatchObject({ allow: false });
    clock.pass(dayMs);
    await expect(open()).resolves.toMatchObject({ allow: false });
  });

  it('lets a team leader hear what the team alone does not open, and only when somebody else gave it', async () => {
    const leader = await join(stage, ['team-leader'], { team: 'one' });
    const administrator = await join(stage, ['security-administrator']);
    const conversation = call({ class: 'special' });
    const open = () =>
      stage.access.decide(leader.caller, { action: 'open', conversation, purpose: 'complaint' });
    await expect(open()).resolves.toMatchObject({ reasons: [{ code: 'special-needs-grant' }] });
    const asked = await stage.access.approvals.requestGrant(leader.caller, {
      ...{ conversationId: conversation.id, purpose: 'complaint', days: 2 },
    });
    await expect(open()).resolves.toMatchObject({ allow: false });
    await stage.access.approvals.approve(administrator.caller, asked.id);
    await expect(open()).resolves.toEqual({ allow: true, because: 'grant' });
  });

  it('is not asked for by those who may not, for purposes that are not theirs, or for ever', async () => {
    const { approvals } = stage.access;
    const wish = { conversationId: call().id, days: 1 };
    const [agent, administrator, analyst] = [
      ...[await join(stage, ['agent']), await join(stage, ['security-administrator'])],
      await join(stage, ['fraud-analyst']),
    ];
    for (const [asker, purpose] of [
      [agent, 'quality'],
      [administrator, 'fraud'],
      [analyst, 'quality'],
    ] as const) {
      await expect(approvals.requestGrant(asker!.caller, { ...wish, purpose })).rejects.toMatchObject({
        code: 'access-denied',
      });
    }
    for (const days of [0, 91, 1.5, Number.NaN]) {
      await expect(
        approvals.requestGrant(analyst!.caller, { ...wish, purpose: 'fraud', days }),
      ).rejects.toMatchObject({ code: 'grant-invalid' });
    }
  });
});

describe('a sample', () => {
  it('is drawn for an analyst, up to its size, and again gives the same', async () => {
    const analyst = await join(stage, ['quality-analyst']);
    const candidates = Array.from({ length: 30 }, () => randomUUID() as ConversationId);
    const drawn = await stage.access.samples.draw(analyst.id, candidates);
    expect(drawn.size).toBe(stage.access.policy.sampleSize);
    expect(await stage.access.samples.draw(analyst.id, candidates)).toEqual(drawn);
    for (const id of candidates) {
      const decision = await stage.access.decide(analyst.caller, {
        action: 'open',
        purpose: 'quality',
        conversation: call({ id }),
      });
      expect(decision.allow).toBe(drawn.has(id));
    }
  });

  it('is drawn for nobody else', async () => {
    const leader = await join(stage, ['team-leader']);
    expect((await stage.access.samples.draw(leader.id, [call().id])).size).toBe(0);
  });
});

describe('who can hear a conversation', () => {
  it('is told with the reason, and why not with what is in the way', async () => {
    const own = await openStage({ countsAsSetUp: true });
    try {
      const leader = await join(own, ['team-leader'], { team: 'one', name: 'Leader' });
      const agent = await join(own, ['agent'], { team: 'one', name: 'Agent' });
      const colleague = await join(own, ['agent'], { team: 'one', name: 'Colleague' });
      const administrator = await join(own, ['security-administrator'], { name: 'Administrator' });
      await join(own, ['complaints-handler'], { name: 'Handler' });
      const conversation = call({ agentId: agent.id, hasCase: true });
      const can = await own.access.who.can(conversation);
      expect(can.map(({ person, because }) => [person.name, because]).sort()).toEqual([
        ...[
          ['Agent', 'own'],
          ['Handler', 'case'],
          ['Leader', 'team'],
        ],
      ]);
      const { whyNot } = own.access.who;
      await expect(whyNot(leader.id, conversation)).resolves.toEqual({ allow: true, because: 'team' });
      await expect(whyNot(colleague.id, conversation)).resolves.toEqual({
        ...{ allow: false, reasons: [{ control: 'NEED', code: 'not-yours' }] },
      });
      await expect(whyNot(administrator.id, conversation)).resolves.toMatchObject({
        reasons: expect.arrayContaining([{ control: 'ROLE', code: 'role-reads-nothing' }]),
      });
      await expect(whyNot(randomUUID() as never, conversation)).resolves.toBeNull();
      await own.access.people.deactivate(administrator.caller, agent.id);
      expect((await own.access.who.can(conversation)).map(({ person }) => person.name)).not.toContain(
        'Agent',
      );
      await expect(whyNot(agent.id, conversation)).resolves.toMatchObject({
        reasons: [{ control: 'LEAVER' }],
      });
      own.clock.moveTo('2026-03-10T23:00:00Z');
      await expect(whyNot(leader.id, conversation)).resolves.toMatchObject({
        reasons: [{ control: 'HOURS' }],
      });
    } finally {
      await own.close();
    }
  });
});

describe('what is no content', () => {
  it('is for roles that have it, and never for one factor', async () => {
    const auditor = await join(stage, ['auditor']);
    const { demand, has } = stage.access;
    expect(has(auditor.caller, 'ledger.all')).toBe(true);
    expect(() => demand(auditor.caller, 'people.manage')).toThrow('You may not do this now');
    const weak = { ...auditor.caller, session: { ...auditor.caller.session, factors: ['password'] } };
    expect(() => demand(auditor.caller, 'ledger.all')).not.toThrow();
    expect(() => demand(weak, 'ledger.all')).toThrow();
  });

  it('changes nothing for somebody without the right: people, tokens, links and accounts', async () => {
    const auditor = await join(stage, ['auditor']);
    const { people, tokens } = stage.access;
    const denied = { code: 'access-denied', reasons: [{ control: 'ROLE', code: 'role-may-not' }] };
    await expect(
      people.propose(auditor.caller, { name: 'Ann Other', roles: ['agent'] }),
    ).rejects.toMatchObject(denied);
    await expect(people.proposeRoles(auditor.caller, auditor.id, ['agent'])).rejects.toMatchObject(denied);
    await expect(people.proposeLink(auditor.caller, auditor.id)).rejects.toMatchObject(denied);
    await expect(people.deactivate(auditor.caller, auditor.id)).rejects.toMatchObject(denied);
    await expect(tokens.revoke(auditor.caller, auditor.id)).rejects.toMatchObject(denied);
    await expect(
      tokens.propose(auditor.caller, { name: 'x', scopes: ['read'], networks: ['::1'], days: 1 }),
    ).rejects.toMatchObject(denied);
  });
});
