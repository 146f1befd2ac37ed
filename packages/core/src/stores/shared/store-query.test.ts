import { describe, expect, it } from 'vitest';
import { conversationOfTurns } from '../../../test/support/conversation-of-turns.ts';
import type { StoreQuery } from '../../sync/conversation-store.ts';
import type { StoredConversation } from '../../sync/stored-conversation.ts';
import { matchesStoreQuery, parseStoreQuery } from './store-query.ts';

const stored: StoredConversation = {
  conversation: conversationOfTurns([], { startedAt: '2026-04-21T09:00:00.000Z' }),
  account: 'main',
  contentHash: 'a',
  firstSeenAt: '2026-04-21T10:00:00.000Z',
  readAt: '2026-04-21T10:00:00.000Z',
  changedAt: '2026-04-21T10:00:00.000Z',
  nextCheckAt: null,
  missedAt: null,
  deletedAt: null,
};

it('reads a query', () => {
  expect(
    parseStoreQuery({
      since: '2026-04-01',
      until: new Date('2026-05-01T00:00:00Z'),
      direction: 'inbound',
      channel: 'web',
      contactNumber: '3922',
      ourNumber: '+14155550100',
      agentId: 'usr-1',
      provider: 'itellico',
      account: 'main',
      withDeleted: true,
      first: 'newest',
      limit: 10,
    }),
  ).toEqual({
    range: { sinceMs: Date.UTC(2026, 3, 1), untilMs: Date.UTC(2026, 4, 1) },
    direction: 'inbound',
    channel: 'web',
    contactNumber: '3922',
    ourNumber: '+14155550100',
    agentId: 'usr-1',
    provider: 'itellico',
    account: 'main',
    withDeleted: true,
    first: 'newest',
    limit: 10,
  });
});

it.each<[query: object, message: string]>([
  [{ limit: 0 }, 'Expected limit to be a whole number from 1 on; got 0.'],
  [{ limit: 1.5 }, 'Expected limit to be a whole number from 1 on; got 1.5.'],
  [{ first: 'best' }, 'Expected first to be oldest, newest; got "best".'],
  [{ direction: 'unknown' }, 'Expected direction to be inbound, outbound, internal; got "unknown".'],
  [{ channel: 'fax' }, 'Expected channel to be voice, sms, mms, whatsapp, web; got "fax".'],
  [{ provider: 'other' }, 'Expected provider to be allo, itellico; got "other".'],
  [{ withDeleted: 'yes' }, 'Expected withDeleted to be true, false; got "yes".'],
  [{ account: '' }, 'Expected account to be the name of an account; got "".'],
])('refuses %j', (query, message) => {
  expect(() => parseStoreQuery(query)).toThrow(new TypeError(message));
});

it.each([{ since: 'last week' }, { contactNumber: '01 99' }, { text: 'words' }, { from: '2026-04-01' }])(
  'refuses %j as a list does',
  (query) => {
    expect(() => parseStoreQuery(query as StoreQuery)).toThrow(TypeError);
  },
);

describe('matchesStoreQuery', () => {
  it.each<[StoreQuery, boolean]>([
    [{}, true],
    [{ provider: 'allo', account: 'main', since: '2026-04-21', until: '2026-04-22' }, true],
    [{ provider: 'itellico' }, false],
    [{ account: 'other' }, false],
    [{ until: '2026-04-21' }, false],
  ])('%j: %s', (query, expected) => {
    expect(matchesStoreQuery(parseStoreQuery(query), stored)).toBe(expected);
  });

  it('leaves out what is deleted, unless it is asked for', () => {
    const deleted = { ...stored, deletedAt: '2026-04-22T00:00:00.000Z' };
    expect(matchesStoreQuery(parseStoreQuery({}), deleted)).toBe(false);
    expect(matchesStoreQuery(parseStoreQuery({ withDeleted: true }), deleted)).toBe(true);
  });
});
