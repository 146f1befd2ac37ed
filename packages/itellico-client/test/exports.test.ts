import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import * as client from '../src/index.ts';
import * as testing from '../src/testing/index.ts';
import * as webhooks from '../src/webhooks/index.ts';

it('exports what others rely on, and nothing more', () => {
  expect(Object.keys(client).sort()).toEqual([
    'ApiError',
    'AuthenticationError',
    'ConflictError',
    'ConnectionError',
    'NotFoundError',
    'PaginationError',
    'PaymentError',
    'PermissionError',
    'QuotaError',
    'RateLimitError',
    'RedirectError',
    'RequestTimeoutError',
    'ResponseParseError',
    'ServerError',
    'UnexpectedStatusError',
    'ValidationError',
    'createItellicoClient',
    'createPacer',
    'itellicoApi',
    'itellicoOperations',
    'paginate',
    'paginatePages',
    'toResult',
  ]);
});

it('./webhooks exports what others rely on, and nothing more', () => {
  expect(Object.keys(webhooks).sort()).toEqual([
    'WebhookVerificationError',
    'readItellicoWebhook',
    'verifyItellicoWebhook',
  ]);
});

it('./testing exports what others rely on, and nothing more', () => {
  expect(Object.keys(testing).sort()).toEqual([
    'createItellicoHandlers',
    'itellicoExample',
    'itellicoFixtures',
    'signItellicoWebhook',
  ]);
});

it('the package offers these entries', () => {
  expect(Object.keys(manifest.exports)).toEqual(['.', './testing', './webhooks', './package.json']);
});
