import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What differs between the files that should be in a folder and those that are. Reads the folder itself rather
 * than asking git, so that a file nobody has added yet is seen too.
 */
export async function findDrift(folder: string, expected: ReadonlyMap<string, string>): Promise<string[]> {
  const present = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  const files = new Set(present.filter((entry) => entry.isFile()).map(({ name }) => name));
  const drift: string[] = [];
  for (const [name, content] of expected) {
    if (!files.has(name)) drift.push(`${name} is missing`);
    else if ((await readFile(join(folder, name), 'utf8')) !== content) drift.push(`${name} is out of date`);
  }
  for (const { name } of present) {
    if (!files.has(name) || !expected.has(name)) drift.push(`${name} is not generated from anything`);
  }
  return drift;
}
