import { expect, it } from 'vitest';
import { IncompleteBatchError } from './incomplete-batch-error.ts';
import { IncompleteListError } from './incomplete-list-error.ts';
import { InvalidIdError } from './invalid-id-error.ts';
import { UnsupportedFilterError } from './unsupported-filter-error.ts';

const ids = { conversations: [], missingIds: [], invalidIds: [] };
const window = { since: null, until: '2026-05-01T00:00:00.000Z' };

it.each([
  [
    IncompleteBatchError,
    new IncompleteBatchError({
      provider: 'allo',
      ...ids,
      failures: new Map([['cll-1', 'no network']]),
      cause: 'no network',
    }),
    /^1 of 1 ids of allo could not be fetched: no network The others/,
  ],
  [
    IncompleteListError,
    new IncompleteListError({
      provider: 'allo',
      window,
      rowsRead: 1,
      rowsExpected: Number.POSITIVE_INFINITY,
    }),
    /^allo announced more conversations from the beginning until 2026-05-01T00:00:00\.000Z and gave 1\. Read that/,
  ],
  [
    InvalidIdError,
    new InvalidIdError({ id: '?', cause: null }),
    /^The API refuses the id "\?": .* leave it out\.$/,
  ],
  [
    UnsupportedFilterError,
    new UnsupportedFilterError({ provider: 'itellico', filter: 'text', value: 'x', supported: [] }),
    /^itellico can not filter by text; leave it out and filter what comes\. Got "x"\.$/,
  ],
])('%o is known across copies of the package, and says what to do', (type, error, message) => {
  expect(error.name).toBe(type.name);
  expect(error.message).toMatch(message);
  expect(type.isInstance(error)).toBe(true);
  // Another copy's error has the brand, not the prototype.
  const foreign = Object.create(Error.prototype, Object.getOwnPropertyDescriptors(error));
  expect(foreign instanceof type).toBe(false);
  expect(type.isInstance(foreign)).toBe(true);
  for (const other of [null, 'text', new Error('other')]) expect(type.isInstance(other)).toBe(false);
});
