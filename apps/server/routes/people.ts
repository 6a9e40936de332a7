import { z } from 'zod';
import type { EnrolmentLink } from '#access';
import { languages, type PersonId } from '#ground';
import { personOf } from '../caller.ts';
import type { AddRoutes } from '../house.ts';
import {
  approval,
  enrolmentLink,
  name,
  person,
  personId,
  personRow,
  role,
  tellPerson,
} from '../schemas/people.ts';
import { tellWaiting } from '../tell-waiting.ts';

const roleList = z.array(role).min(1).max(10);
const waiting = z.object({ approval });

/** Staff: who there is, proposing, closing. What makes somebody more powerful takes a second person. */
export const addPeopleRoutes: AddRoutes = (server, house) => {
  const { access } = house;
  const tags = ['people'];

  server.get(
    '/api/v1/people',
    { schema: { tags, response: { 200: z.object({ items: z.array(personRow) }) } } },
    async (request) => {
      const caller = await personOf(request, house);
      // Readers ask for colleagues only to learn why one of them can not hear something.
      if (!access.has(caller, 'people.read')) access.demand(caller, 'who.read');
      const mayKnow = access.has(caller, 'people.names');
      const rows = await access.people.list();
      return {
        items: rows.map((row) => ({
          ...tellPerson(row),
          name: mayKnow ? row.name : row.id.slice(0, 8),
          ...(access.has(caller, 'people.manage') && { login: row.login }),
          state: row.state,
          enrolled: row.enrolledMs !== null,
          methods: [...row.methods],
        })),
      };
    },
  );

  server.post(
    '/api/v1/people',
    {
      schema: {
        tags,
        body: z.strictObject({
          name,
          login: z
            .string()
            .trim()
            .toLowerCase()
            .min(1)
            .max(100)
            .regex(/^[\w.@+-]+$/)
            .optional(),
          roles: roleList,
          team: name.optional(),
          language: z.enum(languages).optional(),
          agentIds: z.array(z.string().min(1).max(200)).max(20).optional(),
        }),
        response: { 201: person, 202: waiting },
      },
    },
    async (request, reply) => {
      const proposed = await access.people.propose(await personOf(request, house), defined(request.body));
      return 'done' in proposed
        ? reply.code(201).send(tellPerson(proposed.done))
        : reply.code(202).send({ approval: tellWaiting(house, proposed.waiting) });
    },
  );

  server.put(
    '/api/v1/people/:id/roles',
    {
      schema: {
        tags,
        params: personId,
        body: z.strictObject({ roles: roleList }),
        response: { 200: person, 202: waiting },
      },
    },
    async (request, reply) => {
      const caller = await personOf(request, house);
      const proposed = await access.people.proposeRoles(
        caller,
        request.params.id as PersonId,
        request.body.roles,
      );
      return 'done' in proposed
        ? reply.code(200).send(tellPerson(proposed.done))
        : reply.code(202).send({ approval: tellWaiting(house, proposed.waiting) });
    },
  );

  server.delete(
    '/api/v1/people/:id',
    { schema: { tags, params: personId, response: { 204: z.null() } } },
    async (request, reply) => {
      const leaver = request.params.id as PersonId;
      await access.people.deactivate(await personOf(request, house), leaver);
      house.events.emit('ended', { personId: leaver });
      return reply.code(204).send(null);
    },
  );

  server.post(
    '/api/v1/people/:id/enrolments',
    {
      schema: {
        tags,
        params: personId,
        body: z.strictObject({}).nullish(),
        response: { 201: enrolmentLink, 202: waiting },
      },
    },
    async (request, reply) => {
      const caller = await personOf(request, house);
      const proposed = await access.people.proposeLink(caller, request.params.id as PersonId);
      return 'done' in proposed
        ? reply.code(201).send(tellLink(proposed.done))
        : reply.code(202).send({ approval: tellWaiting(house, proposed.waiting) });
    },
  );
};

function tellLink({ link, expiresMs }: EnrolmentLink) {
  return { link, expiresAt: new Date(expiresMs).toISOString() };
}

/** A key that was left out is not there, rather than there and undefined. */
function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}
