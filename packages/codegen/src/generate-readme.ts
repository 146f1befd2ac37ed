import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { generateOperationsTable, withTables } from './generate-operations-table.ts';
import { targets } from './targets.ts';

/** The text of `specs/README.md` with the tables that the documents make. */
export async function generateReadme(root: string, text: string): Promise<string> {
  const tables = await Promise.all(
    targets.map(async ({ title, document }) =>
      generateOperationsTable(
        `[${title}](${document.replace('specs/', '')})`,
        parse(await readFile(join(root, document), 'utf8')),
      ),
    ),
  );
  return withTables(text, tables);
}
