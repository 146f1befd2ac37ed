import { expect, it } from 'vitest';
import { amountOf, isRecord, recordsOf, textOf } from './json-value.ts';

it.each([
  [{}, true],
  [[], false],
  [null, false],
  ['text', false],
])('isRecord of %j is %s', (value, expected) => {
  expect(isRecord(value)).toBe(expected);
});

it.each([
  ['text', 'text'],
  ['', null],
  [1, null],
  [undefined, null],
])('textOf of %j is %j', (value, expected) => {
  expect(textOf(value)).toBe(expected);
});

it.each([
  [0, 0],
  [1.5, 1.5],
  [-1, null],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
  ['1', null],
])('amountOf of %j is %j', (value, expected) => {
  expect(amountOf(value)).toBe(expected);
});

it('recordsOf leaves out what is no object', () => {
  expect(recordsOf([{ a: 1 }, null, 'x', [], { b: 2 }])).toEqual([{ a: 1 }, { b: 2 }]);
  expect(recordsOf('x')).toEqual([]);
});
