import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import * as main from '../src/index.ts';
import * as platform from '../src/platform.ts';
import * as testing from '../src/testing/index.ts';

it.each([
  [
    '.',
    main,
    [
      'ApiError',
      'Pace',
      'PaginationError',
      'createPacer',
      'createTypedClient',
      'paginate',
      'paginatePages',
      'parseRetryAfter',
      'redact',
      'retryDelay',
      'version',
    ],
  ],
  ['./platform', platform, ['defaultPlatform']],
  ['./testing', testing, ['createVirtualClock']],
])('%s exports what others rely on, and nothing more', (_, module, names) => {
  expect(Object.keys(module).sort()).toEqual(names);
});

it('the package offers these entries', () => {
  expect(Object.keys(manifest.exports)).toEqual(['.', './platform', './testing', './package.json']);
});

it('the version is the package’s, also after a release has changed it', () => {
  expect(main.version).toBe(manifest.version);
  expect(main.version).toMatch(/^\d+\.\d+\.\d+/);
});
