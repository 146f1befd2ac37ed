import type { AccountSummary, SyncSummary } from '@callweave/core/sync';
import { expect, it } from 'vitest';
import { type WatchRound, watchSync } from './watch-sync.ts';

const account: AccountSummary = {
  provider: 'allo',
  account: 'main',
  inserted: 0,
  updated: 0,
  unchanged: 0,
  deleted: 0,
  pending: 0,
  partitions: { completed: 1, busy: 0, left: 0 },
  error: null,
};
const well: SyncSummary = { accounts: [account] };
const failed: SyncSummary = { accounts: [{ ...account, error: new Error('away') }] };
const half: SyncSummary = { accounts: [account, { ...account, error: new Error('away') }] };

/** Runs through these outcomes, on a clock that does not wait; gives the pauses in seconds. */
async function pausesOf(outcomes: readonly (SyncSummary | Error)[], intervalMs = 60_000): Promise<number[]> {
  const ended = new AbortController();
  const rounds: WatchRound[] = [];
  await watchSync({
    now: () => 0,
    sleep: async () => {},
    intervalMs,
    signal: ended.signal,
    run: async () => {
      const outcome = outcomes[rounds.length];
      if (outcome instanceof Error) throw outcome;
      return outcome ?? well;
    },
    onRound: (round) => {
      rounds.push(round);
      if (rounds.length === outcomes.length) ended.abort();
    },
  });
  return rounds.map(({ pauseMs }) => pauseMs / 1_000);
}

it('pauses for the interval while it is well, and for longer the longer it is not', async () => {
  expect(await pausesOf([well, well])).toEqual([60, 60]);
  const away = new Error('the store is away');
  expect(await pausesOf([away, failed, away, failed, away, failed, well])).toEqual([
    120, 240, 480, 900, 900, 900, 60,
  ]);
});

it('keeps its pace for the accounts that are well', async () => {
  expect(await pausesOf([half, half])).toEqual([60, 60]);
});

it('never pauses for less than the interval', async () => {
  expect(await pausesOf([failed, well], 3_600_000)).toEqual([3_600, 3_600]);
});

it('ends with what no later run can mend', async () => {
  await expect(pausesOf([new TypeError('wrong')])).rejects.toThrow('wrong');
});

it('is woken from a pause', async () => {
  const ended = new AbortController();
  let runs = 0;
  await watchSync({
    now: () => 0,
    sleep: (_, signal) => new Promise((_resolve, reject) => signal?.addEventListener('abort', reject)),
    intervalMs: 60_000,
    signal: ended.signal,
    run: async () => {
      runs += 1;
      return well;
    },
    onRound: () => {
      if (runs === 3) ended.abort();
    },
    woken: async () => {},
  });
  expect(runs).toBe(3);
});
