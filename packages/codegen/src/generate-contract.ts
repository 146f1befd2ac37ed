import { generatedHeader } from './generated-header.ts';
import { literal } from './literal.ts';
import { operationsOf } from './operations-of.ts';
import { isRecord, stringAt } from './record.ts';
import { resolveReference } from './resolve-reference.ts';

/** What says something to a reader only. A simulator routes and validates by what is left. */
const FOR_READERS: ReadonlySet<string> = new Set(['description', 'summary', 'title', 'example', 'examples']);

/** What a server that behaves as the document says has to know: its operations, and the schemas of requests. */
export function generateContract(document: string, definition: Record<string, unknown>): string {
  const operations = operationsOf(definition).map(({ method, path, operation }) =>
    operationContract(definition, method, path, operation),
  );
  const contract = { operations, schemas: schemasUsedBy(definition, operations) };
  return [
    `${generatedHeader(document)}import type { ApiContract } from '../contract/api-contract.ts';`,
    `/** Every operation of the document. */\nexport type OperationId =\n${operationIds(operations)};`,
    `export const contract: ApiContract = ${literal(contract, 0)};\n`,
  ].join('\n\n');
}

const operationIds = (operations: readonly Record<string, unknown>[]): string =>
  operations.map(({ operationId }) => `  | ${literal(operationId, 0)}`).join('\n');

function operationContract(
  definition: Record<string, unknown>,
  method: string,
  path: string,
  operation: Record<string, unknown>,
): Record<string, unknown> {
  const { requestBody, parameters, responses } = operation;
  const body = resolveReference(definition, requestBody);
  const content = isRecord(body.content) ? body.content['application/json'] : undefined;
  return {
    operationId: operation.operationId,
    method,
    path,
    summary: operation.summary,
    lane: operation['x-rate-lane'],
    isSafe: method === 'GET' || operation['x-safe'] === true,
    hasIdempotencyKey: operation['x-idempotency'] === 'key',
    scope: stringAt(operation, 'x-required-scope'),
    successStatus: Number(
      Object.keys(isRecord(responses) ? responses : {})
        .sort()
        .find((status) => /^2\d\d$/.test(status)),
    ),
    parameters: (Array.isArray(parameters) ? parameters : []).map((parameter) => {
      const { name, in: place, required, schema } = resolveReference(definition, parameter);
      return { name, in: place, required: required === true, schema: requestSchema(schema) };
    }),
    body: isRecord(content)
      ? { required: body.required === true, schema: requestSchema(content.schema) }
      : null,
  };
}

/**
 * A schema without what is for readers. That an object is closed is left out too: it tells a client what not to send,
 * and the vendors ignore what they do not know.
 */
function requestSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(requestSchema);
  if (!isRecord(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      if (key === 'properties' && isRecord(value)) {
        return [
          [key, Object.fromEntries(Object.entries(value).map(([name, item]) => [name, requestSchema(item)]))],
        ];
      }
      if (FOR_READERS.has(key) || key.startsWith('x-')) return [];
      if (key === 'additionalProperties' && value === false) return [];
      return [[key, requestSchema(value)]];
    }),
  );
}

/** The shared schemas that the operations refer to, and those that these refer to. */
function schemasUsedBy(definition: Record<string, unknown>, operations: unknown): Record<string, unknown> {
  const schemas: Record<string, unknown> = {};
  const pending = referencesIn(operations);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (name in schemas) continue;
    const schema = requestSchema(resolveReference(definition, { $ref: `#/components/schemas/${name}` }));
    schemas[name] = schema;
    pending.push(...referencesIn(schema));
  }
  return Object.fromEntries(Object.entries(schemas).sort(([left], [right]) => (left < right ? -1 : 1)));
}

function referencesIn(value: unknown): string[] {
  const names = JSON.stringify(value).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
  return [...names].flatMap(([, name]) => name ?? []);
}
