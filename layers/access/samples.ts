import type { PoolClient } from 'pg';
import type { ConversationId, PersonId } from '#ground';
import type { Access } from './access.ts';
import { findPerson } from './people/person-rows.ts';
import type { Room } from './store/room.ts';

/** What is drawn for an analyst is theirs to hear; they choose nothing themselves. */
export function createSamples(room: Room): Access['samples'] {
  return {
    of: (personId) => room.run((client) => sampleOf(client, personId)),
    draw: (personId, candidates) =>
      room.run(async (client) => {
        await client.query('select id from access.people where id = $1 for update', [personId]);
        const person = await findPerson(client, room.directory, personId);
        const drawn = await sampleOf(client, personId);
        if (person?.state === 'left' || !person?.roles.includes('quality-analyst')) return drawn;
        const others = candidates.filter((id) => !drawn.has(id));
        const fresh = shuffle(others, room.random).slice(0, Math.max(0, room.policy.sampleSize - drawn.size));
        for (const id of fresh) {
          await client.query(
            `insert into access.samples (tenant_id, person_id, conversation_id, drawn_ms) values ($1, $2, $3, $4)
             on conflict do nothing`,
            [room.tenantId, personId, id, room.clock.nowMs()],
          );
          await room.write({
            type: 'sample.drawn',
            actor: { kind: 'system', id: 'samples' },
            subject: { kind: 'conversation', id },
            detail: { for: personId },
          });
        }
        return new Set([...drawn, ...fresh]);
      }),
  };
}

async function sampleOf(client: PoolClient, personId: PersonId): Promise<Set<ConversationId>> {
  const { rows } = await client.query<{ conversation_id: ConversationId }>(
    'select conversation_id from access.samples where person_id = $1',
    [personId],
  );
  return new Set(rows.map(({ conversation_id: id }) => id));
}

/** Fisher and Yates; 32 random bits a step are even enough for a list of this length. */
function shuffle<T>(items: readonly T[], random: (bytes: number) => Uint8Array): T[] {
  const mixed = [...items];
  for (let index = mixed.length - 1; index > 0; index -= 1) {
    const other = Buffer.from(random(4)).readUInt32BE() % (index + 1);
    [mixed[index], mixed[other]] = [mixed[other] as T, mixed[index] as T];
  }
  return mixed;
}
