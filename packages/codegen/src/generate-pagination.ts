import { generatedHeader } from './generated-header.ts';
import { literal, quote } from './literal.ts';
import { operationsOf } from './operations-of.ts';
import { isRecord } from './record.ts';

/** A table of how the document's lists are cut into pages, by the `x-pagination` of their operations. */
export function generatePagination(document: string, definition: Record<string, unknown>): string {
  const entries = operationsOf(definition).flatMap(({ method, path, operation }) => {
    const pagination = operation['x-pagination'];
    if (!isRecord(pagination)) return [];
    // Whether paging is documented is the reader's affair, not the program's: it guards against both.
    const { undocumented: _, ...rule } = pagination;
    return [`  ${quote(`${method} ${path}`)}: ${literal(rule, 1)},`];
  });
  return `${generatedHeader(document)}import type { PaginationTable } from '@callweave/transport';\n\n/** Keyed by method and path. */\nexport const pagination: PaginationTable = {\n${entries.join('\n')}\n};\n`;
}
