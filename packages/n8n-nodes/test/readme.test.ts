import { expect, it } from 'vitest';
import { withOperationTables } from '../tools/operation-table.mts';
import { Allo, Itellico } from './support/built.mts';
import { readReadme } from './support/dist-files.mts';

it('the README lists every resource with its operations (node tools/write-operation-tables.mts)', () => {
  const nodes = [new Allo(), new Itellico()].map(({ description }) => description);
  const readme = readReadme();
  expect(readme).toBe(withOperationTables(readme, nodes));
  expect(readme).toMatch(/\| Deal +\| Create, Create or Update, Delete, Get, Get Many, Update/);
});
