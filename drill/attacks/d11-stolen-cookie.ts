import type { Attack, Step } from '../attack.ts';
import { createClient } from '../client/client.ts';
import { elsewhere, type Scene } from '../scene.ts';
import { readAs } from './d09-stolen-password.ts';

const common = {
  id: 'D11',
  threat: 'R5',
  goal: 'a conversation is read from another client with a copied cookie',
  norms: ['ISO A.8.5', 'PCI 8.2.8'],
  wanted: { content: 3 },
  phase: 'live',
} as const;

/** The cookie jar was copied; the thief sits elsewhere and waits for the night. */
export const stolenCookie: Attack = {
  ...common,
  name: 'Stolen session cookie',
  controls: ['BIND', 'NET', 'NEED', 'HOURS', 'VOL'],
  carryOut: (scene) => replay(scene, { from: elsewhere, atNight: true }),
};

/** The cookie jar was copied by somebody at the next desk, who uses it at once. */
export const stolenCookieInside: Attack = {
  ...common,
  variant: 'inside',
  name: 'Stolen session cookie, used at once from inside the network',
  controls: ['BIND', 'NEED', 'VOL'],
  carryOut: (scene) => replay(scene, { from: '127.0.0.1', atNight: false }),
};

async function replay(scene: Scene, { from, atNight }: { from: string; atNight: boolean }) {
  scene.clock.moveTo(10, 0);
  await scene.signIn(scene.victim);
  const cookie = scene.victim.client.cookie() ?? '';
  if (atNight) scene.clock.moveTo(3, 0);
  const steps: Step[] = [];
  const stoppedBy: string[] = [];
  const { url } = scene.sandbox;
  const unsigned = await createClient({ url, clock: scene.clock, from, cookie }).ask(
    'GET',
    '/api/v1/conversations',
    {
      unsigned: true,
    },
  );
  steps.push({ key: 'd11.without-proof', succeeded: unsigned.status === 200 });
  stoppedBy.push(...unsigned.refusedBy);
  // A proof with a key of the thief's own.
  const thief = createClient({ url, clock: scene.clock, from, cookie });
  const loot = await readAs(thief, scene, steps, stoppedBy);
  return { ...loot, hits: [...scene.scanner().scan(unsigned.bytes, 'list'), ...loot.hits] };
}
