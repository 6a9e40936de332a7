import { SluisError, sendRange } from '#ground';
import { heldOpening } from '../conversations/held-opening.ts';
import type { AddRoutes } from '../house.ts';
import { conversationId, openingHeader } from '../schemas/conversation.ts';

/** The masked sound of an opened conversation, range by range. No entry of its own: seeking is not opening again. */
export const addAudioRoutes: AddRoutes = (server, house) => {
  server.get(
    '/api/v1/conversations/:id/audio',
    { schema: { tags: ['conversations'], params: conversationId, headers: openingHeader } },
    async (request, reply) => {
      const { opening } = await heldOpening(request, house, request.params.id);
      const { audio } = opening;
      if (!audio) throw new SluisError('no-sound', 'This conversation has no sound.', { status: 404 });
      return sendRange(reply, {
        sizeBytes: audio.sizeBytes,
        contentType: 'audio/wav',
        open: (start, end) => audio.read(start, end),
      });
    },
  );
};
