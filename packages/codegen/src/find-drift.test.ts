import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findDrift } from './find-drift.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callweave-drift-'));
  await writeFile(join(folder, 'schema.ts'), 'schema');
  await writeFile(join(folder, 'operations.ts'), 'operations');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const expected = new Map([
  ['operations.ts', 'operations'],
  ['schema.ts', 'schema'],
]);

it('finds none where all is as it should be', async () => {
  expect(await findDrift(folder, expected)).toEqual([]);
});

it('sees a changed file, down to its last newline', async () => {
  await writeFile(join(folder, 'schema.ts'), 'schema\n');
  expect(await findDrift(folder, expected)).toEqual(['schema.ts is out of date']);
});

it('sees a missing file, and a missing folder', async () => {
  await rm(join(folder, 'operations.ts'));
  expect(await findDrift(folder, expected)).toEqual(['operations.ts is missing']);
  await rm(folder, { recursive: true });
  expect(await findDrift(folder, expected)).toEqual(['operations.ts is missing', 'schema.ts is missing']);
});

it('sees files and folders that nobody generated, whether git knows them or not', async () => {
  await writeFile(join(folder, 'helpers.ts'), '');
  await mkdir(join(folder, 'more'));
  expect((await findDrift(folder, expected)).sort()).toEqual([
    'helpers.ts is not generated from anything',
    'more is not generated from anything',
  ]);
});

it('sees a folder in the place of a file', async () => {
  await rm(join(folder, 'schema.ts'));
  await mkdir(join(folder, 'schema.ts'));
  expect(await findDrift(folder, expected)).toEqual([
    'schema.ts is missing',
    'schema.ts is not generated from anything',
  ]);
});
