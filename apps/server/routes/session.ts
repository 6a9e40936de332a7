import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { clearCookie, type StartedSession } from '#access';
import { languages } from '#ground';
import { personOf, requestFacts } from '../caller.ts';
import type { AddRoutes } from '../house.ts';
import { role, session, tellSession } from '../schemas/people.ts';

const link = z
  .string()
  .min(20)
  .max(200)
  .regex(/^[\w-]+$/);
const password = z.string().min(1).max(300);
const code = z
  .string()
  .trim()
  .regex(/^\d{6}$/);
/** What a browser's authenticator answers with; `access` reads it and trusts nothing in it. */
const credential = z.looseObject({ id: z.string().max(2_000), type: z.literal('public-key') });
const options = z.looseObject({});
const publicKeyJwk = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string().length(43),
  y: z.string().length(43),
});

/** Enrolling, signing in and out. Each start needs a proof of the key that the session will be bound to. */
export const addSessionRoutes: AddRoutes = (server, house) => {
  const { signIn, enrolment } = house.access;
  const start = async (reply: FastifyReply, started: Promise<StartedSession>) => {
    const { caller, cookie } = await started;
    reply.header('set-cookie', cookie);
    return tellSession(caller);
  };
  const tags = ['session'];
  const answers = { 200: session };

  server.post(
    '/api/v1/enrolments/open',
    {
      schema: {
        tags,
        body: z.strictObject({ link }),
        response: {
          200: z.object({
            personName: z.string(),
            roles: z.array(role),
            methods: z.array(z.enum(['passkey', 'totp'])),
            expiresAt: z.string(),
          }),
        },
      },
    },
    async ({ body }) => {
      const { person, methods, expiresMs } = await enrolment.open(body.link);
      const expiresAt = new Date(expiresMs).toISOString();
      return { personName: person.name, roles: [...person.roles], methods: [...methods], expiresAt };
    },
  );
  server.post(
    '/api/v1/enrolments/passkey/options',
    { schema: { tags, body: z.strictObject({ link }), response: { 200: options } } },
    async ({ body }) => ({ ...(await enrolment.passkeyOptions(body.link)) }),
  );
  server.post(
    '/api/v1/enrolments/passkey/verify',
    { schema: { tags, body: z.strictObject({ link, response: credential }), response: answers } },
    (request, reply) =>
      start(reply, enrolment.passkey(requestFacts(request, house), request.body.link, request.body.response)),
  );
  server.post(
    '/api/v1/enrolments/totp/start',
    {
      schema: {
        tags,
        body: z.strictObject({ link, password }),
        response: { 200: z.object({ otpauthUri: z.string(), secretBase32: z.string() }) },
      },
    },
    ({ body }) => enrolment.totpStart(body.link, body.password),
  );
  server.post(
    '/api/v1/enrolments/totp/verify',
    { schema: { tags, body: z.strictObject({ link, password, code }), response: answers } },
    (request, reply) => {
      const { link: given, ...secrets } = request.body;
      return start(reply, enrolment.totp(requestFacts(request, house), given, secrets));
    },
  );

  server.post(
    '/api/v1/session/passkey/options',
    { schema: { tags, body: z.strictObject({}), response: { 200: options } } },
    async () => ({ ...(await signIn.passkeyOptions()) }),
  );
  server.post(
    '/api/v1/session/passkey/verify',
    { schema: { tags, body: z.strictObject({ response: credential }), response: answers } },
    (request, reply) => start(reply, signIn.passkey(requestFacts(request, house), request.body.response)),
  );
  server.post(
    '/api/v1/session/password',
    {
      schema: {
        tags,
        body: z.strictObject({ login: z.string().trim().min(1).max(200), password, code }),
        response: answers,
      },
    },
    (request, reply) => start(reply, signIn.password(requestFacts(request, house), request.body)),
  );

  // After a reload the page has its key but not the hash that proofs carry: this answer tells it.
  server.get('/api/v1/session', { schema: { tags, response: answers } }, async (request) => {
    const caller = await house.access.authenticate({ ...requestFacts(request, house), withoutHash: true });
    if (caller.kind === 'person') return tellSession(caller);
    return tellSession(await personOf(request, house));
  });
  server.delete(
    '/api/v1/session',
    { schema: { tags, response: { 204: z.null() } } },
    async (request, reply) => {
      const caller = await personOf(request, house);
      await signIn.end(caller);
      house.openings.endSession(caller.session.id);
      house.events.emit('ended', { sessionId: caller.session.id });
      return reply.header('set-cookie', clearCookie()).code(204).send(null);
    },
  );
  server.patch(
    '/api/v1/session',
    { schema: { tags, body: z.strictObject({ language: z.enum(languages) }), response: answers } },
    async (request) => {
      const caller = await personOf(request, house);
      await house.access.people.setLanguage(caller, request.body.language);
      return tellSession({ ...caller, person: { ...caller.person, language: request.body.language } });
    },
  );

  server.post(
    '/api/v1/session/cli',
    {
      schema: {
        tags,
        body: z.strictObject({ publicKeyJwk }),
        response: {
          200: z.object({
            code: z.string(),
            verifyPath: z.string(),
            pollSecret: z.string(),
            expiresAt: z.string(),
          }),
        },
      },
    },
    async ({ body }) => {
      const { expiresMs, ...started } = signIn.cliStart(body.publicKeyJwk);
      return { ...started, verifyPath: '/link', expiresAt: new Date(expiresMs).toISOString() };
    },
  );
  server.post(
    '/api/v1/session/cli/:code/confirm',
    {
      schema: {
        tags,
        params: z.strictObject({
          code: z
            .string()
            .min(4)
            .max(20)
            .regex(/^[A-Z0-9-]+$/),
        }),
        body: z.strictObject({}).nullish(),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await signIn.cliConfirm(await personOf(request, house), request.params.code);
      return reply.code(204).send(null);
    },
  );
  server.post(
    '/api/v1/session/cli/poll',
    {
      schema: {
        tags,
        body: z.strictObject({ pollSecret: z.string().min(20).max(200) }),
        response: { ...answers, 202: z.object({ waiting: z.literal(true) }) },
      },
    },
    async (request, reply) => {
      const started = await signIn.cliPoll(requestFacts(request, house), request.body.pollSecret);
      if (started === null) return reply.code(202).send({ waiting: true as const });
      return start(reply, Promise.resolve(started));
    },
  );
};
