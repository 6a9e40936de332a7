import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { firstTenant, readMarker, runFolderFor } from '#ground';
import type { Attack, Step } from '../attack.ts';
import type { CanaryHit } from '../canary/index.ts';
import { filesUnder } from '../canary/index.ts';
import type { PlantedConversation, Scene } from '../scene.ts';
import type { StepOf } from '../steps.ts';
import { readConversation } from './read-conversation.ts';

/**
 * Somebody with the server's own account puts one conversation's sealed objects, rows and keys in another's place, or
 * moves chunks inside one. What is played must never be something else without an alarm.
 */
export const swappedRecords: Attack = {
  id: 'D07',
  name: 'Records or chunks swapped',
  threat: 'R2',
  goal: 'playing one conversation gives another, or pieces in another order, without an alarm',
  controls: ['ENC', 'STORE', 'AUDIT'],
  norms: ['ISO A.8.24', 'PCI 11.5'],
  wanted: { broken: 2 },
  phase: 'live',
  async carryOut(scene) {
    scene.clock.moveTo(10, 0);
    await scene.signIn(scene.victim);
    const steps: Step[] = [];
    const broken: string[] = [];
    const stoppedBy: string[] = [];
    const [mine, other] = scene.conversations as [PlantedConversation, PlantedConversation];
    for (const { key, tamper } of tamperings) {
      const undo = await tamper(scene, mine, other);
      const { hits, refusedBy } = await readConversation(scene.victim.client, mine.id, scene.scanner());
      await undo();
      const fooled = key === 'chunks' ? refusedBy.length === 0 : showsOther(hits, mine, other);
      steps.push({ key: `d07.${key}`, succeeded: fooled });
      stoppedBy.push(...refusedBy);
      if (fooled) broken.push(key);
    }
    return { hits: [], broken, stoppedBy, steps };
  },
};

type Undo = () => Promise<void>;
type Tampering = {
  key: StepOf<'d07'>;
  tamper(scene: Scene, mine: PlantedConversation, other: PlantedConversation): Promise<Undo>;
};

const tamperings: Tampering[] = [
  { key: 'files', tamper: swapFiles },
  { key: 'rows', tamper: (scene, mine, other) => swapRows(scene, mine, other, ['objects']) },
  {
    key: 'rows-and-keys',
    tamper: (scene, mine, other) => swapRows(scene, mine, other, ['objects', 'wrapped_keys']),
  },
  { key: 'chunks', tamper: swapChunks },
];

/** Something of the other conversation that is not also in this one. */
function showsOther(
  hits: readonly CanaryHit[],
  mine: PlantedConversation,
  other: PlantedConversation,
): boolean {
  const own = new Set(all(mine));
  const foreign = new Set(all(other).filter((id) => !own.has(id)));
  return hits.some(({ canary, place }) => foreign.has(canary.id) && place !== 'answer 1');
}

function all({ secrets, contents, sounds }: PlantedConversation): string[] {
  return [...secrets, ...contents, ...sounds].map(({ id }) => id);
}

async function swapFiles(scene: Scene, mine: PlantedConversation, other: PlantedConversation): Promise<Undo> {
  const swap = async () => {
    for (const [first, second] of await objectFiles(scene, mine.id, other.id)) {
      const [one, two] = [readFileSync(first), readFileSync(second)];
      writeFileSync(first, two);
      writeFileSync(second, one);
    }
  };
  await swap();
  return swap;
}

/** Two chunks of the sound, as the outermost seal cuts it, change places; nothing else is touched. */
async function swapChunks(scene: Scene, mine: PlantedConversation): Promise<Undo> {
  const [path = ''] = (await objectFiles(scene, mine.id, mine.id, 'audio'))[0] ?? [];
  const whole = readFileSync(path);
  const { headBytes, chunkBytes } = outermostChunks(whole);
  const at = (index: number) => headBytes + index * chunkBytes;
  const changed = Buffer.concat([
    whole.subarray(0, at(0)),
    whole.subarray(at(1), at(2)),
    whole.subarray(at(0), at(1)),
    whole.subarray(at(2)),
  ]);
  writeFileSync(path, changed);
  return async () => writeFileSync(path, whole);
}

/** Of an age file (its header ends with the line of its MAC, a nonce follows), of a message of the inner seal, or of plain sound. */
function outermostChunks(object: Buffer): { headBytes: number; chunkBytes: number } {
  if (!object.subarray(0, 18).equals(Buffer.from('age-encryption.org'))) {
    return { headBytes: 64, chunkBytes: 16 * 1024 + 16 };
  }
  const mac = object.indexOf('\n--- ');
  return { headBytes: object.indexOf('\n', mac + 1) + 1 + 16, chunkBytes: 64 * 1024 + 16 };
}

async function swapRows(
  scene: Scene,
  mine: PlantedConversation,
  other: PlantedConversation,
  tables: readonly string[],
): Promise<Undo> {
  const ids = [mine.id, other.id];
  const swap = () =>
    asOwner(scene, async (client) => {
      const columns: Record<string, string[]> = {
        objects: ['object_id', 'size_bytes', 'sha256', 'codec'],
        wrapped_keys: ['epoch_id', 'enc', 'ciphertext'],
      };
      for (const table of tables) {
        const { rows } = await client.query(`select * from vault.${table} where conversation_id = any($1)`, [
          ids,
        ]);
        for (const row of rows)
          await client.query(`delete from vault.${table} where conversation_id = $1`, [row.conversation_id]);
        for (const row of rows) {
          const from = rows.find(
            (one) => one.conversation_id !== row.conversation_id && one.part === row.part,
          );
          const names = Object.keys(row);
          const values = names.map((name) => (columns[table]?.includes(name) ? from[name] : row[name]));
          await client.query(
            `insert into vault.${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
            values,
          );
        }
      }
    });
  await swap();
  return swap;
}

/** Pairs of files that hold the same part of two conversations. */
async function objectFiles(
  scene: Scene,
  mine: string,
  other: string,
  only?: string,
): Promise<[string, string][]> {
  const files = filesUnder(join(scene.sandbox.dataFolder, 'objects'));
  const fileOf = (objectId: string) => files.find((path) => path.endsWith(objectId)) ?? '';
  return asOwner(scene, async (client) => {
    const { rows } = await client.query<{ part: string; first: string; second: string }>(
      `select a.part, a.object_id as first, b.object_id as second from vault.objects a
       join vault.objects b on a.part = b.part and b.conversation_id = $2 where a.conversation_id = $1`,
      [mine, other],
    );
    return rows
      .filter(({ part }) => only === undefined || part === only)
      .map(({ first, second }): [string, string] => [fileOf(first), fileOf(second)]);
  });
}

/** Whoever has the server's account has its socket, and may do what the tables' owner may. */
async function asOwner<T>({ sandbox }: Scene, work: (client: Client) => Promise<T>): Promise<T> {
  const marker = readMarker(sandbox.dataFolder);
  const isInside = marker?.database?.clusterFolder?.startsWith(`${sandbox.dataFolder}/`) ?? true;
  const run = runFolderFor(sandbox.dataFolder, marker?.id ?? '', isInside);
  const client = new Client({ host: join(run, 'database'), user: 'sluis_owner', database: 'sluis' });
  await client.connect();
  try {
    await client.query(`select set_config('sluis.tenant', $1, false)`, [firstTenant]);
    return await work(client);
  } finally {
    await client.end();
  }
}
