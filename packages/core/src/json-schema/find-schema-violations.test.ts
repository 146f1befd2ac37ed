import { describe, expect, it } from 'vitest';
import { findSchemaViolations } from './find-schema-violations.ts';
import type { JsonSchema } from './json-schema.ts';

const oneOrMany: JsonSchema = {
  oneOf: [
    { type: 'integer', minimum: 0 },
    { type: 'array', items: { type: 'integer', minimum: 0 } },
  ],
};

describe('findSchemaViolations', () => {
  it.each<[JsonSchema, unknown, string, string, string]>([
    [{ type: ['string', 'null'] }, 1, '', 'a string or null', '1'],
    [{ type: 'integer' }, 1.5, '', 'an integer', '1.5'],
    [{ const: '0.4.0' }, '0.0.1', '', '"0.4.0"', '"0.0.1"'],
    [{ enum: ['a', null] }, 'b', '', 'one of "a", null', '"b"'],
    [{ minimum: 0 }, -1, '', 'a number of at least 0', '-1'],
    [{ minLength: 1 }, '', '', 'a string of at least 1 characters', '""'],
    [{ pattern: '^a' }, 'b', '', 'a string that matches ^a', '"b"'],
    [{ format: 'uuid' }, 'b', '', 'a UUID', '"b"'],
    [{ required: ['a'] }, {}, '/a', 'a value', 'nothing'],
    [{ dependencies: { url: ['hash'] } }, { url: '' }, '/hash', 'a value', 'nothing'],
    [{ properties: { a: { type: 'string' } } }, { a: [] }, '/a', 'a string', 'an empty array'],
    [{ properties: {}, additionalProperties: false }, { b: {} }, '/b', 'no such property', 'an object'],
    [{ items: { type: 'string' } }, ['a', [1]], '/1', 'a string', 'an array of 1'],
    [{ $ref: '#/definitions/a', definitions: { a: { type: 'string' } } }, true, '', 'a string', 'true'],
    [oneOrMany, 'a', '', 'an integer or an array', '"a"'],
    [oneOrMany, [0, -1], '/1', 'a number of at least 0', '-1'],
    [{ oneOf: [{ type: 'integer' }, { type: 'number' }] }, 1, '', 'exactly one of the forms', '1'],
    [{ properties: { 'a/~b': { type: 'string' } } }, { 'a/~b': 1 }, '/a~1~0b', 'a string', '1'],
    [{ type: 'integer' }, 'x'.repeat(90), '', 'an integer', `"${'x'.repeat(58)}…`],
  ])('%j refuses %j', (schema, value, path, expected, got) => {
    expect(findSchemaViolations(value, schema)).toEqual([{ path, expected, got }]);
  });

  it.each<[JsonSchema, unknown]>([
    [{ anyOf: [{ type: 'integer' }, { type: 'number' }] }, 1],
    [oneOrMany, []],
    [{ required: ['a'], properties: { a: { type: 'string' } }, items: { type: 'string' } }, 1],
    [{ minLength: 2 }, '🙂🙂'],
    [{ properties: { result: true } }, { result: { any: ['thing'] } }],
    [{ format: 'date-time' }, 1],
  ])('%j takes %j', (schema, value) => {
    expect(findSchemaViolations(value, schema)).toEqual([]);
  });

  it('names every place', () => {
    const schema = { items: { type: 'string' } };
    expect(findSchemaViolations([1, 'a', null], schema).map(({ path }) => path)).toEqual(['/0', '/2']);
  });

  it.each<[JsonSchema, string]>([
    [{ uniqueItems: true }, 'Expected a keyword that this validator knows; got "uniqueItems".'],
    [{ format: 'email' }, 'Expected a format that this validator knows; got "email".'],
    [{ $ref: '#/definitions/none' }, 'Expected a schema; got nothing.'],
  ])('refuses the schema %j rather than pass over it', (schema, message) => {
    expect(() => findSchemaViolations('a', schema)).toThrow(new TypeError(message));
  });
});
