import type { AccountSummary, SyncSummary } from '@callweave/core/sync';
import { AuthenticationError } from '@callweave/transport';
import { expect, it } from 'vitest';
import { createWatchLog } from './watch-log.ts';

function accountOf(account: string, error: unknown = null, inserted = 0): AccountSummary {
  return {
    provider: 'allo',
    account,
    inserted,
    updated: 0,
    unchanged: 9,
    deleted: 0,
    pending: 0,
    partitions: { completed: 1, busy: 0, left: 0 },
    error,
  };
}

/** As Allo refuses a key: every time under another id. */
function refused(requestId: string): AuthenticationError {
  return new AuthenticationError({
    api: 'Allo',
    kind: 'authentication',
    method: 'POST',
    path: '/v2/api/conversations/items/search',
    reason: 'status 401 API_KEY_INVALID',
    status: 401,
    code: 'API_KEY_INVALID',
    advice: 'Check the API key.',
    requestId,
  });
}

const round = (...accounts: AccountSummary[]) => ({
  summary: { accounts } satisfies SyncSummary,
  error: null,
  pauseMs: 60_000,
});
const broken = (message: string) => ({ summary: null, error: new Error(message), pauseMs: 120_000 });

it('tells a fault once as long as it lasts, whatever the number of the request', () => {
  const log = createWatchLog();
  expect(log(round(accountOf('berlin', refused('req_1')), accountOf('paris', null, 3))).troubles).toEqual([
    'allo/berlin: Allo POST /v2/api/conversations/items/search: status 401 API_KEY_INVALID [1 attempt, request req_1]. Check the API key. Tried again in 1:00.',
  ]);
  expect(log(round(accountOf('berlin', refused('req_2')), accountOf('paris'))).troubles).toEqual([]);
  expect(log(round(accountOf('berlin', new Error('away')), accountOf('paris'))).troubles).toEqual([
    'allo/berlin: away Tried again in 1:00.',
  ]);
});

it('tells which account works again, while another still fails', () => {
  const log = createWatchLog();
  log(round(accountOf('berlin', new Error('away')), accountOf('paris', refused('req_1'))));
  expect(log(round(accountOf('berlin'), accountOf('paris', refused('req_2')))).troubles).toEqual([
    'allo/berlin works again.',
  ]);
  expect(log(round(accountOf('berlin'), accountOf('paris'))).troubles).toEqual(['allo/paris works again.']);
  expect(log(round(accountOf('berlin'), accountOf('paris'))).troubles).toEqual([]);
});

it('tells a fault of many accounts in one line', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const failed = names.map((name) => accountOf(name, new Error('away.')));
  expect(createWatchLog()(round(...failed, accountOf('well'))).troubles).toEqual([
    'allo/a, allo/b, allo/c, allo/d, allo/e and 2 more: away. Tried again in 1:00.',
  ]);
  expect(createWatchLog()(round(...failed)).troubles).toEqual(['away. Tried again in 1:00.']);
});

it('tells of a store that is away, and when it is back', () => {
  const log = createWatchLog();
  expect(log(broken('The store is away.')).troubles).toEqual(['The store is away. Tried again in 2:00.']);
  expect(log(broken('The store is away.')).troubles).toEqual([]);
  expect(log(round(accountOf('berlin', null, 2)))).toEqual({
    changes: ['allo/berlin: 2 new, 0 changed'],
    troubles: ['What kept the sync from beginning is over.'],
  });
});

it('tells the first round in any case, and then only what came', () => {
  const log = createWatchLog();
  expect(log(round(accountOf('berlin'))).changes).toEqual(['allo/berlin: 0 new, 0 changed']);
  expect(log(round(accountOf('berlin'))).changes).toEqual([]);
  expect(log(round(accountOf('berlin', null, 1_200))).changes).toEqual(['allo/berlin: 1,200 new, 0 changed']);
});
