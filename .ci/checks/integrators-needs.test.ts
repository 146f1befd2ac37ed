import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOf, readExports, readNeeds } from './support/needs-table.ts';
import { repositoryRoot } from './support/repository.ts';
import { readPublishedPackages } from './support/workspace.ts';

const entry = '@callweave/core/allo';
const libraries = readPublishedPackages(repositoryRoot).filter(({ folder }) =>
  ['core', 'allo-client', 'transport'].includes(folder),
);
const exportsOf = await readExports(libraries);
const needs = readNeeds(readFileSync(join(repositoryRoot, 'docs/integrators-needs.md'), 'utf8'));

describe('the table of what integrators need', () => {
  test('has the nineteen needs', () => {
    expect(needs.map(({ number }) => number)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
  });

  test('names only what is exported and tests that there are', () => {
    expect(needs.flatMap((row) => faultsOf(row, exportsOf, repositoryRoot))).toEqual([]);
  });

  test('leaves out nothing of the entry that is made for it', () => {
    const named = needs.flatMap(({ names }) => names);
    // An error that stands beside its function in the documentation need not stand here.
    const functions = exportsOf.get(entry)?.filter((name) => /^[a-z]/.test(name)) ?? [];
    expect(functions.length).toBeGreaterThan(0);
    expect(functions.filter((name) => !named.includes(name))).toEqual([]);
  });
});

test('the checker finds what is not there', () => {
  const [row] = readNeeds(
    '|  7 | A need | `alloSource` and `nothing` | `@callweave/core`, `@callweave/none` | [a](../packages/core/src/phone.test.ts), [b](../README.md), [c](../packages/core/src/none.test.ts) |',
  );
  expect(row === undefined ? [] : faultsOf(row, exportsOf, repositoryRoot)).toEqual([
    'row 7: @callweave/none is no entry of a package',
    'row 7: nothing is exported by none of its entries',
    'row 7: README.md is no test',
    'row 7: packages/core/src/none.test.ts is not there',
  ]);
  const [empty] = readNeeds('| 8 | A need | To be done | | |');
  expect(empty === undefined ? [] : faultsOf(empty, exportsOf, repositoryRoot)).toEqual([
    'row 8: names no export',
    'row 8: links to no test',
  ]);
});
