import { z } from 'zod';
import type { PersonCaller } from '#access';
import { findingTypes } from '#detect';
import { SluisError } from '#ground';
import { heldOpening } from '../conversations/held-opening.ts';
import type { OpenConversation } from '../conversations/open-conversation.ts';
import type { AddRoutes, House } from '../house.ts';
import { conversationId, id, opened } from '../schemas/conversation.ts';
import { presentOpening } from './openings.ts';

const place = z.number().int().min(0).max(1_000_000);
/** An address, spelled out. Whoever wants more gone than that wants something else. */
const longestPassage = 400;

const wrong = z.strictObject({
  kind: z.literal('wrong'),
  ...{ turn: place, start: place, end: place },
  type: z
    .string()
    .regex(/^[A-Z][A-Z_]{1,39}$/)
    .optional(),
  opening: id,
});

const missed = z.strictObject({
  kind: z.literal('missed'),
  ...{ turn: place, start: place, end: place },
  type: z.enum(findingTypes),
  opening: id,
});

const answer = z.object({
  stored: z.literal(true),
  /** Of what was missed. `no`: only told, because masking is not this person's to do. */
  masked: z.enum(['yes', 'already', 'no']).optional(),
  /** Whether the key of the version before is given up already. It is tried again until it is. */
  oldKey: z.enum(['retired', 'waiting']).optional(),
  /** In the place of the opening that was held: every opening of the version before is over. */
  opening: opened.optional(),
});

/** "This was no phone number", "here is one that was missed": places and types, never the words themselves. */
export const addReportRoutes: AddRoutes = (server, house) => {
  server.post(
    '/api/v1/conversations/:id/reports',
    {
      schema: {
        tags: ['conversations'],
        description:
          'Tells that a redaction is wrong, or that a passage was missed. What was missed is masked at once and for good, in words and sound and in every copy, if the person may do that.',
        params: conversationId,
        body: z.discriminatedUnion('kind', [wrong, missed]),
        response: { 201: answer },
      },
    },
    async (request, reply) => {
      const { opening: openingId, ...given } = request.body;
      request.headers['sluis-opening'] = openingId;
      const { caller, opening } = await heldOpening(request, house, request.params.id);
      refusePlace(opening, given);
      if (given.kind === 'missed' && house.access.has(caller, 'passages.mask')) {
        const { kind: _missed, ...passage } = given;
        const { isChanged, oldKey, ...masked } = await house.maskMissed(caller, opening, passage);
        return reply.code(201).send({
          ...{ stored: true as const, masked: isChanged ? ('yes' as const) : ('already' as const), oldKey },
          opening: presentOpening(masked.opening, true),
        });
      }
      await record(house, caller, opening, { ...given, type: given.type ?? null });
      return reply
        .code(201)
        .send({ stored: true as const, ...(given.kind === 'missed' && { masked: 'no' as const }) });
    },
  );
};

type Given = { kind: 'wrong' | 'missed'; turn: number; start: number; end: number; type: string | null };

function refusePlace({ transcript }: OpenConversation, { kind, turn: at, start, end }: Omit<Given, 'type'>) {
  const turn = transcript.turns[at];
  if (!turn || end > turn.text.length || start >= end) {
    throw new SluisError('place-unknown', 'There is no such place in this conversation.', { status: 422 });
  }
  if (kind === 'missed' && end - start > longestPassage) {
    throw new SluisError('passage-too-long', `Mark at most ${longestPassage} characters at a time.`, {
      status: 422,
      details: { most: longestPassage },
    });
  }
}

async function record(
  house: House,
  caller: PersonCaller,
  opening: OpenConversation,
  report: Given,
): Promise<void> {
  const { kind, type } = report;
  await house.vault.report(opening.conversationId, { ...report, personId: caller.person.id });
  await house.ledger.append({
    type: 'conversation.reported',
    actor: { kind: 'person', id: caller.person.id },
    subject: { kind: 'conversation', id: opening.conversationId },
    purpose: opening.purpose,
    policyVersion: house.access.policy.version,
    detail: { kind, ...(type !== null && { type }) },
  });
}
