import { describe, expect, it } from 'vitest';
import { acme, acmeKey, json } from '../test/acme.ts';
import { createPaginate, type Paginate } from './paginate.ts';
import { createTypedClient } from './typed-client.ts';

/** A paged list in the shape of Allo's version 1: pages from 0, a number of pages instead of rows. */
interface Paths {
  '/v1/contacts': {
    get: {
      parameters: { query?: { page?: number; size?: number } };
      responses: {
        200: {
          content: {
            'application/json': {
              data: { results: { id: string }[]; metadata: { total_pages: number; current_page: number } };
            };
          };
        };
      };
    };
  };
}

const paginate: Paginate = createPaginate({
  'GET /v1/contacts': {
    style: 'page',
    in: 'query',
    pageParameter: 'page',
    sizeParameter: 'size',
    firstPage: 0,
    maxSize: 10,
    items: 'data.results',
    itemId: 'id',
    totalPages: 'data.metadata.total_pages',
    currentPage: 'data.metadata.current_page',
  },
});

function createBench(total: number, wrap: (body: object) => object = (body) => body) {
  const pagesAsked: number[] = [];
  const client = createTypedClient<Paths>(acme, {
    apiKey: acmeKey,
    requestsPerSecond: { read: null },
    fetch: async (url) => {
      const query = new URL(url).searchParams;
      const page = Number(query.get('page'));
      const size = Number(query.get('size'));
      pagesAsked.push(page);
      const rows = Array.from({ length: total }, (_, index) => ({ id: `c${index}` }));
      return json(
        wrap({
          data: {
            results: rows.slice(page * size, (page + 1) * size),
            metadata: { total_pages: Math.ceil(total / size), current_page: page },
          },
        }),
      );
    },
  });
  return { client, pagesAsked };
}

async function idsOf(items: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}

describe('pages from 0 with a number of pages', () => {
  it.each([
    [0, [0]],
    [10, [0]],
    [11, [0, 1]],
    [25, [0, 1, 2]],
  ])('%i items: asks for the pages %j', async (total, pages) => {
    const { client, pagesAsked } = createBench(total);
    expect(await idsOf(paginate(client, 'GET', '/v1/contacts'))).toHaveLength(total);
    expect(pagesAsked).toEqual(pages);
  });

  it('finds the list one level deeper, as one integrator met it', async () => {
    const { client } = createBench(7, (body) => ({ data: body }));
    expect(await idsOf(paginate(client, 'GET', '/v1/contacts'))).toHaveLength(7);
  });
});

describe('maxItems', () => {
  it.each([
    [0, []],
    [1, [0]],
    [10, [0]],
    [11, [0, 1]],
    [100, [0, 1, 2]],
  ])('%i: asks for the pages %j', async (maxItems, pages) => {
    const { client, pagesAsked } = createBench(25);
    const ids = await idsOf(paginate(client, 'GET', '/v1/contacts', {}, { maxItems }));
    expect(ids).toHaveLength(Math.min(25, maxItems));
    expect(pagesAsked).toEqual(pages);
  });

  it('refuses what is no number of items', async () => {
    const { client } = createBench(1);
    await expect(idsOf(paginate(client, 'GET', '/v1/contacts', {}, { maxItems: -1 }))).rejects.toThrow(
      /maxItems/,
    );
  });
});
