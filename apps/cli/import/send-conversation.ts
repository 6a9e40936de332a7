import { createHash } from 'node:crypto';
import { createReadStream, openAsBlob } from 'node:fs';
import { type Client, Refusal } from '../http/connect.ts';
import type { PlannedConversation } from './plan-import.ts';

export type Sent = { id: string; findings: Record<string, number>; replayed: boolean };

/** How often a conversation is sent again when the server says that it can not just now. */
const attempts = 4;
const longestWaitMs = 30_000;

/**
 * Sends one conversation. The key is made of its bytes: sent again, today or in a year, it is the same conversation and
 * gets the first answer. Files are streamed, never held whole.
 */
export async function sendConversation(client: Client, planned: PlannedConversation): Promise<Sent> {
  const key = await contentKey(planned);
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await client.send('POST', '/conversations', {
        headers: {
          'idempotency-key': key,
          ...(isWhole(planned) && { 'content-type': 'application/vcon+json' }),
        },
        ...(isWhole(planned)
          ? { body: await openAsBlob(planned.transcript) }
          : { form: await formOf(planned) }),
      });
      const { id, findings } = (await response.json()) as Omit<Sent, 'replayed'>;
      return { id, findings, replayed: response.headers.get('idempotency-replayed') === 'true' };
    } catch (error) {
      const again = error instanceof Refusal && (error.status === 503 || error.status === 429);
      if (!again || attempt === attempts) throw error;
      const waitMs = Math.min(error.retryAfterMs ?? 1000 * 2 ** attempt, longestWaitMs);
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}

/** What has no metadata beside it holds them itself: a vCon, which goes as what it is. */
function isWhole({ metadata }: PlannedConversation): boolean {
  return !metadata;
}

/** The order is part of the interface: what is in the sound can be masked only once the words are known. */
async function formOf({ metadata, transcript, audio }: PlannedConversation): Promise<FormData> {
  const form = new FormData();
  // Names of files stay here: they may say who called.
  if (metadata) form.append('metadata', await openAsBlob(metadata, { type: 'application/json' }), 'metadata');
  form.append('transcript', await openAsBlob(transcript), 'transcript');
  if (audio) form.append('audio', await openAsBlob(audio), 'audio');
  return form;
}

async function contentKey({ metadata, transcript, audio }: PlannedConversation): Promise<string> {
  const hash = createHash('sha256').update('sluis-import-1');
  for (const path of [metadata, transcript, audio]) {
    const part = createHash('sha256');
    if (path) for await (const chunk of createReadStream(path)) part.update(chunk as Buffer);
    hash.update(part.digest());
  }
  return `import-${hash.digest('base64url')}`;
}
