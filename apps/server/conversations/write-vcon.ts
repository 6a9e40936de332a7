import type { OpenConversation } from './open-conversation.ts';

/** base64url without padding keeps its alphabet over pieces of this size: a multiple of three. */
const pieceBytes = 3 * 64 * 1024;

/**
 * An opened conversation as a vCon (IETF draft, syntax 0.4.0), redacted as it is stored. Written piece by piece: the sound
 * of a long call inside one JSON text would not fit in memory twice.
 */
export async function* writeVcon(opening: OpenConversation, nowMs: number): AsyncGenerator<string> {
  const { summary, details, transcript, audio } = opening;
  const start = new Date(summary.startMs).toISOString();
  const everybody = details.parties.map((_party, index) => index);
  const head = {
    vcon: '0.4.0',
    uuid: summary.id,
    created_at: new Date(nowMs).toISOString(),
    redacted: { type: 'sluis' },
    parties: details.parties,
    analysis: [
      {
        type: 'transcript',
        dialog: 0,
        vendor: 'sluis',
        encoding: 'json',
        body: transcript.turns.map((turn) => ({
          speaker: turn.party,
          text: turn.text,
          ...(turn.startMs !== undefined && { start: turn.startMs / 1000 }),
          ...(turn.endMs !== undefined && { end: turn.endMs / 1000 }),
        })),
      },
    ],
  };
  yield `${JSON.stringify(head).slice(0, -1)},"dialog":[`;
  const dialog = { type: 'recording', start, duration: summary.durationMs / 1000, parties: everybody };
  if (audio) {
    yield `${JSON.stringify({ ...dialog, mediatype: 'audio/wav', encoding: 'base64url' }).slice(0, -1)},"body":"`;
    for (let at = 0; at < audio.sizeBytes; at += pieceBytes) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of audio.read(at, Math.min(at + pieceBytes, audio.sizeBytes)))
        chunks.push(chunk);
      yield Buffer.concat(chunks).toString('base64url');
    }
    yield '"}';
  }
  yield ']}';
}
