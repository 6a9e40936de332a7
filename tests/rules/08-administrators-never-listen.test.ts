import { afterAll, beforeAll, expect, test } from 'vitest';
import { purposes } from '#ground';
import { makeConversation } from '../support/make-conversation.ts';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';

let sandbox: RunningSandbox;
const ids: string[] = [];
beforeAll(async () => {
  sandbox = await runSandbox();
  for (const conversationClass of ['ordinary', 'payment', 'special', 'must-keep']) {
    const start = new Date(Date.now() - 60_000).toISOString();
    const case_ = { id: `C-${conversationClass}`, source: 'crm' };
    ids.push(
      await sandbox.store(
        makeConversation(['goedemorgen', 'dag'], { start, class: conversationClass, case: case_ }),
      ),
    );
  }
});
afterAll(() => sandbox.remove());

test.each(['security-administrator', 'security-administrator-2', 'key-officer', 'auditor'])(
  '%s opens no conversation, of whatever class and for whatever purpose, and sees none in lists',
  async (role) => {
    const person = await sandbox.as(role);
    for (const id of ids) {
      for (const purpose of purposes) {
        const answer = await person.ask('POST', `/conversations/${id}/openings`, { json: { purpose } });
        expect(answer.status).toBe(403);
        expect(answer.json.reasons.map(({ control }: { control: string }) => control)).toContain('ROLE');
      }
    }
    const list = await person.ask('GET', '/conversations');
    expect(list.json.items ?? []).toEqual([]);
  },
);

test('an auditor sees who did what by pseudonym, never a name or a word', async () => {
  const leader = await sandbox.as('team-leader');
  await leader.ask('POST', `/conversations/${ids[0]}/openings`, { json: { purpose: 'quality' } });
  const auditor = await sandbox.as('auditor');
  const { bytes, json } = await auditor.ask('GET', '/ledger?limit=200');
  expect(json.items.length).toBeGreaterThan(5);
  expect(bytes.toString()).not.toMatch(/Haverkort|Veldman|goedemorgen/);
});
