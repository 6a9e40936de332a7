import { z } from 'zod';
import { personOf } from '../caller.ts';
import type { AddRoutes } from '../house.ts';

const item = z.object({
  control: z.string(),
  layer: z.string(),
  state: z.enum(['stands', 'weak', 'down', 'not-covered']),
  messageKey: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  leansOn: z.array(z.string()).optional(),
  checkedAt: z.string(),
});

/** Which controls stand right now, each tried just before the answer. */
export const addPostureRoutes: AddRoutes = (server, house) => {
  server.get(
    '/api/v1/posture',
    {
      schema: {
        tags: ['posture'],
        response: { 200: z.object({ checkedAt: z.string(), items: z.array(item) }) },
      },
    },
    async (request) => {
      const caller = await personOf(request, house);
      house.access.demand(caller, 'posture.read');
      const { checkedAt, items } = await house.posture();
      return {
        checkedAt,
        items: items.map(({ values, leansOn, ...rest }) => ({
          ...rest,
          ...(values && { values: { ...values } }),
          ...(leansOn && { leansOn: [...leansOn] }),
        })),
      };
    },
  );
};
