import { stripTypeScriptTypes } from 'node:module';
import { expect, it } from 'vitest';
import { generateContract } from './generate-contract.ts';

const definition = {
  paths: {
    '/items/{id}': {
      post: {
        operationId: 'changeItem',
        summary: 'Change an item',
        description: 'For readers.',
        'x-rate-lane': 'write',
        'x-idempotency': 'key',
        'x-required-scope': 'ITEMS_WRITE',
        parameters: [
          { $ref: '#/components/parameters/Id' },
          { name: 'dry', in: 'query', description: 'For readers.', schema: { type: 'boolean' } },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Change' } } },
        },
        responses: { '400': {}, '201': {} },
      },
    },
  },
  components: {
    parameters: { Id: { name: 'id', in: 'path', required: true, schema: { type: 'string' } } },
    schemas: {
      Change: {
        type: 'object',
        description: 'For readers.',
        additionalProperties: false,
        required: ['description'],
        properties: {
          description: { type: 'string', title: 'For readers', 'x-status': 'inferred' },
          next: { $ref: '#/components/schemas/Change' },
          labels: { $ref: '#/components/schemas/Labels' },
        },
      },
      Labels: { type: 'object', additionalProperties: { type: 'string', example: 'x' } },
      Unused: { type: 'string' },
    },
  },
};

async function contractOf(document: Record<string, unknown>): Promise<unknown> {
  const source = stripTypeScriptTypes(generateContract('specs/tiny.openapi.yaml', document));
  const module = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  return module.contract;
}

it('has what a server routes and validates by, and nothing for readers', async () => {
  expect(await contractOf(definition)).toEqual({
    operations: [
      {
        operationId: 'changeItem',
        method: 'POST',
        path: '/items/{id}',
        summary: 'Change an item',
        lane: 'write',
        isSafe: false,
        hasIdempotencyKey: true,
        scope: 'ITEMS_WRITE',
        successStatus: 201,
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'dry', in: 'query', required: false, schema: { type: 'boolean' } },
        ],
        body: { required: true, schema: { $ref: '#/components/schemas/Change' } },
      },
    ],
    schemas: {
      // A field may be called as a word for readers is.
      Change: {
        type: 'object',
        required: ['description'],
        properties: {
          description: { type: 'string' },
          next: { $ref: '#/components/schemas/Change' },
          labels: { $ref: '#/components/schemas/Labels' },
        },
      },
      Labels: { type: 'object', additionalProperties: { type: 'string' } },
    },
  });
});
