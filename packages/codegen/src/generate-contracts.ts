import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { generateContract } from './generate-contract.ts';
import type { Target } from './targets.ts';

/** The simulators' contracts by the names of their files, in memory. */
export async function generateContracts(
  root: string,
  targets: readonly Target[],
): Promise<Map<string, string>> {
  return new Map(
    await Promise.all(
      targets.map(async ({ document, title }): Promise<[string, string]> => {
        const definition = parse(await readFile(join(root, document), 'utf8'));
        return [`${title.toLowerCase()}-contract.ts`, generateContract(document, definition)];
      }),
    ),
  );
}
