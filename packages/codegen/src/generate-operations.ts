import { generatedHeader } from './generated-header.ts';
import { isRecord, stringAt } from './record.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** A table of what the document says about its operations that types can't: lanes, safety, paging, documentation. */
export function generateOperations(document: string, definition: Record<string, unknown>): string {
  const entries: string[] = [];
  for (const [path, item] of sortedEntries(definition.paths)) {
    for (const [method, operation] of sortedEntries(item)) {
      if (!methods.includes(method) || !isRecord(operation)) continue;
      const name = `${method.toUpperCase()} ${path}`;
      entries.push(`  ${quote(name)}: ${literal(operationOf(method, path, operation), 1)},`);
    }
  }
  return `${generatedHeader(document)}import type { Operation } from '@callweave/transport';\n\n/** Keyed by method and path. */\nexport const operations: Readonly<Record<string, Operation>> = {\n${entries.join('\n')}\n};\n`;
}

function operationOf(
  method: string,
  path: string,
  operation: Record<string, unknown>,
): Record<string, unknown> {
  const lane = stringAt(operation, 'x-rate-lane');
  if (lane !== 'read' && lane !== 'write')
    throw new Error(`${method} ${path}: expected x-rate-lane read or write; got ${lane}.`);
  const documentation = isRecord(operation.externalDocs) ? stringAt(operation.externalDocs, 'url') : null;
  return {
    operationId: stringAt(operation, 'operationId') ?? `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    lane,
    safe: method === 'get' || operation['x-safe'] === true,
    ...(documentation === null ? undefined : { documentation }),
    ...(isRecord(operation['x-pagination'])
      ? { pagination: withoutStatus(operation['x-pagination']) }
      : undefined),
  };
}

/** Whether paging is documented is the reader's affair, not the program's: it guards against both. */
function withoutStatus({ undocumented: _, ...pagination }: Record<string, unknown>): Record<string, unknown> {
  return pagination;
}

function sortedEntries(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : [];
}

/** A TypeScript literal, formatted as our formatter would. */
function literal(value: unknown, depth: number): string {
  if (typeof value === 'string') return quote(value);
  if (!isRecord(value)) return String(value);
  const indent = '  '.repeat(depth + 1);
  const lines = Object.entries(value).map(([key, item]) => `${indent}${key}: ${literal(item, depth + 1)},`);
  return `{\n${lines.join('\n')}\n${'  '.repeat(depth)}}`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
