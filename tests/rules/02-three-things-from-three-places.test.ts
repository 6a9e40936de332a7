import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstTenant, readConfig } from '#ground';
import { makeConversation } from '../support/make-conversation.ts';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';
import { scanFor } from '../support/scan-for.ts';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await runSandbox();
});
afterAll(() => sandbox.remove());

test('the data folder alone says nothing of what was said, of whom, or how to open it', async () => {
  const words = ['zeldzame bloemkoolsoep in de tuin', 'Wilhelmina Kruidhof', 'klant-7788-zz'];
  await sandbox.store(
    makeConversation(['goedemorgen', words[0]!], {
      customerReference: words[2],
      parties: [{ role: 'agent' }, { role: 'customer', name: words[1] }],
    }),
  );
  expect(scanFor(words, sandbox.dataFolder)).toEqual([]);
});

test('the key service opens nothing for whoever has no entry in the ledger for it', async () => {
  const { house } = sandbox.house;
  const id = await sandbox.store(makeConversation(['goedemorgen', 'dag']));
  const wrapped = await house.vault.wrappedKey(id as never);
  const about = { tenantId: firstTenant, conversationId: id, purpose: 'quality', wrapped: wrapped! };
  const forged = { leaf: Buffer.from('{}'), index: 0, treeSize: 1, proof: [] };
  await expect(house.keyService.unwrap({ ...about, entry: forged })).rejects.toMatchObject({ status: 403 });
  const { leaf, index, treeSize, proof } = await house.ledger.append({
    type: 'conversation.opened',
    actor: { kind: 'person', id: '00000000-0000-4000-8000-0000000000aa' },
    subject: { kind: 'conversation', id: '00000000-0000-4000-8000-0000000000bb' },
    purpose: 'quality',
    policyVersion: '1',
    detail: {},
  });
  const entry = { leaf, index, treeSize, proof };
  await expect(house.keyService.unwrap({ ...about, entry })).rejects.toMatchObject({ status: 403 });
});

test('keys inside the data folder are refused, and on one disk with it they show in red', async () => {
  const env = { SLUIS_DATA: sandbox.dataFolder, SLUIS_KEYS: `file:${join(sandbox.dataFolder, 'keys')}` };
  expect(() => readConfig(env, [])).toThrow(/SLUIS_KEYS/);
  const administrator = await sandbox.as('security-administrator');
  const { json } = await administrator.ask('GET', '/posture');
  const seg = json.items.find(({ control }: { control: string }) => control === 'SEG');
  expect(seg).toMatchObject({ state: 'down', leansOn: ['ENC', 'KEY'] });
});
