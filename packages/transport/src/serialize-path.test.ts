import fc from 'fast-check';
import { expect, it } from 'vitest';
import { serializePath } from './serialize-path.ts';

it.each([
  ['/v1/me', undefined, '/v1/me'],
  ['/', undefined, '/'],
  ['/v1/calls/{id}', { id: 'c1' }, '/v1/calls/c1'],
  ['/v1/calls/{id}', { id: 42 }, '/v1/calls/42'],
  ['/v1/calls/{id}', { id: 0 }, '/v1/calls/0'],
  ['/v1/{a}/x/{b}', { a: '1', b: '2', c: '3' }, '/v1/1/x/2'],
  ['/v1/calls/{id}', { id: '+33 1/2?#%' }, '/v1/calls/%2B33%201%2F2%3F%23%25'],
  ['/v1/calls/{id}', { id: 'Zoë 🙂' }, '/v1/calls/Zo%C3%AB%20%F0%9F%99%82'],
  ['/v1/calls/{id}', { id: '...' }, '/v1/calls/...'],
  ['/v1/calls/{id}', { id: '%2e%2e' }, '/v1/calls/%252e%252e'],
  ['/v1/calls/{id}', { id: '{id}' }, '/v1/calls/%7Bid%7D'],
  // The replacement patterns of String.replace mean nothing here.
  ['/v1/calls/{id}', { id: '$&' }, '/v1/calls/%24%26'],
])('%s with %j is %s', (template, values, expected) => {
  expect(serializePath(template, values)).toBe(expected);
});

it.each([
  [undefined, 'undefined'],
  [{}, 'undefined'],
  [{ id: undefined }, 'undefined'],
  [{ id: null }, 'null'],
  [{ id: '' }, 'an empty string'],
  [{ id: '.' }, '"."'],
  [{ id: '..' }, '".."'],
  [{ id: Number.NaN }, 'NaN'],
  [{ id: Number.POSITIVE_INFINITY }, 'Infinity'],
  [{ id: true }, 'true'],
  [{ id: ['c1'] }, 'an array'],
  [{ id: { c: 1 } }, 'an object'],
  [{ id: new Date(0) }, 'an instance of Date'],
  [{ id: () => 'c1' }, 'a function'],
  [{ id: '\ud800' }, '"\\ud800"'],
])('refuses %j', (values, got) => {
  expect(() => serializePath('/v1/calls/{id}', values)).toThrow(
    new TypeError(
      `Expected path parameter "id" of /v1/calls/{id} to be an id, as a string or a number; got ${got}.`,
    ),
  );
});

it('does not take what every object inherits for a value', () => {
  expect(() => serializePath('/v1/{constructor}', {})).toThrow(/"constructor".*got undefined/);
});

it.each(['', 'v1/me', '//evil.example/x', '@evil.example', '.evil.example/x', '/v1?x=1', '/v1#x', '/v1\\x'])(
  'refuses the path %j',
  (template) => {
    expect(() => serializePath(template)).toThrow(/^Expected a path to be one like .*; got "/);
  },
);

it.each(['/v1/../v2', '/..', '/v1/.', '/v1/%2e%2E/v2', '/v1/.%2e'])(
  'refuses to leave its place by %j',
  (template) => {
    expect(() => serializePath(template)).toThrow(
      /^Expected a path to be one like .* segments of dots; got "/,
    );
  },
);

it('refuses dot segments made of several parameters', () => {
  expect(() => serializePath('/v1/{a}{b}/x', { a: '.', b: '.' })).toThrow(TypeError);
});

it('survives the URL parser: each value comes back, in its segment', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer(), (a, b) => {
      fc.pre(a !== '.' && a !== '..');
      const url = new URL(`https://api.acme.example/base${serializePath('/x/{a}/y/{b}', { a, b })}`);
      const [, base, x, first, y, second, ...rest] = url.pathname.split('/');
      expect([base, x, y, rest]).toEqual(['base', 'x', 'y', []]);
      expect(decodeURIComponent(first ?? '')).toBe(a);
      expect(Number(decodeURIComponent(second ?? ''))).toBe(b);
      expect(url.search + url.hash).toBe('');
    }),
  );
});

it('throws a TypeError or gives a path, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => {
      try {
        expect(serializePath('/{id}', { id })).toMatch(/^\/[\x21-\x7e]+$/);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
      }
    }),
  );
});
