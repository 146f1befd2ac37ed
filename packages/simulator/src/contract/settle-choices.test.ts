import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { settleChoices } from './settle-choices.ts';

function settled(schema: object, value: unknown): string[] {
  const validate = new Ajv2020({ strict: false, allErrors: true, verbose: true }).compile(schema);
  validate(value);
  return settleChoices(validate.errors ?? []).map(
    ({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`,
  );
}

const orNull = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });

describe('settleChoices', () => {
  it('leaves alone what is no choice', () => {
    expect(settled({ type: 'object', required: ['a', 'b'] }, {})).toEqual([
      ' required {"missingProperty":"a"}',
      ' required {"missingProperty":"b"}',
    ]);
  });

  it('tells how something that may be null fails to be something', () => {
    const schema = { properties: { a: orNull({ type: 'object', properties: { b: { minimum: 3 } } }) } };
    expect(settled(schema, { a: { b: 2 } })).toEqual(['/a/b minimum {"comparison":">=","limit":3}']);
    expect(settled(schema, { a: 'x' })).toEqual(['/a type {"type":"object"}']);
    expect(settled(schema, { a: null })).toEqual([]);
  });

  it('names all types of which none fits', () => {
    const list = { type: 'string', enum: ['x'] };
    expect(settled({ anyOf: [list, { type: ['string', 'null'] }] }, 5)).toEqual([
      ' type {"type":["string","null"]}',
    ]);
  });

  it('says of any other choice that nothing fits', () => {
    const schema = { oneOf: [{ required: ['a'] }, { required: ['b'] }] };
    expect(settled(schema, {})).toEqual([' oneOf {"passingSchemas":null}']);
    expect(settled(schema, { a: 1, b: 1 })).toEqual([' oneOf {"passingSchemas":[0,1]}']);
  });

  it('settles a choice within a choice first', () => {
    const inner = orNull({ type: 'object', required: ['c'] });
    const schema = { properties: { a: orNull({ type: 'object', properties: { b: inner } }) } };
    expect(settled(schema, { a: { b: {} } })).toEqual(['/a/b required {"missingProperty":"c"}']);
  });
});
