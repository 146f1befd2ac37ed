import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itemCode } from './item-code.ts';

it('gives every position a token of its own, and the position back', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(10_000_000), (seed, position) => {
      const token = itemCode(seed).encode(position);
      expect(token).toMatch(/^[a-z\d]{16}$/);
      expect(itemCode(seed).decode(token)).toBe(position);
    }),
  );
  const { encode } = itemCode(7);
  expect(new Set(Array.from({ length: 50_000 }, (_, position) => encode(position))).size).toBe(50_000);
});

it('knows no other token', () => {
  const { encode, decode } = itemCode(7);
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z\d]{16}$/), (token) => {
      expect(decode(token)).toBeUndefined();
    }),
  );
  const token = encode(41);
  for (const other of [
    token.slice(1),
    `${token}0`,
    token.toUpperCase(),
    itemCode(8).encode(41),
    'none',
    '',
  ]) {
    expect(decode(other)).toBeUndefined();
  }
});
