import type { PoolClient } from 'pg';
import type { PersonId } from '#ground';
import type { NewToken, TokenScope, TokenView } from '../access.ts';
import { thumbprintOf } from '../sessions/verify-proof.ts';
import type { Room } from '../store/room.ts';

const dayMs = 86_400_000;

type TokenRow = {
  id: string;
  sealed: Buffer;
  scopes: TokenScope[];
  queues: string[] | null;
  networks: string[];
  is_bound: boolean;
  is_collected: boolean;
  owner_id: PersonId | null;
  expires_ms: string;
  revoked_ms: string | null;
  last_used_ms: string | null;
};

const columns = `id, sealed, scopes, queues, networks, thumbprint is not null as is_bound,
  secret_hash is not null as is_collected, owner_id, expires_ms, revoked_ms, last_used_ms`;

export type TokenOwner = { id: string; ownerId: PersonId | null; secretHash: Buffer | null };

export async function insertToken(
  client: PoolClient,
  room: Room,
  { name, scopes, queues, networks, days, publicKeyJwk }: NewToken,
  { id, ownerId, secretHash }: TokenOwner,
): Promise<TokenView> {
  const nowMs = room.clock.nowMs();
  const { rows } = await client.query<TokenRow>(
    `insert into access.tokens
       (tenant_id, id, secret_hash, sealed, scopes, queues, networks, thumbprint, owner_id, created_ms, expires_ms)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning ${columns}`,
    [
      ...[room.tenantId, id, secretHash, room.directory.seal(`token|${id}`, { name }), scopes],
      ...[queues && queues.length > 0 ? queues : null, networks],
      ...[publicKeyJwk ? thumbprintOf(publicKeyJwk) : null, ownerId, nowMs, nowMs + days * dayMs],
    ],
  );
  await room.write({
    type: 'token.created',
    actor: ownerId === null ? { kind: 'system', id: 'set-up' } : { kind: 'person', id: ownerId },
    subject: { kind: 'token', id },
    detail: { scopes: scopes.join(' '), days, bound: publicKeyJwk !== undefined },
  });
  return viewOf(rows[0] as TokenRow, room);
}

export async function listTokens(client: PoolClient, room: Room): Promise<TokenView[]> {
  const { rows } = await client.query<TokenRow>(
    `select ${columns} from access.tokens order by created_ms desc, id`,
  );
  return rows.map((row) => viewOf(row, room));
}

/** Gives the token of whoever asked for it its secret, once; null when there is none that waits. */
export async function setSecret(
  client: PoolClient,
  room: Room,
  id: string,
  ownerId: PersonId,
  secretHash: Buffer,
): Promise<TokenView | null> {
  const { rows } = await client.query<TokenRow>(
    `update access.tokens set secret_hash = $3
     where id = $1 and owner_id = $2 and secret_hash is null and revoked_ms is null and expires_ms > $4
     returning ${columns}`,
    [id, ownerId, secretHash, room.clock.nowMs()],
  );
  return rows[0] ? viewOf(rows[0], room) : null;
}

function viewOf(row: TokenRow, room: Room): TokenView {
  const expiresMs = Number(row.expires_ms);
  const state = row.revoked_ms !== null ? 'revoked' : expiresMs <= room.clock.nowMs() ? 'expired' : null;
  return {
    ...{ id: row.id, scopes: row.scopes, queues: row.queues, networks: row.networks, expiresMs },
    name: room.directory.open<{ name: string }>(`token|${row.id}`, row.sealed).name,
    isBound: row.is_bound,
    ownerId: row.owner_id,
    lastUsedMs: row.last_used_ms === null ? null : Number(row.last_used_ms),
    state: state ?? (row.is_collected ? 'active' : 'waiting-for-collection'),
  };
}
