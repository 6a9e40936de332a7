import { describe, expect, it } from 'vitest';
import { operationsOf, typeOf } from './generate.ts';

describe('types from OpenAPI', () => {
  it('know objects, lists, choices, records and what may be missing', () => {
    expect(
      typeOf({
        type: 'object',
        required: ['id', 'state'],
        properties: {
          id: { type: 'string' },
          state: { type: 'string', enum: ['on', 'off'] },
          counts: { type: 'object', additionalProperties: { type: 'integer' } },
          team: { anyOf: [{ type: 'string' }, { type: 'null' }] },
          list: { type: 'array', items: { type: 'boolean' } },
        },
      }),
    ).toBe(
      '{ "id": string; "state": "on" | "off"; "counts"?: Record<string, number>; "team"?: (string) | (null); "list"?: (boolean)[] }',
    );
  });

  it('name each operation by method and path, with what it takes and answers', () => {
    const content = (type: string) => ({ content: { 'application/json': { schema: { type } } } });
    const text = operationsOf({
      paths: {
        '/api/v1/a/{id}': {
          post: { requestBody: content('string'), responses: { 201: content('number'), 403: {} } },
        },
      },
    });
    expect(text).toContain('"POST /a/{id}": { body: string; answers: { 201: number } };');
  });

  it('say what they do not understand', () => {
    expect(() => typeOf({ type: 'tuple' })).toThrow(/not understood/);
  });
});
