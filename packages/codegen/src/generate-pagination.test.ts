import { stripTypeScriptTypes } from 'node:module';
import { expect, it } from 'vitest';
import { generatePagination } from './generate-pagination.ts';

const pagination = {
  style: 'page',
  in: 'body',
  pageParameter: 'page',
  sizeParameter: 'size',
  firstPage: 1,
  maxSize: 100,
  items: 'data',
  itemId: 'id',
  total: 'pagination.total_count',
  hasMore: 'pagination.has_more',
};

it('has the paged operations alone, by method and path, in their order', async () => {
  const definition = {
    paths: {
      '/b': { post: { 'x-pagination': { ...pagination, undocumented: true } }, get: {} },
      '/a': { get: { 'x-pagination': pagination } },
    },
  };
  const source = generatePagination('specs/tiny.openapi.yaml', definition);
  expect(source).toMatch(
    /^\/\/ Generated from specs\/tiny\.openapi\.yaml by "pnpm run generate"\. Do not edit\.\n/,
  );
  const module = await import(`data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(source))}`);
  expect(Object.entries(module.pagination)).toEqual([
    ['GET /a', pagination],
    ['POST /b', pagination],
  ]);
});
