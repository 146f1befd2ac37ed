import { describe, expect, it } from 'vitest';
import { type AlloClient, createAlloClient } from '../src/client.ts';
import { examples } from '../src/generated/examples.ts';
import { pagination } from '../src/generated/pagination.ts';
import { paginate } from '../src/index.ts';
import { alloExample } from '../src/testing/index.ts';
import { answerPage, rowsLike } from './answer-page.ts';
import { type ReceivedRequest, startHttpServer } from './http-server.ts';
import { pagedOperations } from './paged-operations.ts';
import { valueAt } from './value-at.ts';

const apiKey = 'ak_live_test-key-of-this-file';

it('every paged operation is read here', () => {
  expect(Object.keys(pagedOperations).sort()).toEqual(Object.keys(pagination).sort());
});

describe.each(Object.entries(pagedOperations))('%s', (name, { read, shape, firstPage, in: place }) => {
  const rule = pagination[name];
  if (rule?.style !== 'page') throw new Error(`${name} is not paged by number.`);

  it('answers in the shape that its rule reads', () => {
    const { items, total, hasMore, totalPages } = rule;
    expect([items, total, hasMore, totalPages].filter((path) => path !== undefined)).toEqual(shape);
    for (const path of shape) expect(valueAt(examples[name]?.body, path)).toBeDefined();
  });

  it('gives every item of its pages once, in order', async () => {
    const ids = rule.itemId === 'position' ? [0, 1, 2, 3, 4] : ['row-1', 'row-2', 'row-3', 'row-4', 'row-5'];
    const rows = rowsLike(name, rule, ids);
    await using server = await startHttpServer((request) => answerPage(name, rule, rows, request));
    const items = await collect(read(createUnpacedClient(server.url)));
    expect(items).toEqual(rows);
    expect(items.map((row) => valueAt(row, rule.itemId))).toEqual(ids);
    expect(server.received.map((request) => positionOf(request, place))).toEqual(
      [firstPage, firstPage + 1, firstPage + 2].map((page) => ({ page, size: 2 })),
    );
  });

  it('gives an item that moved to the next page once', async () => {
    const rows = rowsLike(name, rule, [1, 2, 2, 3, 4]);
    await using server = await startHttpServer((request) => answerPage(name, rule, rows, request));
    const moved = await collect(read(createUnpacedClient(server.url)));
    expect(moved.map((row) => valueAt(row, rule.itemId))).toEqual([1, 2, 3, 4]);
  });
});

describe('a contact’s conversation', () => {
  it('gives messages, which have no id, once each as well', async () => {
    const name = 'GET /v1/api/contact/{contact_id}/conversation';
    const rule = pagination[name];
    if (rule?.style !== 'page') throw new Error(`${name} is not paged by number.`);
    const [message, call] = alloExample(name).data.results ?? [];
    const later = { ...message, message: { ...message?.message, content: 'Thank you.' } };
    const rows = [message, call, call, later, message];
    await using server = await startHttpServer((request) => answerPage(name, rule, rows, request));
    const client = createUnpacedClient(server.url);
    const params = { path: { contact_id: 'cnt_1' }, query: { size: 2 } };
    expect(
      await collect(paginate(client, 'GET', '/v1/api/contact/{contact_id}/conversation', { params })),
    ).toEqual([message, call, later]);
  });
});

describe('outbound figures', () => {
  it('have no items unless asked for them', async () => {
    const { data } = alloExample('POST /v2/api/analytics/outbound');
    const { items: _, ...figures } = data;
    await using server = await startHttpServer(() => ({ body: { data: figures } }));
    const client = createUnpacedClient(server.url);
    const body = { date: { from: '2026-04-01', to: '2026-04-30' } };
    expect(await collect(paginate(client, 'POST', '/v2/api/analytics/outbound', { body }))).toEqual([]);
    expect(server.received).toHaveLength(1);
  });
});

function createUnpacedClient(baseUrl: string): AlloClient {
  return createAlloClient({ apiKey, baseUrl, requestsPerSecond: { read: null, write: null } });
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

function positionOf({ url, body }: ReceivedRequest, place: 'query' | 'body'): { page: number; size: number } {
  const { page, size }: Record<string, unknown> =
    place === 'body' ? JSON.parse(body) : Object.fromEntries(new URL(url, 'http://localhost').searchParams);
  return { page: Number(page), size: Number(size) };
}
