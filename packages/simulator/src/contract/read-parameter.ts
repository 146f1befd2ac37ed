import type { ContractSchema, ParameterContract } from './api-contract.ts';

export interface ReadParameterOptions {
  /** Resolves a reference to a shared schema. */
  readonly resolve: (schema: ContractSchema) => ContractSchema;
  readonly booleanTexts: ReadonlyMap<string, boolean> | undefined;
}

const INTEGER = /^[+-]?\d+$/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** The types that a schema allows; none for one that does not say. */
function typesOf(schema: ContractSchema): readonly unknown[] {
  if (typeof schema === 'boolean') return [];
  return Array.isArray(schema.type) ? schema.type : [schema.type];
}

/** A text as the schema means it; the text itself where it does not fit, so that validation can say so. */
function readText(
  text: string,
  schema: ContractSchema,
  booleanTexts: ReadParameterOptions['booleanTexts'],
): unknown {
  const types = typesOf(schema);
  if (types.includes('integer') && INTEGER.test(text)) return Number(text);
  if (types.includes('number') && NUMBER.test(text)) return Number(text);
  if (types.includes('boolean')) {
    if (booleanTexts !== undefined) return booleanTexts.get(text.toLowerCase()) ?? text;
    if (text === 'true' || text === 'false') return text === 'true';
  }
  return text;
}

/** All texts that were sent under one name, as the value that the schema means; undefined where none was. */
export function readParameter(
  texts: readonly string[],
  { schema }: ParameterContract,
  { resolve, booleanTexts }: ReadParameterOptions,
): unknown {
  const [first] = texts;
  if (first === undefined) return undefined;
  const resolved = resolve(schema);
  if (!typesOf(resolved).includes('array')) return readText(first, resolved, booleanTexts);
  const items = typeof resolved === 'boolean' ? undefined : resolved.items;
  const itemSchema = isSchema(items) ? resolve(items) : true;
  // Repeated keys and commas: SDKs send the one, server frameworks know the other.
  return texts
    .flatMap((text) => text.split(','))
    .filter((text) => text !== '')
    .map((text) => readText(text, itemSchema, booleanTexts));
}

function isSchema(value: unknown): value is ContractSchema {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null);
}
