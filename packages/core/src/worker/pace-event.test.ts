import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatAnswer, parsePaceEvent } from './pace-event.ts';

it('tells of an answer when it came, its status and what its headers say of the limit, and nothing else', () => {
  const headers = new Headers({
    authorization: 'Api-Key secret',
    'x-ratelimit-limit': '5',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': '1700000001',
    'x-request-id': 'req_1',
  });
  const observation = { receivedAt: 1_700_000_000_250.5, status: 429, headers, retryAfterMs: 750 };
  const text = formatAnswer(1_700_000_000_200, observation);
  expect(text).toBe('["a",1700000000200,1700000000250.5,429,750,"5","0","1700000001"]');
  expect(parsePaceEvent(text)).toEqual({
    type: 'answered',
    sentAt: 1_700_000_000_200,
    observation: {
      receivedAt: 1_700_000_000_250.5,
      status: 429,
      retryAfterMs: 750,
      headers: new Headers({
        'x-ratelimit-limit': '5',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1700000001',
      }),
    },
  });
});

it('reads turns, as the script writes them', () => {
  expect(parsePaceEvent('["s",1700000000200.125,"background"]')).toEqual({
    type: 'sent',
    at: 1_700_000_000_200.125,
    priority: 'background',
  });
});

it('reads an answer without headers', () => {
  const observation = { receivedAt: 2, status: 200, headers: new Headers(), retryAfterMs: null };
  expect(parsePaceEvent(formatAnswer(1, observation))).toEqual({ type: 'answered', sentAt: 1, observation });
});

it('passes over what a later release writes', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.jsonValue()), (type, rest) => {
      fc.pre(type !== 's' && type !== 'a');
      expect(parsePaceEvent(JSON.stringify([type, ...rest]))).toBeNull();
    }),
  );
  expect(parsePaceEvent('["s"]')).toBeNull();
});
