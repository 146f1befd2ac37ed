import { describe, expect, it } from 'vitest';
import { toQueryText, toVectorText } from './word-vector.ts';

describe('toVectorText', () => {
  it('gives every word its place', () => {
    expect(toVectorText('the heating the cold')).toBe('the:1 heating:2 the:3 cold:4');
    expect(toVectorText('')).toBe('');
  });

  it('leaves out the places where there is no room for them', () => {
    expect(toVectorText(Array(70_000).fill('yes no').join(' '))).toBe('yes no');
  });

  it('leaves out words where there is no room for all, and no half of one', () => {
    const words = Array.from({ length: 30_000 }, (_, index) => `word${100_000 + index}`);
    const kept = toVectorText(words.join(' ')).split(' ');
    // 11 characters each, with the space, of 262,144.
    expect(kept).toEqual(words.slice(0, 23_831));
  });
});

it('toQueryText asks for all words, each as a beginning', () => {
  expect(toQueryText(['heat', 'cold'])).toBe('heat:* & cold:*');
});
