import type { CanaryHit, Scanner } from '../canary/index.ts';
import type { Answer, Client } from '../client/client.ts';

/** What came of trying to read: canaries if it went well, reasons if not. */
export type Reading = { hits: CanaryHit[]; refusedBy: string[]; opened: boolean };

/** Lists, opens and plays, as the console does; every answer is looked through. */
export async function readConversation(client: Client, id: string, scanner: Scanner): Promise<Reading> {
  const { answers, refusedBy, audio } = await openConversation(client, id);
  return { hits: hitsIn(answers, scanner), refusedBy, opened: audio !== null };
}

/** Every answer that somebody gets who lists, opens and plays; `audio` is null when it was not opened. */
export async function openConversation(
  client: Client,
  id: string,
): Promise<{ answers: Answer[]; refusedBy: string[]; audio: Answer | null }> {
  const list = await client.ask('GET', '/api/v1/conversations?limit=50');
  const opening = await client.ask('POST', `/api/v1/conversations/${id}/openings`, {
    body: { purpose: 'quality' },
  });
  if (opening.status !== 201) return { answers: [list, opening], refusedBy: opening.refusedBy, audio: null };
  const header = { 'sluis-opening': String(opening.json?.openingId) };
  const audio = await client.ask('GET', `/api/v1/conversations/${id}/audio`, { headers: header });
  const vcon = await client.ask('GET', `/api/v1/conversations/${id}/vcon`, { headers: header });
  return { answers: [list, opening, audio, vcon], refusedBy: [...audio.refusedBy, ...vcon.refusedBy], audio };
}

function hitsIn(answers: readonly Answer[], scanner: Scanner): CanaryHit[] {
  return answers.flatMap(({ bytes }, index) => scanner.scan(bytes, `answer ${index + 1}`));
}
