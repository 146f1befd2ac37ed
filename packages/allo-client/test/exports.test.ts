import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import * as client from '../src/index.ts';
import * as testing from '../src/testing/index.ts';
import * as webhooks from '../src/webhooks/index.ts';
import * as version1 from '../src/webhooks/version-1.ts';

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
    'alloApi',
    'alloOperations',
    'createAlloClient',
    'createPacer',
    'paginate',
    'paginatePages',
    'toResult',
  ]);
});

it('./webhooks exports what others rely on, and nothing more', () => {
  expect(Object.keys(webhooks).sort()).toEqual([
    'WebhookVerificationError',
    'readAlloWebhook',
    'verifyAlloWebhook',
  ]);
});

it('./webhooks/version-1 exports what others rely on, and nothing more', () => {
  expect(Object.keys(version1).sort()).toEqual(['WebhookVerificationError', 'parseAlloVersion1Webhook']);
});

it('./testing exports what others rely on, and nothing more', () => {
  expect(Object.keys(testing).sort()).toEqual([
    'alloExample',
    'alloFixtures',
    'createAlloHandlers',
    'signAlloWebhook',
  ]);
});

it('the package offers these entries', () => {
  expect(Object.keys(manifest.exports)).toEqual([
    '.',
    './testing',
    './webhooks',
    './webhooks/version-1',
    './package.json',
  ]);
});
