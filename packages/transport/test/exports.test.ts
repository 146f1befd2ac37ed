import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import * as main from '../src/index.ts';
import * as json from '../src/json-value.ts';
import * as opentelemetry from '../src/opentelemetry.ts';
import * as pacing from '../src/pacing/index.ts';
import * as platform from '../src/platform.ts';
import * as testing from '../src/testing/index.ts';
import * as webhooks from '../src/webhooks/index.ts';

it.each([
  [
    '.',
    main,
    [
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
      'abortable',
      'createPacer',
      'createPaginate',
      'createPaginatePages',
      'createTypedClient',
      'describeValue',
      'isReplay',
      'misuse',
      'parseRetryAfter',
      'redact',
      'redactPhoneNumbers',
      'resolveUrl',
      'retryDelay',
      'toResult',
      'version',
    ],
  ],
  ['./json', json, ['amountOf', 'isRecord', 'recordsOf', 'textOf']],
  ['./opentelemetry', opentelemetry, ['createOpenTelemetryListener']],
  ['./pacing', pacing, ['backgroundEvery', 'checkNumber', 'createPace', 'createTurnQueue', 'pauseFault']],
  ['./platform', platform, ['defaultPlatform']],
  ['./testing', testing, ['createHandlers', 'createVirtualClock']],
  [
    './webhooks',
    webhooks,
    [
      'WebhookVerificationError',
      'parsePayload',
      'requireText',
      'signWebhook',
      'toBytes',
      'typeOf',
      'verifyWebhook',
    ],
  ],
])('%s exports what others rely on, and nothing more', (_, module, names) => {
  expect(Object.keys(module).sort()).toEqual(names);
});

it('the package offers these entries', () => {
  expect(Object.keys(manifest.exports)).toEqual([
    '.',
    './json',
    './opentelemetry',
    './pacing',
    './platform',
    './testing',
    './webhooks',
    './package.json',
  ]);
});

it('the version is the package’s, also after a release has changed it', () => {
  expect(main.version).toBe(manifest.version);
  expect(main.version).toMatch(/^\d+\.\d+\.\d+/);
});
