import { expect, test } from 'vitest';
import { type ConversationId, newId, type OpeningId } from '#ground';
import { createOpenings } from './openings.ts';

const holder = { personId: 'p1', sessionId: 's1' };

function openOne(most?: number) {
  let nowMs = 1000;
  const openings = createOpenings<ReturnType<typeof entry>>({
    clock: { nowMs: () => nowMs },
    ...(most !== undefined && { most }),
  });
  const opening = entry();
  openings.add(opening);
  return { openings, opening, wait: (ms: number) => (nowMs += ms) };
}

function entry(sessionId = 's1') {
  return {
    id: newId<OpeningId>(),
    conversationId: newId<ConversationId>(),
    holder: { ...holder, sessionId },
    expiresAtMs: 2000,
  };
}

test('the same person in the same session finds the opening again', () => {
  const { openings, opening } = openOne();
  expect(openings.find(opening.id, opening.conversationId, holder)).toBe(opening);
});

test('nobody else does, and not for another conversation', () => {
  const { openings, opening } = openOne();
  const { id, conversationId } = opening;
  expect(openings.find(id, conversationId, { ...holder, personId: 'p2' })).toBeNull();
  expect(openings.find(id, conversationId, { ...holder, sessionId: 's2' })).toBeNull();
  expect(openings.find(id, newId<ConversationId>(), holder)).toBeNull();
  expect(openings.find(newId<OpeningId>(), conversationId, holder)).toBeNull();
});

test('it ends at its time and is not held any longer', () => {
  const { openings, opening, wait } = openOne();
  wait(1000);
  expect(openings.find(opening.id, opening.conversationId, holder)).toBeNull();
  expect(openings.size).toBe(0);
});

test('all of a session end together', () => {
  const { openings, opening } = openOne();
  const other = entry('s2');
  openings.add(other);
  openings.endSession('s1');
  expect(openings.find(opening.id, opening.conversationId, holder)).toBeNull();
  expect(openings.find(other.id, other.conversationId, other.holder)).toBe(other);
});

test('no more are held than the bound, and the oldest goes first', () => {
  const { openings, opening } = openOne(2);
  openings.add(entry());
  openings.add(entry());
  expect(openings.size).toBe(2);
  expect(openings.find(opening.id, opening.conversationId, holder)).toBeNull();
});
