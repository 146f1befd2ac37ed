import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseApiKey } from './api-key.ts';

const parse = (value: unknown): string => parseApiKey(value, 'Acme', 'it is under Settings > Keys');

it.each([
  ['acme_live_123', 'acme_live_123'],
  ['  acme_live_123\n', 'acme_live_123'],
  ['Api-Key acme_live_123', 'Api-Key acme_live_123'],
  ['!~', '!~'],
])('%j is %j', (value, expected) => {
  expect(parse(value)).toBe(expected);
});

it.each([
  ['', 'an empty string'],
  ['  \n', 'an empty string'],
  [undefined, 'undefined'],
  [null, 'null'],
  [123456, 'a number'],
  [{ key: 'acme_live_123' }, 'an object'],
  [['acme_live_123'], 'an array'],
])('refuses %j and says where a key is', (value, got) => {
  expect(() => parse(value)).toThrow(
    new TypeError(`Expected apiKey to be an API key of Acme; got ${got}: it is under Settings > Keys.`),
  );
});

it.each(['two\nlines', 'two  gaps', 'a b c', 'clé', '“quoted”', 'null\0', 'tab\there'])(
  'refuses %j',
  (value) => {
    expect(() => parse(value)).toThrow(
      new TypeError(
        `Expected apiKey to be one line of ASCII without gaps; got ${value.length} characters of which some can't stand in a header. Copy the key again.`,
      ),
    );
  },
);

it('gives what can stand in a header, or throws without repeating it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 4 }), (value) => {
      let message = '';
      try {
        const key = parse(value);
        expect(new Headers({ authorization: `Bearer ${key}` }).get('authorization')).toBe(`Bearer ${key}`);
      } catch (error) {
        message = String(error);
      }
      if (value.trim().length > 8) expect(message).not.toContain(value.trim());
    }),
  );
});
