import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { generateExamples } from './generate-examples.ts';
import { generateOperations } from './generate-operations.ts';
import { generatePagination } from './generate-pagination.ts';
import { generateSchema } from './generate-schema.ts';
import type { Target } from './targets.ts';

/** The files of a client by their names, in memory. */
export async function generateTarget(root: string, { document }: Target): Promise<Map<string, string>> {
  const definition = parse(await readFile(join(root, document), 'utf8'));
  return new Map([
    ['examples.ts', generateExamples(document, definition)],
    ['operations.ts', generateOperations(document, definition)],
    ['pagination.ts', generatePagination(document, definition)],
    ['schema.ts', await generateSchema(document, definition)],
  ]);
}
