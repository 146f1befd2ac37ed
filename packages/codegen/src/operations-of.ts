import { isRecord } from './record.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete'];

export interface DocumentedOperation {
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly operation: Record<string, unknown>;
}

/** The operations of a document, by path and method. */
export function operationsOf(definition: Record<string, unknown>): DocumentedOperation[] {
  return sortedEntries(definition.paths).flatMap(([path, item]) =>
    sortedEntries(item).flatMap(([method, operation]) =>
      methods.includes(method) && isRecord(operation)
        ? [{ method: method.toUpperCase(), path, operation }]
        : [],
    ),
  );
}

function sortedEntries(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : [];
}
