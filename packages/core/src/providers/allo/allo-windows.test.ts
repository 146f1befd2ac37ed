import { describe, expect, it } from 'vitest';
import { parseTimeRange } from '../../time-range.ts';
import { type AlloWindow, alloTimeOf, searchFilterOf, splitAlloWindow } from './allo-windows.ts';

const nowMs = Date.UTC(2026, 4, 1, 12);
const noLines = async () => [];
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

async function datesOf(windows: Promise<readonly AlloWindow[] | null>): Promise<unknown[]> {
  return ((await windows) ?? []).map((window) => searchFilterOf(window));
}

describe('a split', () => {
  it.each([
    ['2026-04-01', '2026-04-02', ['2026-04-01', '2026-04-01'], ['2026-04-02', '2026-04-02']],
    ['2026-04-01', '2026-04-05', ['2026-04-01', '2026-04-03'], ['2026-04-04', '2026-04-05']],
  ] as const)('of %s to %s has neither gap nor overlap', async (first, last, earlier, later) => {
    const window = { days: { firstMs: day(first), lastMs: day(last) }, narrowing: {} };
    expect(await datesOf(splitAlloWindow(window, nowMs, 2, noLines))).toEqual(
      [earlier, later].map(([from, to]) => ({ date: { from, to } })),
    );
  });

  it('into more parts than there are days gives the days', async () => {
    const window = { days: { firstMs: day('2026-02-27'), lastMs: day('2026-03-01') }, narrowing: {} };
    expect(await datesOf(splitAlloWindow(window, nowMs, 16, noLines))).toEqual(
      ['2026-02-27', '2026-02-28', '2026-03-01'].map((date) => ({ date: { from: date, to: date } })),
    );
  });

  it('of everything ends a day from now', async () => {
    const dates = await datesOf(splitAlloWindow({ days: null, narrowing: {} }, nowMs, 2, noLines));
    expect(dates).toEqual([
      { date: { from: '2000-01-01', to: '2013-03-02' } },
      { date: { from: '2013-03-03', to: '2026-05-02' } },
    ]);
  });

  it('of a day goes by what it is not narrowed to yet, and ends at a line', async () => {
    const days = { firstMs: day('2026-04-01'), lastMs: day('2026-04-01') };
    const narrowingsOf = async (narrowing: AlloWindow['narrowing']) =>
      (await splitAlloWindow({ days, narrowing }, nowMs, 2, async () => [{ number: '+14155550100' }]))?.map(
        (window) => window.narrowing,
      );
    expect(await narrowingsOf({})).toEqual([{ type: 'CALL' }, { type: 'SMS' }]);
    expect(await narrowingsOf({ type: 'CALL' })).toEqual([
      { type: 'CALL', direction: 'INBOUND' },
      { type: 'CALL', direction: 'OUTBOUND' },
    ]);
    const both = { type: 'SMS', direction: 'INBOUND' } as const;
    expect(await narrowingsOf(both)).toEqual([{ ...both, allo_number: '+14155550100' }]);
    expect(await narrowingsOf({ ...both, allo_number: '+14155550100' })).toBeUndefined();
  });
});

it.each([
  [undefined, undefined, { since: '2026-04-09T00:00:00.000Z', until: '2026-04-12T00:00:00.000Z' }],
  ['2026-04-10', '2026-04-11', { since: '2026-04-10T00:00:00.000Z', until: '2026-04-11T00:00:00.000Z' }],
])('names a day with what may lie in it, within %s and %s', (since, until, expected) => {
  const days = { firstMs: day('2026-04-10'), lastMs: day('2026-04-10') };
  expect(alloTimeOf({ days, narrowing: {} }, parseTimeRange(since, until))).toEqual(expected);
});
