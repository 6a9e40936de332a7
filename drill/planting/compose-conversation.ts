import { randomUUID } from 'node:crypto';
import { type Canary, soundMs, soundOf } from '../canary/index.ts';
import { writeWav } from '../canary/wav.ts';
import { randomCardNumber, randomEmail, randomIban, randomLetters, randomPhrase } from './identifiers.ts';

/** A conversation with its canaries, ready to be sent. */
export type ComposedConversation = {
  metadata: object;
  /** Amazon Transcribe's form: it has a time for each word. */
  transcript: string;
  audio: Buffer;
  secrets: Canary[];
  contents: Canary[];
  /** What can be heard: the same two kinds, as tones. */
  sounds: Canary[];
};

export type Said = {
  channel: 0 | 1;
  words: readonly string[];
  tone?: Canary;
  /** What sounds on the other channel meanwhile, from the first word on. */
  over?: Int16Array;
};

const wordMs = 300;
const pauseMs = 700;

/**
 * A call in which the customer says an IBAN, a card number and an e-mail address (secrets) between harmless phrases
 * that occur nowhere else (content). A tone that carries bits sounds while one of them is said.
 */
export function composeConversation(where: {
  team: string;
  queue: string;
  agentId?: string;
  start: string;
}): ComposedConversation {
  const canary = (kind: Canary['kind'], text: string): Canary => ({
    id: `${kind}-${randomUUID()}`,
    kind,
    text,
  });
  const [iban, card, email] = [randomIban(), randomCardNumber(), randomEmail()];
  const [opening, closing] = [randomPhrase(), randomPhrase()];
  const tones = {
    iban: canary('secret', `s-${randomLetters(8)}`),
    content: canary('content', `c-${randomLetters(8)}`),
  };
  const said: Said[] = [
    { channel: 0, words: words('good morning you speak with the service desk how can I help you') },
    { channel: 1, words: words(`hello I call about the ${opening} that was delivered`), tone: tones.content },
    { channel: 0, words: words('I see could you give me your IBAN please') },
    { channel: 1, words: [...words('yes my IBAN is'), iban], tone: tones.iban },
    { channel: 0, words: words('thank you and which card number did you pay with') },
    { channel: 1, words: [...words('the card number is'), card] },
    { channel: 0, words: words('and what is your email address') },
    { channel: 1, words: [...words('my email address is'), email] },
    { channel: 0, words: words(`thank you then I note ${closing} and we call you back goodbye`) },
  ];
  return {
    metadata: {
      schema: 1,
      start: where.start,
      zone: 'Europe/Amsterdam',
      country: 'NL',
      queue: where.queue,
      class: 'ordinary',
      team: where.team,
      ...(where.agentId !== undefined && { agentId: where.agentId }),
      purpose: 'quality',
      consent: 'notice-given',
      language: 'en',
      parties: [{ role: 'agent' }, { role: 'customer' }],
    },
    ...perform(said),
    secrets: [iban, card, email].map((text) => canary('secret', text)),
    contents: [opening, closing].map((text) => canary('content', text)),
    sounds: [tones.iban, tones.content],
  };
}

function words(text: string): string[] {
  return text.split(' ');
}

type Item = {
  start_time: string;
  end_time: string;
  type: 'pronunciation';
  alternatives: { confidence: string; content: string }[];
};

/** Times for every word, and the two channels of sound that go with them. */
export function perform(said: readonly Said[]): Pick<ComposedConversation, 'transcript' | 'audio'> {
  const items: { channel: 0 | 1; item: Item }[] = [];
  const tones: { channel: 0 | 1; atMs: number; samples: Int16Array }[] = [];
  let nowMs = 500;
  for (const { channel, words: spoken, tone, over } of said) {
    if (over) tones.push({ channel: channel === 0 ? 1 : 0, atMs: nowMs, samples: over });
    spoken.forEach((word, index) => {
      const isLast = index === spoken.length - 1;
      // The value itself, which is the last word of its sentence, lasts as long as its tone; so does any word of a
      // sentence that carries a tone of content.
      const carries = tone !== undefined && (tone.kind === 'secret' ? isLast : index === 5);
      const durationMs = carries ? Math.ceil(soundMs(tone.text) / 10) * 10 : wordMs;
      tones.push({ channel, atMs: nowMs, samples: carries ? soundOf(tone.text) : hum(wordMs) });
      items.push({ channel, item: itemOf(word, nowMs, nowMs + durationMs) });
      nowMs += durationMs + 50;
    });
    nowMs += pauseMs;
  }
  const channels = [0, 1].map((channel) => {
    const samples = new Int16Array(Math.ceil((nowMs * 8000) / 1000));
    for (const tone of tones) if (tone.channel === channel) samples.set(tone.samples, tone.atMs * 8);
    return samples;
  });
  return { transcript: JSON.stringify(amazonTranscribe(items)), audio: writeWav(channels) };
}

/** A voice without words: Sluis takes no recording in which those who speak cannot be heard. */
function hum(lengthMs: number): Int16Array {
  return Int16Array.from({ length: lengthMs * 8 }, (_, at) =>
    Math.round(3_000 * Math.sin((2 * Math.PI * 220 * at) / 8000)),
  );
}

function itemOf(content: string, startMs: number, endMs: number): Item {
  return {
    start_time: (startMs / 1000).toFixed(3),
    end_time: (endMs / 1000).toFixed(3),
    type: 'pronunciation',
    alternatives: [{ confidence: '0.99', content }],
  };
}

function amazonTranscribe(items: readonly { channel: number; item: Item }[]): object {
  const text = items.map(({ item }) => item.alternatives[0]?.content).join(' ');
  return {
    jobName: 'drill',
    accountId: '000000000000',
    status: 'COMPLETED',
    results: {
      transcripts: [{ transcript: text }],
      channel_labels: {
        channels: [0, 1].map((channel) => ({
          channel_label: `ch_${channel}`,
          items: items.filter((one) => one.channel === channel).map(({ item }) => item),
        })),
        number_of_channels: 2,
      },
      items: items.map(({ channel, item }) => ({ ...item, channel_label: `ch_${channel}` })),
    },
  };
}
