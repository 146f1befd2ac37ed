import { describe, expect, it } from 'vitest';
import { StoreError } from '../../sync/store-error.ts';
import { isGivenUp, storeErrorOf } from './store-error-of.ts';

const failure = (code: string | undefined, message = 'it failed') =>
  Object.assign(new Error(message), { code, detail: 'Failing row contains (Alex).', where: 'Alex' });

describe('storeErrorOf', () => {
  it.each([
    ['55P03', 'locked'],
    ['40P01', 'locked'],
    ['53100', 'full'],
    ['28P01', 'denied'],
    ['28000', 'denied'],
    ['42501', 'denied'],
    ['25006', 'denied'],
    ['3D000', 'not_a_store'],
    ['XX001', 'damaged'],
    ['57014', 'unreachable'],
    ['57P01', 'unreachable'],
    ['57P03', 'unreachable'],
    ['53300', 'unreachable'],
    ['25P03', 'unreachable'],
    ['08006', 'unreachable'],
    ['ECONNREFUSED', 'unreachable'],
    ['ENOTFOUND', 'unreachable'],
    ['22P02', 'other'],
    [undefined, 'other'],
  ])('takes %s for %s', (code, expected) => {
    expect(storeErrorOf(failure(code), 'db:5432/calls')).toMatchObject({ code: expected });
  });

  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
  ])('takes the driver’s "%s" for a lost connection', (message) => {
    expect(storeErrorOf(failure(undefined, message), 'db:5432/calls')).toMatchObject({
      code: 'unreachable',
      isRetryable: true,
    });
  });

  it('says where, what and what to do', () => {
    expect(storeErrorOf(failure('53100', 'could not extend file.'), 'db:5432/calls').message).toBe(
      'Postgres at db:5432/calls: could not extend file. The disk of the server is full. Make room there, and run again. What was committed before is whole.',
    );
  });

  it('keeps nothing of a row', () => {
    const { cause } = storeErrorOf(failure('23505'), 'db:5432/calls');
    expect(cause).toMatchObject({ message: 'it failed', code: '23505' });
    expect(JSON.stringify(cause)).not.toContain('Alex');
  });

  it('tells why the first of several addresses could not be reached', () => {
    const refused = failure('ECONNREFUSED', 'connect ECONNREFUSED ::1:5432');
    expect(storeErrorOf(new AggregateError([refused, refused]), 'db:5432/calls').message).toMatch(
      /^Postgres at db:5432\/calls: connect ECONNREFUSED ::1:5432\. Check that/,
    );
  });
});

it('isGivenUp knows what may be made again', () => {
  expect(isGivenUp(storeErrorOf(failure('40P01'), 'db'))).toBe(true);
  expect(isGivenUp(storeErrorOf(failure('55P03'), 'db'))).toBe(false);
  expect(isGivenUp(new StoreError({ code: 'locked', reason: 'Another.' }))).toBe(false);
});
