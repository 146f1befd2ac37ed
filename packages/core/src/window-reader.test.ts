import type { Page } from '@callweave/transport';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WindowPlan } from './window-plan.ts';
import { createWindowReader } from './window-reader.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Rows are numbers, a window is a span of them; 100 a page. */
function planOf(changes: Partial<WindowPlan<Span, number>> = {}): WindowPlan<Span, number> {
  return {
    provider: 'allo',
    maxWindowRows: 1_000,
    arrivalsAt: ['end'],
    pageSize: 100,
    rowsBefore: (position) => position,
    idOf: String,
    belongsTo: () => true,
    pages: pagesOf,
    split: ({ from, to }) => {
      const middle = (from + to) >> 1;
      return to - from <= 1
        ? null
        : [
            { from, to: middle },
            { from: middle, to },
          ];
    },
    timeOf: ({ from, to }) => ({ since: String(from), until: String(to) }),
    ...changes,
  };
}

async function* pagesOf({ from, to }: Span, start = 0): AsyncGenerator<Page<number>, void, undefined> {
  for (let position = start; position === start || position < to - from; position += 100) {
    const items = Array.from(
      { length: Math.min(100, to - from - position) },
      (_, index) => from + position + index,
    );
    yield { items, totalCount: to - from, position };
  }
}

/** Pages of a list that can't be read. */
function failing(reason: Error): AsyncIterable<Page<number>> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(reason) }) };
}

async function read(plan: WindowPlan<Span, number>, span: Span): Promise<number[]> {
  const rows: number[] = [];
  for await (const page of createWindowReader(plan)(span)) rows.push(...page);
  return rows;
}

describe('the memory that a list takes', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is the ids of one window, however long the list', async () => {
    let largest = 0;
    class MeasuredSet<T> extends Set<T> {
      override add(value: T): this {
        super.add(value);
        largest = Math.max(largest, this.size);
        return this;
      }
    }
    vi.stubGlobal('Set', MeasuredSet);
    let count = 0;
    for await (const rows of createWindowReader(planOf())({ from: 0, to: 200_000 })) count += rows.length;
    expect(count).toBe(200_000);
    // 200,000 rows halved until there are fewer than 1,000.
    expect(largest).toBe(782);
  });
});

describe('what a window announces', () => {
  it('and its parts do not add up to: it is asked again, as a row may have vanished', async () => {
    let asked = 0;
    const plan = planOf({
      maxWindowRows: 20,
      pages: async function* (span) {
        const isWhole = span.to - span.from === 40;
        if (isWhole) asked += 1;
        for await (const page of pagesOf(span)) {
          yield { ...page, totalCount: isWhole && asked === 1 ? 41 : page.totalCount };
        }
      },
    });
    expect(await read(plan, { from: 0, to: 40 })).toHaveLength(40);
    expect(asked).toBe(2);
  });

  it('and its parts never add up to: the window is named', async () => {
    const plan = planOf({
      maxWindowRows: 21,
      // The split forgets one.
      split: ({ from, to }) =>
        to - from > 20
          ? [
              { from, to: to - 20 },
              { from: to - 19, to },
            ]
          : null,
    });
    await expect(read(plan, { from: 0, to: 40 })).rejects.toMatchObject({
      name: 'IncompleteListError',
      window: { since: '0', until: '40' },
      rowsRead: 39,
      rowsExpected: 40,
    });
  });

  it('is told from the first page on, of the whole only', async () => {
    const totals: number[] = [];
    await read(planOf({ maxWindowRows: 10, onTotal: (total) => totals.push(total) }), { from: 0, to: 40 });
    expect(new Set(totals)).toEqual(new Set([40]));
  });

  it('may be nothing at all: then the list is read to its last page', async () => {
    const plan = planOf({
      pages: async function* (span) {
        for await (const page of pagesOf(span)) yield { ...page, totalCount: null };
      },
    });
    expect(await read(plan, { from: 0, to: 250 })).toHaveLength(250);
  });
});

it('passes on what is no matter of windows', async () => {
  const failure = new Error('503');
  const plan = planOf({
    pages: () => failing(failure),
  });
  await expect(read(plan, { from: 0, to: 10 })).rejects.toBe(failure);
});

it('passes on that a window is too wide when it can not be split', async () => {
  const tooWide = new Error('DATE_RANGE_TOO_WIDE');
  const plan = planOf({
    pages: () => failing(tooWide),
    isTooWideError: (error) => error === tooWide,
  });
  await expect(read(plan, { from: 0, to: 8 })).rejects.toBe(tooWide);
});
