import { z } from 'zod';
import type { AddRoutes } from '../house.ts';

/** What the page shows before anybody signed in; public, and nothing but this. */
export const addStateRoutes: AddRoutes = (server, house) => {
  server.get(
    '/api/v1/state',
    {
      schema: {
        tags: ['state'],
        response: {
          200: z.object({
            inSetUp: z.boolean(),
            sandbox: z.boolean(),
            missing: z.object({ administrators: z.number(), keyOfficers: z.number() }),
            version: z.string(),
          }),
        },
      },
    },
    async () => ({ ...(await house.access.state()), sandbox: house.sandbox, version: house.version }),
  );
};
