import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConversationId } from '#ground';
import type { Sandbox } from './start-sandbox.ts';

const hourMs = 3_600_000;

/**
 * Sends the sample conversations through the front door, as any system of a contact centre would, with times of the last
 * days: who may hear what depends on how recent it is.
 */
export async function importSamples(
  { url, tokens, house: { house } }: Sandbox,
  folder: string,
  onProgress: (done: number, total: number) => void,
): Promise<ConversationId[]> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const ids: ConversationId[] = [];
  onProgress(0, names.length);
  for (const [index, name] of names.entries()) {
    const startMs = house.clock.nowMs() - (index + 1) * 9 * hourMs;
    const response = await fetch(`${url}/api/v1/conversations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokens.ingest}`, 'idempotency-key': `sample-${name}` },
      body: readSample(join(folder, name), startMs),
    });
    const answer = (await response.json()) as { id: ConversationId; title?: string };
    if (!response.ok) throw new Error(`sample ${name} was refused: ${answer.title}`);
    ids.push(answer.id);
    onProgress(index + 1, names.length);
  }
  await drawSamples(house, ids);
  return ids;
}

function readSample(folder: string, startMs: number): FormData {
  const files = readdirSync(folder);
  const transcript = files.find((name) => name.startsWith('transcript.')) ?? 'transcript.vtt';
  const metadata = JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8')) as Record<string, unknown>;
  const start = new Date(startMs - (startMs % 60_000)).toISOString();
  const form = new FormData();
  form.append('metadata', new Blob([JSON.stringify({ ...metadata, start })], { type: 'application/json' }));
  form.append('transcript', new Blob([readFileSync(join(folder, transcript))]));
  form.append('audio', new Blob([readFileSync(join(folder, 'audio.wav'))]));
  return form;
}

/** An analyst hears what was drawn for them, nothing else. */
async function drawSamples(house: Sandbox['house']['house'], ids: readonly ConversationId[]): Promise<void> {
  for (const { id, roles } of await house.access.people.list()) {
    if (roles.includes('quality-analyst')) await house.access.samples.draw(id, ids);
  }
}
