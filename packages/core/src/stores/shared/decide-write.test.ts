import { describe, expect, it } from 'vitest';
import { conversationOfTurns } from '../../../test/support/conversation-of-turns.ts';
import type { WriteOutcome } from '../../sync/stored-conversation.ts';
import { decideMissing, decideWrite, type KnownConversation } from './decide-write.ts';

const at = (hour: number): string => `2026-04-21T0${hour}:00:00.000Z`;
const known: KnownConversation = {
  contentHash: 'a',
  readAt: at(2),
  firstSeenAt: at(1),
  missedAt: null,
  deletedAt: null,
};
const conversation = conversationOfTurns([]);

describe('decideWrite', () => {
  it.each<[WriteOutcome, KnownConversation | null, contentHash: string, readAt: string]>([
    ['inserted', null, 'a', at(1)],
    ['unchanged', known, 'a', at(2)],
    ['unchanged', known, 'a', at(3)],
    ['updated', known, 'b', at(2)],
    ['updated', known, 'b', at(3)],
    ['outdated', known, 'b', at(1)],
    ['outdated', known, 'a', at(1)],
    ['updated', { ...known, missedAt: at(3) }, 'a', at(4)],
    ['updated', { ...known, missedAt: at(3) }, 'a', at(3)],
    ['outdated', { ...known, missedAt: at(4) }, 'b', at(3)],
    ['outdated', { ...known, missedAt: at(3), deletedAt: at(5) }, 'b', at(4)],
    ['updated', { ...known, missedAt: at(3), deletedAt: at(5) }, 'a', at(6)],
  ])('%s', (outcome, state, contentHash, readAt) => {
    expect(decideWrite(state, { conversation, contentHash, readAt, nextCheckAt: null })).toBe(outcome);
  });
});

describe('decideMissing', () => {
  const there = { readAt: at(2), changedAt: at(2), missedAt: null, deletedAt: null };
  const missed = { changedAt: at(2), nextCheckAt: at(9), deletedAt: null };
  const deleted = { changedAt: at(3), nextCheckAt: null, deletedAt: at(3) };

  it.each([
    ['is missed', there, false, { ...missed, missedAt: at(3) }],
    ['is deleted at once, where it has been gone long enough', there, true, { ...deleted, missedAt: at(3) }],
    [
      'stays missed since the first time',
      { ...there, missedAt: at(2) },
      false,
      { ...missed, missedAt: at(2) },
    ],
    ['is deleted', { ...there, missedAt: at(2) }, true, { ...deleted, missedAt: at(2) }],
    ['stays deleted', { ...there, missedAt: at(1), deletedAt: at(2) }, true, null],
    ['was read after that', { ...there, readAt: at(4) }, true, null],
  ])('%s', (_, state, isDeleted, expected) => {
    const missing = { id: 'allo:cll-1', isDeleted, nextCheckAt: isDeleted ? null : at(9) };
    expect(decideMissing(state, missing, at(3))).toEqual(expected);
  });
});
