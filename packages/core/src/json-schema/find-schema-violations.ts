import { isRecord } from '@callweave/transport/json';
import { describeJson } from './describe-json.ts';
import type { JsonSchema } from './json-schema.ts';
import { valueKeywords } from './value-keywords.ts';

export interface SchemaViolation {
  /** Where, as a JSON Pointer (RFC 6901); empty for the whole document. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

/**
 * Every place where a JSON value does not fit a schema; none where it fits. An interpreter of the keywords that our
 * schemas use: workers forbid the code generation that most validators rely on (see docs/decisions/0007-vcon.md).
 *
 * @throws {TypeError} for a schema with a keyword that it does not know.
 */
export function findSchemaViolations(value: unknown, schema: JsonSchema): SchemaViolation[] {
  return check(value, schema, { path: '', root: schema });
}

interface Place {
  readonly path: string;
  readonly root: JsonSchema;
}

type Structure = (argument: unknown, value: unknown, place: Place, schema: JsonSchema) => SchemaViolation[];

const annotations: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '$schema',
  '$id',
  'title',
  'description',
  'definitions',
]);

/** The keywords that look inside of the value, or at another schema. */
const structures: ReadonlyMap<string, Structure> = /* @__PURE__ */ new Map<string, Structure>([
  ['$ref', (reference, value, place) => check(value, schemaAt(reference, place.root), place)],
  ['required', checkRequired],
  ['dependencies', checkDependencies],
  ['properties', checkProperties],
  ['additionalProperties', refuseOtherProperties],
  ['items', checkItems],
  ['anyOf', (branches, value, place) => checkBranches(branches, value, place, Number.POSITIVE_INFINITY)],
  ['oneOf', (branches, value, place) => checkBranches(branches, value, place, 1)],
]);

function check(value: unknown, schema: unknown, place: Place): SchemaViolation[] {
  if (schema === true) return [];
  if (!isRecord(schema)) throw new TypeError(`Expected a schema; got ${describeJson(schema)}.`);
  return Object.entries(schema).flatMap(([name, argument]) => {
    if (annotations.has(name)) return [];
    const expected = valueKeywords.get(name)?.(argument, value);
    if (expected !== undefined) return expected === null ? [] : [violation(expected, value, place)];
    const structure = structures.get(name);
    if (structure !== undefined) return structure(argument, value, place, schema);
    throw new TypeError(`Expected a keyword that this validator knows; got ${describeJson(name)}.`);
  });
}

function violation(expected: string, value: unknown, { path }: Place): SchemaViolation {
  return { path, expected, got: describeJson(value) };
}

function checkRequired(names: unknown, value: unknown, place: Place): SchemaViolation[] {
  if (!isRecord(value)) return [];
  return listOf(names)
    .map(String)
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => violation('a value', undefined, below(place, name)));
}

function checkDependencies(argument: unknown, value: unknown, place: Place): SchemaViolation[] {
  return entriesIn(argument, value).flatMap(([, names]) => checkRequired(names, value, place));
}

function checkProperties(argument: unknown, value: unknown, place: Place): SchemaViolation[] {
  return entriesIn(argument, value).flatMap(([name, schema, item]) =>
    check(item, schema, below(place, name)),
  );
}

/** The argument's entries whose property the value has, with that property's value. */
function entriesIn(argument: unknown, value: unknown): [name: string, argument: unknown, item: unknown][] {
  if (!isRecord(argument) || !isRecord(value)) return [];
  return Object.entries(argument)
    .filter(([name]) => Object.hasOwn(value, name))
    .map(([name, entry]) => [name, entry, value[name]]);
}

/** `additionalProperties` is only known as `false`. */
function refuseOtherProperties(
  _: unknown,
  value: unknown,
  place: Place,
  schema: JsonSchema,
): SchemaViolation[] {
  if (!isRecord(value) || !isRecord(schema.properties)) return [];
  const { properties } = schema;
  return Object.keys(value)
    .filter((name) => !Object.hasOwn(properties, name))
    .map((name) => violation('no such property', value[name], below(place, name)));
}

function checkItems(schema: unknown, value: unknown, place: Place): SchemaViolation[] {
  return listOf(value).flatMap((item, index) => check(item, schema, below(place, String(index))));
}

/** Where the value is of one branch's type, what is wrong inside of it; else what the branches would have taken. */
function checkBranches(
  branches: unknown,
  value: unknown,
  place: Place,
  mostFitting: number,
): SchemaViolation[] {
  const results = listOf(branches).map((schema) => check(value, schema, place));
  const fitting = results.filter(({ length }) => length === 0).length;
  if (fitting > 0) {
    return fitting <= mostFitting ? [] : [violation('exactly one of the forms', value, place)];
  }
  const inside = results.find((violations) => violations.every(({ path }) => path !== place.path));
  if (inside !== undefined) return inside;
  const expected = new Set(results.flatMap((violations) => violations.map((each) => each.expected)));
  return [violation([...expected].join(' or '), value, place)];
}

function schemaAt(reference: unknown, root: JsonSchema): unknown {
  const [, ...names] = String(reference).split('/');
  return names.reduce<unknown>((schema, name) => (isRecord(schema) ? schema[name] : undefined), root);
}

function below({ path, root }: Place, name: string): Place {
  return { path: `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, root };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
