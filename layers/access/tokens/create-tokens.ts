import { isIP } from 'node:net';
import { isUuid, SluisError } from '#ground';
import { type Access, type NewToken, type PersonCaller, tokenScopes } from '../access.ts';
import { insertApproval } from '../approvals/approval-rows.ts';
import { readSetUp } from '../people/set-up-state.ts';
import { demand } from '../sessions/demand.ts';
import { isPublicKeyJwk } from '../sessions/verify-proof.ts';
import { hashSecret, newSecret, type Room } from '../store/room.ts';
import { insertToken, listTokens, setSecret } from './token-rows.ts';

const longestDays = 366;

/** Machines' tokens. The secret is shown once, to whoever asked for it; the database holds its hash. */
export function createTokens(room: Room): Access['tokens'] {
  const newToken = () => `sluis_${newSecret(room)}`;
  return {
    list: () => room.run((client) => listTokens(client, room)),
    propose: (caller, token) => propose(room, caller, token, newToken),
    async collect(caller, id) {
      demand(caller, 'tokens.manage');
      const token = newToken();
      const view = isUuid(id)
        ? await room.run((client) => setSecret(client, room, id, caller.person.id, hashSecret(token)))
        : null;
      if (!view) throw tokenUnknown();
      return { token, view };
    },
    async revoke(caller, id) {
      demand(caller, 'tokens.manage');
      if (!isUuid(id)) throw tokenUnknown();
      await room.run(async (client) => {
        const { rowCount } = await client.query(
          'update access.tokens set revoked_ms = $2 where id = $1 and revoked_ms is null',
          [id, room.clock.nowMs()],
        );
        if (rowCount !== 1) throw tokenUnknown();
        await room.write({
          type: 'token.revoked',
          actor: { kind: 'person', id: caller.person.id },
          subject: { kind: 'token', id },
          detail: {},
        });
      });
    },
    async seed(token) {
      checkToken(token);
      const secret = newToken();
      const view = await room.run((client) =>
        insertToken(client, room, token, { id: room.newId(), ownerId: null, secretHash: hashSecret(secret) }),
      );
      return { token: secret, view };
    },
  };
}

async function propose(room: Room, caller: PersonCaller, token: NewToken, newToken: () => string) {
  demand(caller, 'tokens.manage');
  checkToken(token);
  const ownerId = caller.person.id;
  return room.run(async (client) => {
    const { inSetUp } = await readSetUp(client, room);
    // In set-up the product receives: what sends to it may be let in by one person; it can read nothing.
    if (inSetUp && token.scopes.every((scope) => scope === 'ingest')) {
      const secret = newToken();
      const place = { id: room.newId(), ownerId, secretHash: hashSecret(secret) };
      return { done: { token: secret, view: await insertToken(client, room, token, place) } };
    }
    const waiting = await insertApproval(client, room, 'token.create', ownerId, {
      ...{ payload: token, about: null },
      values: {
        ...{ token: token.name, scopes: token.scopes.join(' '), networks: token.networks.join(' ') },
        ...{ queues: (token.queues ?? []).join(' '), days: token.days },
      },
    });
    await room.write({
      type: 'token.proposed',
      actor: { kind: 'person', id: ownerId },
      subject: { kind: 'approval', id: waiting.id },
      detail: { scopes: token.scopes.join(' ') },
    });
    return { waiting };
  });
}

function checkToken({ name, scopes, queues, networks, days, publicKeyJwk }: NewToken): void {
  if (name.trim() === '' || name.length > 100) throw wrong('name');
  const areKnown = scopes.every((scope) => tokenScopes.includes(scope));
  if (scopes.length === 0 || !areKnown || new Set(scopes).size !== scopes.length) throw wrong('scopes');
  if (networks.length === 0 || !networks.every(isNetwork)) throw wrong('networks');
  if (queues?.some((queue) => queue === '' || queue.length > 200)) throw wrong('queues');
  if (!Number.isInteger(days) || days < 1 || days > longestDays) throw wrong('days');
  if (publicKeyJwk !== undefined && !isPublicKeyJwk(publicKeyJwk)) throw wrong('publicKeyJwk');
}

/** "10.0.0.0/8", "::1". */
function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const bits = isIP(address) === 6 ? 128 : isIP(address) === 4 ? 32 : -1;
  if (bits < 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits);
}

function wrong(at: string): SluisError {
  return new SluisError('token-unfit', `The ${at} of the token is missing or not of the right form.`, {
    status: 422,
    details: { at },
  });
}

function tokenUnknown(): SluisError {
  return new SluisError('token-unknown', 'There is no such token, or it is not yours to fetch any more.', {
    status: 404,
  });
}
