import type { Clock, ConversationId, OpeningId } from '#ground';

/** A part of an opened conversation: decrypted on the way out, range by range. */
export type OpenPart = {
  sizeBytes: number;
  codec: string;
  /** Bytes from `start` up to and not including `end`. */
  read(start: number, end: number): AsyncIterable<Uint8Array>;
};

/** Who may go on using an opening: the same person, in the same session. */
export type OpeningHolder = { personId: string; sessionId: string };

export type Opening<Transcript, Details> = {
  id: OpeningId;
  conversationId: ConversationId;
  holder: OpeningHolder;
  purpose: string;
  expiresAtMs: number;
  transcript: Transcript;
  details: Details;
  audio: OpenPart | null;
};

export type Openings<
  Entry extends { id: OpeningId; holder: OpeningHolder; conversationId: ConversationId; expiresAtMs: number },
> = {
  add(opening: Entry): void;
  /** Null for an id that is unknown, over, of another conversation or held by somebody else: not told apart. */
  find(id: string, conversationId: ConversationId, holder: OpeningHolder): Entry | null;
  /** False as soon as it is over, also for what is on its way out. */
  isHeld(id: string): boolean;
  /** Ends all of a conversation: what they show is not what is stored any more. */
  endConversation(conversationId: ConversationId): void;
  /** Ends all of a session, for instance when its person leaves. */
  endSession(sessionId: string): void;
  readonly size: number;
};

/**
 * Opened conversations, in memory only: their data keys exist nowhere else, and end with the process. Bounded, so that
 * opening much can not fill memory; the oldest ends first.
 */
export function createOpenings<
  Entry extends { id: OpeningId; holder: OpeningHolder; conversationId: ConversationId; expiresAtMs: number },
>({ clock, most = 2000 }: { clock: Clock; most?: number }): Openings<Entry> {
  const held = new Map<string, Entry>();
  const sweep = () => {
    for (const [id, { expiresAtMs }] of held) if (expiresAtMs <= clock.nowMs()) held.delete(id);
    for (const id of held.keys()) {
      if (held.size <= most) break;
      held.delete(id);
    }
  };
  return {
    add(opening) {
      held.set(opening.id, opening);
      sweep();
    },
    find(id, conversationId, holder) {
      const opening = held.get(id);
      if (!opening) return null;
      if (opening.expiresAtMs <= clock.nowMs()) {
        held.delete(id);
        return null;
      }
      const isSame =
        opening.conversationId === conversationId &&
        opening.holder.personId === holder.personId &&
        opening.holder.sessionId === holder.sessionId;
      return isSame ? opening : null;
    },
    isHeld: (id) => held.has(id),
    endConversation(conversationId) {
      for (const [id, opening] of held) if (opening.conversationId === conversationId) held.delete(id);
    },
    endSession(sessionId) {
      for (const [id, { holder }] of held) if (holder.sessionId === sessionId) held.delete(id);
    },
    get size() {
      return held.size;
    },
  };
}
