import fc from 'fast-check';
import { expect, it } from 'vitest';
import { equalBytes } from './equal-bytes.ts';

it.each([
  [[], [], true],
  [[1, 2, 3], [1, 2, 3], true],
  [[1, 2, 3], [1, 2], false],
  [[1, 2], [1, 2, 3], false],
  [[1, 2], [1, 2, 0], false],
  [[1, 2, 0], [1, 2], false],
  [[0], [], false],
  [[], [0], false],
])('%j and %j: %j', (left, right, isEqual) => {
  expect(equalBytes(left, right)).toBe(isEqual);
  expect(equalBytes(Uint8Array.from(left), Uint8Array.from(right))).toBe(isEqual);
});

it('sees every difference, wherever it is', () => {
  const bytesAndChange = fc
    .uint8Array({ minLength: 1, maxLength: 64 })
    .chain((bytes) =>
      fc.tuple(fc.constant(bytes), fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })),
    );
  fc.assert(
    fc.property(bytesAndChange, ([bytes, place, change]) => {
      const other = bytes.with(place, (bytes[place] ?? 0) ^ change);
      expect(equalBytes(bytes, Uint8Array.from(bytes))).toBe(true);
      expect(equalBytes(bytes, other)).toBe(false);
    }),
  );
});

it('looks at every byte, however early the first difference is', () => {
  const expected = Array.from({ length: 44 }, (_, index) => index);
  const readsOf = (candidate: number[]): number => {
    let reads = 0;
    const counting = new Proxy(candidate, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
        return Reflect.get(target, key);
      },
    });
    equalBytes(expected, counting);
    return reads;
  };
  const places = [0, 1, 22, 43];
  expect(places.map((place) => readsOf(expected.with(place, 255)))).toEqual([44, 44, 44, 44]);
  expect(readsOf(expected)).toBe(44);
});
