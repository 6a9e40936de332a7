import type { Attack, Loot, Step } from '../attack.ts';
import { createClient } from '../client/client.ts';
import { totpCode } from '../client/totp.ts';
import { elsewhere, type Scene } from '../scene.ts';
import type { StepOf } from '../steps.ts';
import { readConversation } from './read-conversation.ts';

/** At three in the morning, from another network, on a device that nobody knows, with the right password. */
export const stolenPassword: Attack = {
  id: 'D09',
  name: 'Stolen password',
  threat: 'R5',
  goal: 'a session is obtained or a conversation read with the right password from another host and device',
  controls: ['MFA', 'NET', 'BIND', 'HOURS', 'NEED'],
  norms: ['ISO A.8.5', 'NIS2 21(2)(j)', 'PCI 8.4'],
  wanted: { content: 3, broken: 3 },
  phase: 'live',
  async carryOut(scene) {
    scene.clock.moveTo(3, 0);
    const steps: Step[] = [];
    const stoppedBy: string[] = [];
    for (const { key, code } of codes(scene)) {
      const thief = createClient({ url: scene.sandbox.url, clock: scene.clock, from: elsewhere });
      const { login, password } = scene.victim;
      const signedIn = await thief.ask('POST', '/api/v1/session/password', {
        body: { login, password, code },
      });
      steps.push({ key: `d09.${key}`, succeeded: signedIn.status === 200 });
      if (signedIn.status !== 200) {
        stoppedBy.push(...(signedIn.refusedBy.length > 0 ? signedIn.refusedBy : ['MFA']));
        continue;
      }
      return { ...(await readAs(thief, scene, steps, stoppedBy)), broken: ['session obtained'] };
    }
    return { hits: [], stoppedBy, steps };
  },
};

/** What a thief who has no authenticator can put there: guesses, nothing, and a code that was seen being typed. */
function codes({ victim, clock }: Scene): { key: StepOf<'d09'>; code: string }[] {
  return [
    { key: 'guessed-code', code: '123456' },
    { key: 'all-zeros', code: '000000' },
    { key: 'code-of-this-morning', code: totpCode(victim.totpSecret, clock.nowMs() - 17 * 3_600_000) },
  ];
}

export async function readAs(
  thief: ReturnType<typeof createClient>,
  scene: Scene,
  steps: Step[],
  stoppedBy: string[],
): Promise<Loot> {
  const hits = [];
  for (const { id } of scene.conversations) {
    const reading = await readConversation(thief, id, scene.scanner());
    steps.push({ key: 'read-conversation', succeeded: reading.opened });
    stoppedBy.push(...reading.refusedBy);
    hits.push(...reading.hits);
    if (reading.opened) break;
  }
  return { hits, stoppedBy, steps };
}
