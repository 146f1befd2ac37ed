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
    'alloApi',
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
    'parseAlloVersion1Webhook',
    'readAlloWebhook',
    'verifyAlloWebhook',
  ]);
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
  expect(Object.keys(manifest.exports)).toEqual(['.', './testing', './webhooks', './package.json']);
});
