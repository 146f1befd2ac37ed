import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { serializeBody } from './serialize-body.ts';

it.each([
  [{}, '{}'],
  [[], '[]'],
  [{ a: 1, b: undefined, c: null }, '{"a":1,"c":null}'],
  [{ ids: ['a', 'b'], nested: { deep: [true, -1.5] } }, '{"ids":["a","b"],"nested":{"deep":[true,-1.5]}}'],
  [{ at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
  [Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
])('%o is %s', (body, expected) => {
  expect(serializeBody(body)).toBe(expected);
});

it.each([
  [null, 'null'],
  ['{"a":1}', 'a string'],
  ['', 'an empty string'],
  [42, '42'],
  [new Uint8Array(2), 'an instance of Uint8Array'],
  [new URLSearchParams('a=1'), 'an instance of URLSearchParams'],
  [new FormData(), 'an instance of FormData'],
  [new Blob([]), 'an instance of Blob'],
  [new Map([['a', 1]]), 'an instance of Map'],
  [new Date(0), 'an instance of Date'],
  [() => ({}), 'a function'],
])('refuses %o', (body, got) => {
  expect(() => serializeBody(body)).toThrow(
    new TypeError(`Expected a request body to be a plain object or an array; got ${got}.`),
  );
});

it.each([
  [{ a: { size: Number.NaN } }, 'size', 'NaN'],
  [{ file: new Uint8Array(2) }, 'file', 'an instance of Uint8Array'],
  [{ tags: new Set(['a']) }, 'tags', 'an instance of Set'],
  [{ at: new Date('soon') }, 'at', 'an invalid date'],
  [{ run: () => 1 }, 'run', 'a function'],
  [{ count: 1n }, 'count', 'a bigint'],
  [['a', undefined], '1', 'undefined'],
])('refuses what JSON would change inside: %o', (body, name, got) => {
  expect(() => serializeBody(body)).toThrow(
    new TypeError(`Expected "${name}" in a request body to be JSON; got ${got}.`),
  );
});

it('takes the plain objects of another realm, such as those of an n8n code node', () => {
  expect(serializeBody(runInNewContext('({ ids: ["a"], nested: { b: 1 } })'))).toBe(
    '{"ids":["a"],"nested":{"b":1}}',
  );
});

it('gives back the same through JSON.parse', () => {
  const body = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()));
  fc.assert(
    fc.property(body, (given) => {
      expect(JSON.stringify(JSON.parse(serializeBody(given)))).toBe(JSON.stringify(given));
    }),
  );
});
