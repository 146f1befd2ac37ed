import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Json } from '../started.ts';

export type SpecName = 'allo' | 'itellico';

/** The path of a description in `specs/`. */
export const specPath = (name: SpecName): string =>
  fileURLToPath(new URL(`../../../../specs/${name}.openapi.yaml`, import.meta.url));

export interface SpecOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** The statuses that it names. */
  readonly statuses: readonly string[];
  readonly parameters: readonly Json[];
  /** The schema of its JSON body, if it has one. */
  readonly body: Json | undefined;
}

/** A description, read anew here: not by the generator whose output is under test. */
export interface SpecDocument {
  readonly operations: readonly SpecOperation[];
  /** What `$ref` points to, as often as that is one again. */
  resolve(node: Json): Json;
}

export function readSpecDocument(name: SpecName): SpecDocument {
  const document: Json = parse(readFileSync(specPath(name), 'utf8'));
  const resolve = (node: Json): Json => {
    const reference: unknown = node.$ref;
    if (typeof reference !== 'string') return node;
    const parts = reference.replace(/^#\//, '').split('/');
    const found = parts.reduce<Json | undefined>(
      (place, part) => place?.[part.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    );
    if (found === undefined) throw new Error(`expected ${reference} to be in the document`);
    return resolve(found);
  };
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]): SpecOperation[] => {
      if (!('operationId' in operation)) return [];
      const parameters = [...(methods.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
      const body = operation.requestBody === undefined ? undefined : resolve(operation.requestBody);
      return [
        {
          operationId: String(operation.operationId),
          method: method.toUpperCase(),
          path,
          statuses: Object.keys(operation.responses ?? {}),
          parameters,
          body: body?.content?.['application/json']?.schema,
        },
      ];
    }),
  );
  return { operations, resolve };
}
