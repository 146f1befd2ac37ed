import { describe, expect, it } from 'vitest';
import {
  type AcmeBench,
  createAcmeBench,
  json,
  paginate,
  paginatePages,
  rejectionOf,
  type SentRequest,
} from '../test/acme.ts';
import type { Call } from '../test/acme-paths.ts';
import { PaginationError } from './errors/pagination-error.ts';
import { RecentIds } from './recent-ids.ts';

const calls = (from: number, to: number): Call[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ id: `c${from + index}` }));

/** A vendor whose answers are made from what the request asks for. */
function createVendor(answer: (request: SentRequest) => unknown): AcmeBench {
  return createAcmeBench([async (request) => json(answer(request))]);
}

const bodyOf = ({ body }: SentRequest): Record<string, unknown> => JSON.parse(body ?? '{}');
const queryOf = ({ url }: SentRequest): Record<string, string> =>
  Object.fromEntries(new URL(url).searchParams);

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const searchAnswer = (list: readonly Call[], page: number, size: number): object => ({
  data: list.slice((page - 1) * size, page * size),
  pagination: { total_count: list.length, has_more: page * size < list.length },
});

describe('pages in the body', () => {
  const createSearch = (total: number): AcmeBench =>
    createVendor((request) => {
      const { page, size } = bodyOf(request);
      return searchAnswer(calls(0, total), Number(page), Number(size));
    });

  it.each([0, 1, 9, 10, 11, 25])('reads %s items, each once', async (total) => {
    const { client, sent } = createSearch(total);
    const items = await collect(paginate(client, 'POST', '/v1/calls/search', { body: { kind: 'call' } }));
    expect(items).toEqual(calls(0, total));
    expect(sent.map(bodyOf)).toEqual(
      Array.from({ length: Math.max(1, Math.ceil(total / 10)) }, (_, index) => ({
        kind: 'call',
        size: 10,
        page: index + 1,
      })),
    );
  });

  it('gives one empty page of an empty list, and one that tells what an empty answer held back', async () => {
    for (const total_count of [0, 450]) {
      const { client, sent } = createVendor(() => ({
        data: [],
        pagination: { total_count, has_more: false },
      }));
      const pages = await collect(paginatePages(client, 'POST', '/v1/calls/search'));
      expect(pages).toEqual([{ items: [], totalCount: total_count, position: 1 }]);
      expect(sent).toHaveLength(1);
    }
  });

  it('needs no init', async () => {
    const { client } = createSearch(3);
    expect(await collect(paginate(client, 'POST', '/v1/calls/search'))).toHaveLength(3);
  });

  it('begins at a given page, of a given size', async () => {
    const { client, sent } = createSearch(25);
    const pages = await collect(
      paginatePages(client, 'POST', '/v1/calls/search', { body: { page: 3, size: 5 } }),
    );
    expect(pages.map(({ position, totalCount, items }) => [position, totalCount, items.length])).toEqual([
      [3, 25, 5],
      [4, 25, 5],
      [5, 25, 5],
    ]);
    expect(sent).toHaveLength(3);
  });

  it('leaves the caller’s init as it is', async () => {
    const { client } = createSearch(25);
    const init = Object.freeze({ body: Object.freeze({ kind: 'call' as const }) });
    await collect(paginate(client, 'POST', '/v1/calls/search', init));
    expect(init).toEqual({ body: { kind: 'call' } });
  });

  it('requests no further page once the reader leaves', async () => {
    const { client, sent } = createSearch(100);
    for await (const item of paginate(client, 'POST', '/v1/calls/search')) if (item.id === 'c12') break;
    expect(sent).toHaveLength(2);
  });

  it('requests nothing before it is read', () => {
    const { client, sent } = createSearch(100);
    paginate(client, 'POST', '/v1/calls/search');
    expect(sent).toEqual([]);
  });
});

describe('pages in the query', () => {
  it('counts from the API’s first page, and keeps the other parameters', async () => {
    const list = calls(0, 15).map(({ id }) => ({ phone: id }));
    const { client, sent } = createVendor((request) => {
      const { page, size } = queryOf(request);
      return searchAnswer(list as never, Number(page) + 1, Number(size));
    });
    const init = { params: { query: { owner: 'ada' } } };
    expect(await collect(paginate(client, 'GET', '/v1/contacts', init))).toEqual(list);
    expect(sent.map(queryOf)).toEqual([
      { owner: 'ada', size: '10', page: '0' },
      { owner: 'ada', size: '10', page: '1' },
    ]);
  });
});

describe('offsets', () => {
  const readAll = ({ client }: AcmeBench, query = {}): Promise<Call[]> =>
    collect(paginate(client, 'GET', '/v1/calls', { params: { query } }));

  const createList = (total: number, withCount: boolean): AcmeBench =>
    createVendor((request) => {
      const { offset, limit } = queryOf(request);
      const items = calls(Number(offset), Math.min(total, Number(offset) + Number(limit)));
      return withCount ? { items, count: total } : { items };
    });

  it.each([0, 1, 9, 10, 11, 25])('reads %s items, each once', async (total) => {
    const counted = createList(total, true);
    expect(await readAll(counted)).toEqual(calls(0, total));
    expect(counted.sent).toHaveLength(Math.max(1, Math.ceil(total / 10)));
    // Without a count only a page that is not full tells the end.
    expect(await readAll(createList(total, false))).toEqual(calls(0, total));
  });

  it('goes by the limit that the caller asks for', async () => {
    const bench = createList(7, false);
    expect(await readAll(bench, { limit: 3 })).toEqual(calls(0, 7));
    expect(bench.sent.map(queryOf)).toEqual([
      { limit: '3', offset: '0' },
      { limit: '3', offset: '3' },
      { limit: '3', offset: '6' },
    ]);
  });

  it('begins at a given offset', async () => {
    const bench = createList(25, true);
    expect(await readAll(bench, { offset: 12 })).toEqual(calls(12, 25));
    expect(bench.sent.map(queryOf).map(({ offset }) => offset)).toEqual(['12', '22']);
  });

  it('ignored, with everything at once: one request', async () => {
    const bench = createVendor(() => ({ items: calls(0, 37), count: 37 }));
    expect(await readAll(bench)).toEqual(calls(0, 37));
    expect(bench.sent).toHaveLength(1);
  });

  it('ignored, and silently capped: an error instead of an endless loop or a short list', async () => {
    const bench = createVendor(() => ({ items: calls(0, 10), count: 18 }));
    const items: Call[] = [];
    const error = await rejectionOf(
      (async () => {
        for await (const item of paginate(bench.client, 'GET', '/v1/calls')) items.push(item);
      })(),
    );
    expect(items).toEqual(calls(0, 10));
    expect(bench.sent).toHaveLength(2);
    expect(PaginationError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({
      name: 'PaginationError',
      itemsRead: 10,
      totalCount: 18,
      message:
        'GET /v1/calls announced more, but its next page had nothing new: 10 of 18 items were read. The API ignores the page that was asked for, or the list changed; read it in smaller time windows.',
    });
  });

  it('ignored, capped and without a count', async () => {
    const bench = createVendor(() => ({ items: calls(0, 10) }));
    await expect(readAll(bench)).rejects.toMatchObject({ itemsRead: 10, totalCount: null });
    expect(bench.sent).toHaveLength(2);
  });

  it('ignored, while the list grows at its head', async () => {
    let grown = 0;
    const bench = createVendor(() => {
      grown = Math.min(grown + 1, 4);
      return { items: calls(-grown, 10 - grown), count: 15 + grown };
    });
    await expect(readAll(bench)).rejects.toBeInstanceOf(PaginationError);
  });

  it('ignored, by rows that have no id', async () => {
    const bench = createVendor(() => ({ items: [{ note: 'a' }, { note: 'b' }], count: 5 }));
    await expect(readAll(bench)).rejects.toMatchObject({ itemsRead: 2 });
  });

  it('end where the API has no more, though it counted more', async () => {
    const bench = createVendor((request) => ({
      items: calls(Number(queryOf(request).offset), 10),
      count: 12,
    }));
    // Ten of twelve, then nothing: that is not the whole list, and must not look like it.
    await expect(readAll(bench)).rejects.toMatchObject({ itemsRead: 10, totalCount: 12 });
  });
});

describe('a list that moves while it is read', () => {
  it('gives a row that slid onto the next page only once', async () => {
    const { client, sent } = createVendor((request) => {
      const page = Number(bodyOf(request).page);
      // After the first page a new row comes in at the head.
      const list = page === 1 ? calls(0, 20) : [{ id: 'new' }, ...calls(0, 20)];
      return searchAnswer(list, page, 10);
    });
    const pages = await collect(paginatePages(client, 'POST', '/v1/calls/search'));
    expect(pages.map(({ items }) => items.length)).toEqual([10, 9, 1]);
    expect(pages.flatMap(({ items }) => items)).toEqual(calls(0, 20));
    expect(sent).toHaveLength(3);
  });

  it('ends well when its last page holds nothing but known rows', async () => {
    const { client } = createVendor((request) => ({
      data: bodyOf(request).page === 1 ? calls(0, 10) : calls(9, 10),
      pagination: { total_count: 11, has_more: bodyOf(request).page === 1 },
    }));
    expect(await collect(paginate(client, 'POST', '/v1/calls/search'))).toEqual(calls(0, 10));
  });
});

describe('an answer that says little', () => {
  const search = (answer: (page: number) => unknown): Promise<Call[]> => {
    const { client } = createVendor((request) => answer(Number(bodyOf(request).page)));
    return collect(paginate(client, 'POST', '/v1/calls/search'));
  };

  it('an empty page with has_more, all being read: the end', async () => {
    const items = await search((page) => ({
      data: page === 1 ? calls(0, 10) : [],
      pagination: { total_count: 10, has_more: true },
    }));
    expect(items).toEqual(calls(0, 10));
  });

  it('an empty page with has_more, though more was counted: an error', async () => {
    for (const total_count of [25, undefined]) {
      const work = search((page) => ({
        data: page === 1 ? calls(0, 10) : [],
        pagination: { total_count, has_more: true },
      }));
      await expect(work).rejects.toMatchObject({ itemsRead: 10, totalCount: total_count ?? null });
    }
  });

  it('no has_more: goes by the total', async () => {
    const items = await search((page) => ({
      data: calls((page - 1) * 10, Math.min(25, page * 10)),
      pagination: { total_count: 25 },
    }));
    expect(items).toEqual(calls(0, 25));
  });

  it('no pagination at all: goes by full pages', async () => {
    expect(await search((page) => ({ data: page === 1 ? calls(0, 10) : calls(10, 14) }))).toEqual(
      calls(0, 14),
    );
    expect(await search(() => ({ data: calls(0, 4) }))).toEqual(calls(0, 4));
  });

  it.each([{}, { data: null }, { data: 'none' }, [], null])('%j is an empty list', async (answer) => {
    expect(await search(() => answer)).toEqual([]);
  });
});

it('refuses an operation without pages, naming those with', async () => {
  const { client, sent } = createVendor(() => ({}));
  await expect(collect(paginate(client, 'GET', '/v1/me'))).rejects.toThrow(
    new TypeError(
      'Expected a paged operation of Acme: GET /v1/calls, POST /v1/calls/search, GET /v1/contacts; got GET /v1/me.',
    ),
  );
  expect(sent).toEqual([]);
});

it('passes on a failed call, after the items before it', async () => {
  const { client } = createAcmeBench([json(searchAnswer(calls(0, 30), 1, 10)), json({ error: {} }, 403)]);
  const items: unknown[] = [];
  const read = async (): Promise<void> => {
    for await (const item of paginate(client, 'POST', '/v1/calls/search')) items.push(item);
  };
  await expect(read()).rejects.toMatchObject({ kind: 'permission' });
  expect(items).toHaveLength(10);
});

describe('RecentIds', () => {
  it('forgets what is long ago, so that memory stays flat', () => {
    const ids = new RecentIds();
    let largest = 0;
    for (let id = 0; id < 100_000; id += 1) {
      ids.add(id);
      largest = Math.max(largest, ids.size);
    }
    expect(largest).toBeLessThanOrEqual(20_000);
    expect(ids.add(99_999)).toBe(false);
    expect(ids.add(90_001)).toBe(false);
  });
});
