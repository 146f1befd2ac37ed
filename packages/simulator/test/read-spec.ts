import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import type { Answer, Json } from './started.ts';

/** A document of `specs/`. */
export interface Spec {
  readonly operations: string[];
  /** What is wrong with an answer, by the schema that the document has for it; empty when nothing is. */
  problems(path: string, method: string, answer: Answer): unknown[];
  /** The same of any value, by a schema of the document's components. */
  schemaProblems(schema: string, value: unknown): unknown[];
}

const pointer = (...parts: string[]): string =>
  parts.map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

export function readSpec(name: string): Spec {
  const document: Json = parse(
    readFileSync(new URL(`../../../specs/${name}.openapi.yaml`, import.meta.url), 'utf8'),
  );
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, name);
  return {
    operations: Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, operation]) =>
        'operationId' in operation ? [`${operation.operationId} ${method.toUpperCase()} ${path}`] : [],
      ),
    ),
    problems(path, method, { status, json }) {
      const described: Json | undefined = document.paths?.[path]?.[method]?.responses?.[String(status)];
      if (described === undefined) return [`${status} is not described`];
      const shared: unknown = described.$ref;
      // A deletion has no body.
      if (shared === '#/components/responses/Done') return Object.keys(json);
      const place =
        typeof shared === 'string'
          ? shared
          : `#${pointer('paths', path, method, 'responses', String(status))}`;
      const validate = ajv.compile({
        $ref: `${name}${place}${pointer('content', 'application/json', 'schema')}`,
      });
      return validate(json) ? [] : (validate.errors ?? ['invalid']);
    },
    schemaProblems(schema, value) {
      const validate = ajv.compile({ $ref: `${name}#${pointer('components', 'schemas', schema)}` });
      return validate(value) ? [] : (validate.errors ?? ['invalid']);
    },
  };
}
