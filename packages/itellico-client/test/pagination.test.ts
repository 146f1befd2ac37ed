import { describe, expect, it } from 'vitest';
import { createItellicoClient } from '../src/client.ts';
import { examples } from '../src/generated/examples.ts';
import { pagination } from '../src/generated/pagination.ts';
import { type ReceivedRequest, startHttpServer } from './http-server.ts';
import { pagedOperations } from './paged-operations.ts';
import { valueAt, withValueAt } from './value-at.ts';

const apiKey = 'sk-testtest.key-of-this-file';

it('every paged operation is read here', () => {
  expect(Object.keys(pagedOperations).sort()).toEqual(Object.keys(pagination).sort());
});

describe.each(Object.entries(pagedOperations))('%s', (name, read) => {
  const itemId = pagination[name]?.itemId ?? '';
  const [exampleRow] = rowsOf(examples[name]?.body);

  /** What a client reads of a list with rows of these ids, and the pages that it asked for. */
  async function readList(ids: readonly string[]): Promise<{ items: unknown[]; pages: string[] }> {
    const rows = ids.map((id) => withValueAt(exampleRow, itemId, id));
    await using server = await startHttpServer((request) => {
      const { limit, offset } = pageOf(request);
      return { body: { count: rows.length, items: rows.slice(offset, offset + limit) } };
    });
    const client = createItellicoClient({
      apiKey,
      baseUrl: server.url,
      requestsPerSecond: { read: null, write: null },
    });
    const items: unknown[] = [];
    for await (const item of read(client)) items.push(item);
    return { items, pages: server.received.map(({ url }) => url.split('?')[1] ?? '') };
  }

  it('answers with its rows and their count', () => {
    expect(Object.keys(Object(examples[name]?.body)).sort()).toEqual(['count', 'items']);
    expect(valueAt(exampleRow, itemId)).toEqual(expect.any(String));
    expect(pagination[name]).toMatchObject({ style: 'offset', items: 'items', total: 'count' });
  });

  it('gives every item of its pages once, in order', async () => {
    const ids = ['row-1', 'row-2', 'row-3', 'row-4', 'row-5'];
    const { items, pages } = await readList(ids);
    expect(items).toEqual(ids.map((id) => withValueAt(exampleRow, itemId, id)));
    expect(pages).toEqual(['limit=2&offset=0', 'limit=2&offset=2', 'limit=2&offset=4']);
  });

  it('asks no further after a last page that is full', async () => {
    const { items, pages } = await readList(['row-1', 'row-2', 'row-3', 'row-4']);
    expect(items).toHaveLength(4);
    expect(pages).toHaveLength(2);
  });
});

function rowsOf(body: unknown): readonly unknown[] {
  const rows = valueAt(body, 'items');
  return Array.isArray(rows) ? rows : [];
}

function pageOf({ url }: ReceivedRequest): { limit: number; offset: number } {
  const { searchParams } = new URL(url, 'http://localhost');
  return { limit: Number(searchParams.get('limit')), offset: Number(searchParams.get('offset')) };
}
