import type { FastifyRequest } from 'fastify';
import type { Caller, MachineCaller, PersonCaller, RequestFacts, TokenScope } from '#access';
import { SluisError } from '#ground';
import type { House } from './house.ts';

/** What of a request says who is asking; for `access`, which alone judges it. */
export function requestFacts(request: FastifyRequest, house: Pick<House, 'origin'>): RequestFacts {
  const { headers } = request;
  const proof = headers.dpop;
  return {
    method: request.method,
    path: request.url,
    // The connection guard has let no other host through than the origin's and this machine's own names.
    origins: [house.origin, `${request.protocol}://${headers.host ?? ''}`],
    address: request.ip,
    cookie: headers.cookie,
    authorization: headers.authorization,
    proof: Array.isArray(proof) ? undefined : proof,
  };
}

/** Whoever it is. Throws 401 or 403 for anybody that `access` does not know. */
export function callerOf(request: FastifyRequest, house: House): Promise<Caller> {
  return house.access.authenticate(requestFacts(request, house));
}

/** A signed-in person; a machine's token is not enough here. */
export async function personOf(request: FastifyRequest, house: House): Promise<PersonCaller> {
  const caller = await callerOf(request, house);
  if (caller.kind === 'person') return caller;
  throw new SluisError('people-only', 'This is for people who signed in, not for tokens of machines.', {
    status: 403,
  });
}

export function demandScope(caller: MachineCaller, scope: TokenScope): void {
  if (caller.token.scopes.includes(scope)) return;
  throw new SluisError('scope-missing', `This token may not do that: it lacks the scope "${scope}".`, {
    status: 403,
    details: { scope },
  });
}

/** Whoever it is, as the ledger names them. */
export function actorOf(caller: Caller): { kind: 'person' | 'machine'; id: string } {
  return caller.kind === 'person'
    ? { kind: 'person', id: caller.person.id }
    : { kind: 'machine', id: caller.token.id };
}
