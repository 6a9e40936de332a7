import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { controls, defaultPolicy, gates } from '#access';
import { detect } from '#detect';
import { createLogger, systemClock } from '#ground';
import { chunkedSealer } from '#seal';
import { type RunningHouse, startHouse } from '#server';
import { createTestClient, enrol } from '../support/client.ts';
import { freePort } from '../support/free-port.ts';
import { formOf, makeConversation } from '../support/make-conversation.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluis-set-up-'));
const always = { zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' };
let house: RunningHouse;
let url: string;

/** The production composition, as `npm start` makes it, in working hours that never end. */
beforeAll(async () => {
  chmodSync(folder, 0o711);
  const port = await freePort();
  url = `http://localhost:${port}`;
  const dataFolder = join(folder, 'data');
  house = await startHouse({
    ...{ kind: 'production', version: 'test', clock: systemClock, tell: () => {}, operationsPort: 0 },
    ...{ detect, sealer: chunkedSealer, controls, gates, logger: createLogger({ level: 'silent' }) },
    policy: { ...defaultPolicy, defaultShift: always },
    config: {
      ...{ dataFolder, host: 'localhost', port, origin: url, trustedProxies: [], json: false },
      objects: { kind: 'folder', folder: join(dataFolder, 'objects') },
      keys: { provider: 'file', folder: `${dataFolder}-keys` },
      storeKey: { provider: 'file', file: `${dataFolder}-store.key` },
    },
  });
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const state = async () => (await (await fetch(`${url}/api/v1/state`)).json()) as { inSetUp: boolean };

test('until two administrators and a key officer are enrolled it receives and never plays', async () => {
  const { access } = house.house;
  const links = await access.people.setUpLinks();
  expect(links.map(({ role }) => role).sort()).toEqual([
    'key-officer',
    'security-administrator',
    'security-administrator',
  ]);
  const { token } = await access.tokens.seed({
    name: 'in',
    scopes: ['ingest'],
    networks: ['127.0.0.0/8'],
    days: 1,
  });
  const { link } = await access.people.seed({ name: 'Bram', roles: ['team-leader'], team: 'service-nl' });
  const leader = createTestClient(url);
  await enrol(leader, link.url);
  const start = new Date(Date.now() - 60_000).toISOString();
  const sent = await leader.ask('POST', '/conversations', {
    form: formOf(makeConversation(['goedemorgen', 'dag'], { start })),
    bearer: token,
  });
  expect(sent.status).toBe(201);
  const open = () =>
    leader.ask('POST', `/conversations/${sent.json.id}/openings`, { json: { purpose: 'quality' } });

  for (const one of links) {
    expect(await state()).toMatchObject({ inSetUp: true });
    const refused = await open();
    expect(refused.status).toBe(403);
    expect(refused.json.reasons.map(({ control }: { control: string }) => control)).toContain('SETUP');
    await enrol(createTestClient(url), one.link.url);
  }
  expect(await state()).toMatchObject({ inSetUp: false });
  expect((await open()).status).toBe(201);
});
