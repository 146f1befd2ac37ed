import { expect, it } from 'vitest';
import { scoreWords } from './score-words.ts';

it.each([
  ['the boiler is cold', ['boil'], 0.25],
  ['the boiler is cold', ['boil', 'cold'], 0.5],
  ['boiler boiler', ['boil'], 1],
  ['the boiler is cold', ['boil', 'warm'], 0],
  ['the boiler is cold', ['oil'], 0],
  ['', ['a'], 0],
])('in %j of %j: %d', (searched, words, expected) => {
  expect(scoreWords(searched, words)).toBe(expected);
});
