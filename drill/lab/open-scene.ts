import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createScanner } from '../canary/index.ts';
import { createClient } from '../client/client.ts';
import { totpCode } from '../client/totp.ts';
import type { ControlId } from '../controls.ts';
import type { Sandbox, StartSandbox } from '../lab.ts';
import { type DrillPerson, enrol, expectOk } from '../people/person.ts';
import { composeConversation } from '../planting/compose-conversation.ts';
import { sendConversation } from '../planting/send-conversation.ts';
import type { OpenScene } from '../run/run-drill.ts';
import type { PlantedConversation, Scene } from '../scene.ts';
import { stealFolder } from '../theft/steal-folder.ts';
import { createMovableClock, type MovableClock } from './movable-clock.ts';

/** The sandbox's people work from eight to six, UTC, every day, from one address. */
const shift = { zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '18:00' } as const;
const network = '127.0.0.1/32';
const planted = 4;

/** Makes scenes: each in a folder of its own that is gone when the scene is. */
export function sceneOpener(start: StartSandbox): OpenScene {
  return async (off) => {
    const base = mkdtempSync(join(realpathSync(tmpdir()), 'sluis-drill-'));
    // The database's account must reach its files; it sees nothing else on the way.
    chmodSync(base, 0o711);
    const remove = async () => rmSync(base, { recursive: true, force: true, maxRetries: 5 });
    let sandbox: Sandbox | undefined;
    try {
      const clock = createMovableClock(() => Date.now());
      clock.moveTo(10, 0);
      mkdirSync(join(base, 'logs'));
      sandbox = await start(optionsFor(base, off, clock));
      const scene = await furnish(sandbox, off, clock, base);
      const stop = once(sandbox.close);
      return {
        scene,
        stop,
        async remove() {
          await stop();
          await remove();
        },
      };
    } catch (error) {
      await sandbox?.close();
      await remove();
      throw error;
    }
  };
}

function optionsFor(base: string, off: readonly ControlId[], clock: MovableClock) {
  return {
    ...{ off, clock, shift },
    dataFolder: join(base, 'data'),
    anchorFolder: join(base, 'anchor'),
    networks: [network],
    samples: false as const,
    logFile: join(base, 'logs', 'sluis.log'),
  };
}

async function furnish(
  sandbox: Sandbox,
  off: readonly ControlId[],
  clock: MovableClock,
  base: string,
): Promise<Scene> {
  const startedMs = Date.now();
  const place = { url: sandbox.url, clock };
  const victim = await enrol(place, 'team-leader', sandbox.links['team-leader'] ?? '');
  const earlyLedger = join(base, 'early-ledger');
  const lootFolder = join(base, 'loot');
  mkdirSync(lootFolder);
  stealFolder(join(sandbox.dataFolder, 'ledger'), earlyLedger);
  const conversations = await plant(sandbox, clock, victim.team ?? 'service');
  const spoken = conversations.flatMap(({ secrets, contents }) => [...secrets, ...contents]);
  const sounds = conversations.flatMap((conversation) => conversation.sounds);
  const credentials = (person: DrillPerson) => ({
    login: person.login,
    password: person.password,
    code: totpCode(person.totpSecret, clock.nowMs()),
  });
  return {
    ...{ sandbox, off, clock, victim, conversations, lootFolder, earlyLedger, credentials },
    ...{ startedMs, baseFolder: base },
    canaries: [...spoken, ...sounds],
    ledgerKey: sandbox.ledgerKey,
    scanner: (openers = []) => createScanner(spoken, openers, sounds),
    async signIn(person) {
      // A code counts once: the next window has the next one.
      clock.advance(60_000);
      await expectOk(person.client.ask('POST', '/api/v1/session/password', { body: credentials(person) }));
    },
  };
}

async function plant(sandbox: Sandbox, clock: MovableClock, team: string): Promise<PlantedConversation[]> {
  const machine = createClient({ url: sandbox.url, clock });
  const conversations: PlantedConversation[] = [];
  for (let index = 0; index < planted; index += 1) {
    const start = new Date(clock.nowMs() - (index + 1) * 600_000).toISOString();
    const composed = composeConversation({ team, queue: 'service', start });
    conversations.push(await sendConversation(machine, sandbox.tokens.ingest, composed));
  }
  return conversations;
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
