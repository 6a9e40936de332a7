import { randomUUID } from 'node:crypto';
import type { Client } from '../client/client.ts';
import type { PlantedConversation } from '../scene.ts';
import type { ComposedConversation } from './compose-conversation.ts';

/** Sends it as a contact centre's export would: metadata, transcript, sound, in this order. */
export async function sendConversation(
  client: Client,
  ingestToken: string,
  composed: ComposedConversation,
): Promise<PlantedConversation> {
  const boundary = `drill-${randomUUID()}`;
  const part = (name: string, type: string, body: Buffer | string, file?: string) =>
    Buffer.concat([
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file ? `; filename="${file}"` : ''}\r\n` +
          `Content-Type: ${type}\r\n\r\n`,
      ),
      Buffer.from(body),
      Buffer.from('\r\n'),
    ]);
  const bytes = Buffer.concat([
    part('metadata', 'application/json', JSON.stringify(composed.metadata)),
    part('transcript', 'application/json', composed.transcript, 'transcript.json'),
    part('audio', 'audio/wav', composed.audio, 'audio.wav'),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  const answer = await client.ask('POST', '/api/v1/conversations', {
    bytes,
    contentType: `multipart/form-data; boundary=${boundary}`,
    bearer: ingestToken,
    headers: { 'idempotency-key': randomUUID() },
  });
  if (answer.status !== 201)
    throw new Error(`A conversation was not taken: ${answer.status} ${answer.refusedBy.join()}`);
  const { secrets, contents, sounds } = composed;
  return { id: String(answer.json?.id), secrets, contents, sounds };
}
