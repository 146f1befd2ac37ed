import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, it } from 'vitest';
import { generateOperations } from './generate-operations.ts';

/** The table, as a program that imports the generated module sees it. */
async function operationsOf(paths: Record<string, unknown>): Promise<Record<string, unknown>> {
  const source = stripTypeScriptTypes(generateOperations('specs/tiny.openapi.yaml', { paths }));
  const module = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  return module.operations;
}

it('says first where the table comes from', () => {
  expect(generateOperations('specs/tiny.openapi.yaml', { paths: {} })).toMatch(
    /^\/\/ Generated from specs\/tiny\.openapi\.yaml by "pnpm run generate"\. Do not edit\.\n\nimport type \{ OperationRules \}/,
  );
});

it('has an entry for each operation, by method and path, in their order', async () => {
  const read = { 'x-rate-lane': 'read' };
  const write = { 'x-rate-lane': 'write' };
  const operations = await operationsOf({
    '/b': { post: write, get: read, parameters: [], summary: 'Two' },
    '/a': { delete: write, patch: write, put: write, head: read, 'x-note': {} },
  });
  expect(Object.keys(operations)).toEqual(['DELETE /a', 'PATCH /a', 'PUT /a', 'GET /b', 'POST /b']);
});

it('tells what the document says about an operation', async () => {
  const operations = await operationsOf({
    "/items/{id}/it's": {
      post: {
        operationId: 'searchItems',
        'x-rate-lane': 'write',
        'x-safe': true,
        'x-required-scope': 'ITEMS_READ',
        'x-idempotency': 'key',
        externalDocs: { url: 'https://docs.example.com/search', description: 'Search' },
      },
    },
  });
  expect(operations).toEqual({
    "POST /items/{id}/it's": {
      safe: true,
      hasIdempotencyKey: true,
      requiredScope: 'ITEMS_READ',
    },
  });
});

it('leaves out what the document does not say, and what follows from the method', async () => {
  expect(await operationsOf({ '/me': { get: { 'x-rate-lane': 'read' } } })).toEqual({
    'GET /me': {},
  });
});

it.each([
  ['get', 'read', undefined, {}],
  ['get', 'write', undefined, { lane: 'write' }],
  ['post', 'write', undefined, {}],
  ['post', 'read', undefined, { lane: 'read' }],
  ['post', 'write', true, { safe: true }],
  ['post', 'write', 'yes', {}],
  ['delete', 'write', undefined, {}],
])('says of %s in the lane %s with x-safe %s: %j', async (method, lane, marked, rules) => {
  const operation = {
    operationId: 'x',
    'x-rate-lane': lane,
    ...(marked === undefined ? undefined : { 'x-safe': marked }),
  };
  const [entry] = Object.values(await operationsOf({ '/x': { [method]: operation } }));
  expect(entry).toEqual(rules);
});

describe('a lane', () => {
  it.each([
    ['is missing', undefined, 'none'],
    ['is unknown', 'search', '"search"'],
    ['is no text', 5, '5'],
  ])('that %s is refused, with the name of the operation', (_, lane, given) => {
    const operation = {
      operationId: 'searchItems',
      ...(lane === undefined ? undefined : { 'x-rate-lane': lane }),
    };
    expect(() =>
      generateOperations('specs/tiny.openapi.yaml', { paths: { '/items': { post: operation } } }),
    ).toThrow(`POST /items: expected x-rate-lane read or write; got ${given}.`);
  });
});
