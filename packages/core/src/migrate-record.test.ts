import { expect, it } from 'vitest';
import { type MigrationStep, migrateRecord } from './migrate-record.ts';

/** How a third version would be reached: these are the steps of releases to come. */
const steps: readonly MigrationStep[] = [
  ({ length, ...record }) => ({ ...record, durationSeconds: length }),
  (record) => ({ ...record, language: null }),
];

it('takes every step from the version of the record on, and no other', () => {
  expect(migrateRecord({ schemaVersion: 1, id: 'allo:1', length: 5 }, steps)).toEqual({
    schemaVersion: 3,
    id: 'allo:1',
    durationSeconds: 5,
    language: null,
  });
  expect(migrateRecord({ schemaVersion: 2, length: 5 }, steps)).toEqual({
    schemaVersion: 3,
    length: 5,
    language: null,
  });
});

it('gives a record of the current version as it is', () => {
  const record = { schemaVersion: 3, id: 'allo:1' };
  expect(migrateRecord(record, steps)).toBe(record);
});

it('leaves the stored record alone', () => {
  const record = Object.freeze({ schemaVersion: 1, length: 5 });
  migrateRecord(record, steps);
  expect(record).toEqual({ schemaVersion: 1, length: 5 });
});

it('refuses the version after the last', () => {
  expect(() => migrateRecord({ schemaVersion: 4 }, steps)).toThrow(
    'Expected a schemaVersion up to 3; got 4.',
  );
});
