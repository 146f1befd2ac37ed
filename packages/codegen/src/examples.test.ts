import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isRecord } from './record.ts';
import { resolveReference } from './resolve-reference.ts';
import { targets } from './targets.ts';

const root = join(import.meta.dirname, '../../..');

interface Example {
  /** Where it stands, as a JSON pointer. */
  readonly place: string;
  readonly schemaPlace: string;
  readonly value: unknown;
}

const escapePart = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** Every example beside a schema: of bodies, parameters and headers, and those in the schemas themselves. */
function examplesOf(document: Record<string, unknown>, value: unknown, place = ''): Example[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => examplesOf(document, item, `${place}/${index}`));
  if (!isRecord(value)) return [];
  const found: Example[] = [];
  if (isRecord(value.schema)) {
    const schemaPlace = `${place}/schema`;
    if ('example' in value) found.push({ place: `${place}/example`, schemaPlace, value: value.example });
    for (const [name, example] of Object.entries(isRecord(value.examples) ? value.examples : {})) {
      const { value: exampleValue } = resolveReference(document, example);
      if (exampleValue !== undefined)
        found.push({ place: `${place}/examples/${name}`, schemaPlace, value: exampleValue });
    }
  }
  for (const [key, item] of Object.entries(value)) {
    if (key !== 'example' && key !== 'examples')
      found.push(...examplesOf(document, item, `${place}/${escapePart(key)}`));
  }
  return found;
}

describe.each(targets)('the examples of $document', ({ document }) => {
  const definition = parse(readFileSync(join(root, document), 'utf8'));
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(definition, 'document');
  const examples = examplesOf(definition, definition);
  const validate = ({ schemaPlace }: Example): ValidateFunction =>
    ajv.compile({ $ref: `document#${schemaPlace.split('/').map(encodeURIComponent).join('/')}` });

  it('are many', () => {
    expect(examples.length).toBeGreaterThan(60);
  });

  it.each(examples)('$place is valid', (example) => {
    const isValid = validate(example);
    isValid(example.value);
    expect(isValid.errors ?? []).toEqual([]);
  });

  it('every good answer with a body has one, and every request body', () => {
    const places = new Set(examples.map(({ place }) => place.slice(0, place.indexOf('/content/') + 1)));
    for (const [path, item] of Object.entries<Record<string, unknown>>(definition.paths)) {
      for (const [method, operation] of Object.entries(item)) {
        if (!isRecord(operation) || !isRecord(operation.responses)) continue;
        const here = `/paths/${escapePart(path)}/${method}`;
        for (const [status, response] of Object.entries(operation.responses)) {
          if (!/^2/.test(status) || !isRecord(response) || !isRecord(response.content)) continue;
          expect([...places]).toContain(`${here}/responses/${status}/`);
        }
        if (isRecord(operation.requestBody) && isRecord(operation.requestBody.content)) {
          expect([...places]).toContain(`${here}/requestBody/`);
        }
      }
    }
  });
});
