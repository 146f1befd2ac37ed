import fc from 'fast-check';
import { expect, it } from 'vitest';
import { serializeQuery } from './serialize-query.ts';

it.each([
  [{}, ''],
  [{ a: 'x', b: 1, c: true, d: 10n }, 'a=x&b=1&c=true&d=10'],
  [{ tag: ['a', 'b', 3] }, 'tag=a&tag=b&tag=3'],
  [{ tag: [] }, ''],
  [{ tag: ['a', null, undefined, 'b'] }, 'tag=a&tag=b'],
  [{ a: null, b: undefined }, ''],
  [{ a: '' }, 'a='],
  [{ zero: 0, no: false, minus: -0.5 }, 'zero=0&no=false&minus=-0.5'],
  [{ since: new Date('2026-11-22T12:00:00+01:00') }, 'since=2026-11-22T11%3A00%3A00.000Z'],
  [{ number: '+33 1' }, 'number=%2B33+1'],
  [{ 'a b[]': '&=#?' }, 'a+b%5B%5D=%26%3D%23%3F'],
])('%o is %j', (parameters, expected) => {
  expect(serializeQuery(parameters)).toBe(expected);
});

it.each([
  [Number.NaN, 'NaN'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
  [new Date('soon'), 'an invalid date'],
  [{ a: 1 }, 'an object'],
  [new Map(), 'an instance of Map'],
  [['a', ['b']], 'an array'],
  [() => 'secret', 'a function'],
  [Symbol('x'), 'a symbol'],
])('refuses %o', (value, got) => {
  expect(() => serializeQuery({ filter: value })).toThrow(
    new TypeError(
      `Expected query parameter "filter" to be a string, a finite number, a boolean, a valid Date or an array of them; got ${got}.`,
    ),
  );
});

it('comes back through URL and URLSearchParams', () => {
  const text = fc.string({ unit: 'grapheme' });
  const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.date({ noInvalidDate: true }));
  const parameters = fc.dictionary(text, fc.oneof(scalar, fc.array(scalar)));
  fc.assert(
    fc.property(parameters, (given) => {
      const expected = Object.entries(given).flatMap(([name, value]) =>
        [value].flat().map((item) => [name, item instanceof Date ? item.toISOString() : String(item)]),
      );
      const query = serializeQuery(given);
      expect([...new URLSearchParams(query)]).toEqual(expected);
      expect([...new URL(`https://api.acme.example/?${query}`).searchParams]).toEqual(expected);
    }),
  );
});
