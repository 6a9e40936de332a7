import { join } from 'node:path';
import type { Attack, Step } from '../attack.ts';
import { type CanaryHit, createScanner, scanFolder } from '../canary/index.ts';
import { readKeys } from '../canary/keypad.ts';
import { channelsInside } from '../canary/wav.ts';
import { type Answer, createClient } from '../client/client.ts';
import { composeKeyed, type KeyedConversation } from '../planting/compose-keyed.ts';
import { sendConversation } from '../planting/send-conversation.ts';
import type { Scene } from '../scene.ts';
import { openConversation } from './read-conversation.ts';

/** Together 200 numbers: a hundred typed, a hundred said. */
const conversations = 10;
const numbersInEach = 20;

/**
 * A menu takes card numbers and PINs, and somebody who may hear the recordings writes down what they hear, and reads the keypad's tones with
 * a program. Then whoever runs the machine looks through everything that lies in the clear.
 */
export const typedSecrets: Attack = {
  id: 'D36',
  name: 'Menu takes sensitive data (card, PIN)',
  threat: 'R3',
  goal: 'numbers that were typed or said can be read in the sound, the words, the lists or the files',
  controls: ['REDACT'],
  norms: ['PCI 3.3.1, 3.4.1', 'GDPR 5(1)(c)'],
  wanted: { secret: 3 },
  phase: 'live',
  notYetStopped: [
    'There is no second control beside REDACT: recording is not paused while numbers are typed or said.',
    'Keys that travel beside the sound (RFC 4733, SIP INFO) do not come into a WAV file; a live connection that would bring them is not there yet.',
  ],
  async carryOut(scene) {
    // Other attacks leave the clock at night, when nobody may open anything.
    scene.clock.moveTo(10, 30);
    await scene.signIn(scene.victim);
    const composed = Array.from({ length: conversations }, (_, at) =>
      composeKeyed(
        {
          ...{ team: scene.victim.team ?? 'service', queue: 'service' },
          start: new Date(scene.clock.nowMs() - (at + 1) * 900_000).toISOString(),
        },
        numbersInEach,
      ),
    );
    const hits: CanaryHit[] = [];
    const read = { typed: 0, spoken: 0 };
    for (const one of composed) {
      const found = await hear(scene, one);
      hits.push(...found.typed, ...found.spoken);
      read.typed += new Set(found.typed.map(({ canary }) => canary)).size;
      read.spoken += new Set(found.spoken.map(({ canary }) => canary)).size;
    }
    const inFiles = searchFiles(scene, composed);
    hits.push(...inFiles.hits);
    const steps: Step[] = [
      {
        key: 'd36.typed',
        values: { numbers: sizeOf(composed, 'typed'), read: read.typed },
        succeeded: read.typed > 0,
      },
      {
        key: 'd36.spoken',
        values: { numbers: sizeOf(composed, 'spoken'), read: read.spoken },
        succeeded: read.spoken > 0,
      },
      { key: 'd36.files', values: { files: inFiles.files }, succeeded: inFiles.hits.length > 0 },
    ];
    return { hits, steps, stoppedBy: hits.length === 0 ? ['REDACT'] : [] };
  },
};

const sizeOf = (composed: readonly KeyedConversation[], which: 'typed' | 'spoken') =>
  composed.reduce((sum, one) => sum + one[which].length, 0);

/** Sends it, opens it as somebody who may, and reads words, list, vCon and tones. */
async function hear(scene: Scene, composed: KeyedConversation) {
  const machine = createClient({ url: scene.sandbox.url, clock: scene.clock });
  const { id } = await sendConversation(machine, scene.sandbox.tokens.ingest, {
    ...composed,
    ...{ contents: [], sounds: [] },
  });
  const { answers, audio } = await openConversation(scene.victim.client, id);
  if (audio === null) throw new Error('The conversation could not be opened: nothing was attacked.');
  const scanner = createScanner([...composed.secrets]);
  const heard = channelsInside(audio.bytes).map(readKeys);
  const typed = composed.typed
    .filter(({ text }) => heard.some((keys) => keys.includes(text)))
    .map((canary) => ({ canary, encoding: 'keypad tones', place: 'sound' }));
  return {
    typed,
    spoken: answers
      .filter((answer) => answer !== audio)
      .flatMap((answer, index) => scanner.scan(wordsOf(answer), `answer ${index + 1}`)),
  };
}

/** A vCon without the sound in it, which was listened to already. */
function wordsOf({ bytes, json }: Answer): Buffer {
  if (!Array.isArray(json?.dialog)) return bytes;
  const dialog = (json.dialog as object[]).map((one) => ({ ...one, body: '' }));
  return Buffer.from(JSON.stringify({ ...json, dialog }));
}

/** What was written beside the sealed objects meanwhile: logs, and the ledger that anybody may read. */
function searchFiles(scene: Scene, composed: readonly KeyedConversation[]) {
  const scanner = createScanner(composed.flatMap(({ secrets }) => secrets));
  const scans = [join(scene.baseFolder, 'logs'), join(scene.sandbox.dataFolder, 'ledger')].map((folder) =>
    scanFolder(scanner, folder),
  );
  return {
    files: scans.reduce((sum, { files }) => sum + files, 0),
    hits: scans.flatMap(({ hits }) => hits),
  };
}
