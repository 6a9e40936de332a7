import { randomBytes } from 'node:crypto';

/** An invented call of a given length: noise as sound (nothing about it is easier than speech), and words now and then. */
export type MadeCall = { metadata: Buffer; transcript: Buffer; header: Buffer; soundBytes: number };

export const sampleRate = 8_000;
export const channels = 2;
const bytesPerFrame = channels * 2;

/** Something to find and to mask every minute, as in a talkative call. */
const sentences = [
  'goedemiddag waarmee kan ik u helpen',
  'ik wil mijn rekeningnummer wijzigen',
  'dat is NL91 ABNA 0417 1643 00',
  'dank u wel ik pas dat voor u aan',
  'wat is uw geboortedatum',
  'drie maart negentienhonderdtachtig',
];

export function makeCall(seconds: number): MadeCall {
  const soundBytes = seconds * sampleRate * bytesPerFrame;
  return { metadata: metadata(), transcript: transcript(seconds), header: wavHeader(soundBytes), soundBytes };
}

function metadata(): Buffer {
  const fields = {
    schema: 1,
    start: '2026-11-02T10:15:00Z',
    zone: 'Europe/Amsterdam',
    country: 'NL',
    queue: 'bench',
    class: 'ordinary',
    team: 'service-nl',
    purpose: 'quality',
    consent: 'notice-given',
    language: 'nl',
    parties: [{ role: 'agent' }, { role: 'customer' }],
  };
  return Buffer.from(JSON.stringify(fields));
}

function transcript(seconds: number): Buffer {
  const stamp = (ms: number) => new Date(Math.round(ms)).toISOString().slice(11, 23);
  const cues: string[] = [];
  for (let at = 0; at * 5 < seconds - 5; at++) {
    const words = sentences[at % sentences.length]!.split(' ');
    const startMs = at * 5_000;
    const spoken = words.map((word, index) => `<${stamp(startMs + (index * 4_500) / words.length)}>${word}`);
    const speaker = at % 2 === 0 ? 'agent' : 'customer';
    cues.push(`${stamp(startMs)} --> ${stamp(startMs + 4_600)}\n<v ${speaker}>${spoken.join(' ')}\n`);
  }
  return Buffer.from(`WEBVTT\n\n${cues.join('\n')}`);
}

function wavHeader(dataBytes: number): Buffer {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + dataBytes, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(channels, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(sampleRate * bytesPerFrame, 28);
  header.writeUInt16LE(bytesPerFrame, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(dataBytes, 40);
  return header;
}

const noise = randomBytes(1024 * 1024);

/** The sound in pieces of at most a mebibyte. */
export function* soundOf({ soundBytes }: MadeCall): Generator<Uint8Array> {
  for (let left = soundBytes; left > 0; left -= noise.length)
    yield noise.subarray(0, Math.min(left, noise.length));
}
