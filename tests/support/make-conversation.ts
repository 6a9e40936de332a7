import { readFileSync } from 'node:fs';

export type MadeConversation = {
  metadata: Record<string, unknown>;
  transcript: Buffer;
  audio: Buffer | null;
};

export const metadata = {
  schema: 1,
  start: '2026-11-02T10:15:00Z',
  zone: 'Europe/Amsterdam',
  country: 'NL',
  queue: 'payments-nl',
  class: 'ordinary',
  team: 'service-nl',
  agentId: 'agent-1',
  purpose: 'quality',
  consent: 'notice-given',
  language: 'nl',
  parties: [{ role: 'agent' }, { role: 'customer' }],
};

/** Turns of two seconds each, every word with its time, agent first. */
export function makeTranscript(turns: readonly string[]): Buffer {
  const cues = turns.map((text, index) => {
    const words = text.split(' ');
    const each = 1.8 / words.length;
    const spoken = words.map((word, at) => `<${time(index * 2 + at * each)}>${word}`).join(' ');
    return `${index + 1}\n${time(index * 2)} --> ${time(index * 2 + 1.9)}\n<v ${index % 2 === 0 ? 'agent' : 'customer'}>${spoken}\n`;
  });
  return Buffer.from(`WEBVTT\n\n${cues.join('\n')}`);
}

function time(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  return new Date(ms).toISOString().slice(11, 23);
}

/** 16-bit stereo PCM at 8 kHz: a quiet tone on each channel, so that silence and mask can be told apart. */
export function makeWav(seconds: number, sampleRate = 8000): Buffer {
  const frames = Math.round(seconds * sampleRate);
  const data = Buffer.alloc(frames * 4);
  for (let frame = 0; frame < frames; frame++) {
    data.writeInt16LE(Math.round(3000 * Math.sin((frame / sampleRate) * 2 * Math.PI * 440)), frame * 4);
    data.writeInt16LE(Math.round(3000 * Math.sin((frame / sampleRate) * 2 * Math.PI * 550)), frame * 4 + 2);
  }
  return Buffer.concat([wavHeader({ channels: 2, sampleRate, bits: 16, dataBytes: data.length }), data]);
}

export function wavHeader(format: {
  channels: number;
  sampleRate: number;
  bits: number;
  dataBytes: number;
  tag?: number;
}): Buffer {
  const { channels, sampleRate, bits, dataBytes } = format;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(Math.min(36 + dataBytes, 0xffffffff), 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(format.tag ?? 1, 20);
  header.writeUInt16LE(channels, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE((sampleRate * channels * bits) / 8, 28);
  header.writeUInt16LE((channels * bits) / 8, 32);
  header.writeUInt16LE(bits, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(dataBytes, 40);
  return header;
}

export function makeConversation(
  turns: readonly string[],
  changes: Record<string, unknown> = {},
): MadeConversation {
  return {
    metadata: { ...metadata, ...changes },
    transcript: makeTranscript(turns),
    audio: makeWav(turns.length * 2),
  };
}

/** One of the repository's samples. */
export function readSample(name: string, transcript = 'transcript.vtt'): MadeConversation {
  const read = (file: string) =>
    readFileSync(new URL(`../../samples/rendered/${name}/${file}`, import.meta.url));
  return {
    metadata: JSON.parse(read('metadata.json').toString('utf8')),
    transcript: read(transcript),
    audio: read('audio.wav'),
  };
}

export function formOf({ metadata, transcript, audio }: MadeConversation): FormData {
  const form = new FormData();
  form.append('metadata', new Blob([JSON.stringify(metadata)], { type: 'application/json' }), 'metadata');
  form.append('transcript', new Blob([new Uint8Array(transcript)]), 'transcript');
  if (audio) form.append('audio', new Blob([new Uint8Array(audio)]), 'audio');
  return form;
}
