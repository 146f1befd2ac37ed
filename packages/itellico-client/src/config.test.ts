import { expect, it } from 'vitest';
import { itellicoApi } from './config.ts';
import { operations } from './generated/operations.ts';

it('needs no rules, since the document has none beside those of the methods', () => {
  expect(Object.values(operations).flatMap((rules) => Object.keys(rules))).toEqual([]);
  expect(itellicoApi.rulesOf).toBeUndefined();
});
