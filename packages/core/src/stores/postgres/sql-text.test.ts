import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSqlKey, toSqlKey } from './sql-text.ts';

/** Any UTF-16 code units, with many of those that matter. */
const anyText = fc
  .array(
    fc.oneof(fc.constantFrom('\0', '\\', 'u', '0', '\ud83d', '\ude00', 'd'), fc.string({ unit: 'binary' })),
  )
  .map((parts) => parts.join(''));

describe('a key', () => {
  it.each([
    ['allo:cll-demo0001', 'allo:cll-demo0001'],
    ['allo:Zoë 😀', 'allo:Zoë 😀'],
    ['a\0b', 'a\\u0000b'],
    ['a\\u0000b', 'a\\\\u0000b'],
    ['\ud83d', '\\ud83d'],
    ['\ude00\ud83d', '\\ude00\\ud83d'],
  ])('%j is held as %j', (key, held) => {
    expect(toSqlKey(key)).toBe(held);
    expect(fromSqlKey(held)).toBe(key);
  });

  it('comes back as it was, whatever it is, and is one that Postgres can hold', () => {
    fc.assert(
      fc.property(anyText, (key) => {
        const held = toSqlKey(key);
        expect(fromSqlKey(held)).toBe(key);
        expect(held).not.toMatch(/\0|\p{Cs}/u);
      }),
    );
  });
});
