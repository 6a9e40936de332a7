import type { Attack, Loot, Step } from '../attack.ts';
import { createClient } from '../client/client.ts';
import { elsewhere, type Scene } from '../scene.ts';
import { readAs } from './d09-stolen-password.ts';

const common = {
  id: 'D19',
  threat: 'R5',
  norms: ['ISO A.8.3', 'ISO A.6.7'],
  wanted: { content: 3 },
  phase: 'live',
} as const;

/** An employee with everything that is theirs, at home at three in the morning. */
export const outOfHours: Attack = {
  ...common,
  name: 'Access out of hours and off network',
  goal: 'a conversation is read at 03:00 from an unknown network',
  controls: ['HOURS', 'NET', 'BIND'],
  async carryOut(scene) {
    scene.clock.moveTo(3, 0);
    return signInAndRead(scene, elsewhere);
  },
};

/** In the shift, but from somewhere else. */
export const offNetwork: Attack = {
  ...common,
  variant: 'off network',
  name: 'Access off network, within the shift',
  goal: 'a conversation is read from an unknown network',
  controls: ['NET', 'BIND'],
  async carryOut(scene) {
    scene.clock.moveTo(10, 0);
    return signInAndRead(scene, elsewhere);
  },
};

/** A session of the day, kept open in the evening. */
export const longSession: Attack = {
  ...common,
  variant: 'long session',
  name: 'A session kept beyond the end of the shift',
  goal: 'a session opened at 17:59 reads at 22:00',
  controls: ['HOURS', 'BIND'],
  async carryOut(scene) {
    scene.clock.moveTo(17, 55);
    await scene.signIn(scene.victim);
    scene.clock.moveTo(22, 0);
    return readAs(scene.victim.client, scene, [], []);
  },
};

async function signInAndRead(scene: Scene, from: string): Promise<Loot> {
  const { victim, clock, sandbox } = scene;
  const client = createClient({ url: sandbox.url, clock, from, device: victim.device });
  const steps: Step[] = [];
  const signedIn = await client.ask('POST', '/api/v1/session/password', { body: scene.credentials(victim) });
  steps.push({ key: 'sign-in', succeeded: signedIn.status === 200 });
  if (signedIn.status !== 200) return { hits: [], stoppedBy: signedIn.refusedBy, steps };
  return readAs(client, scene, steps, []);
}
