import { describe, expect, it } from 'vitest';
import { hyphenated, itemId, withUnderscores } from './ids.ts';

describe('hyphenated', () => {
  it.each([
    ['cll_abc', 'cll-abc'],
    ['per-abc', 'per-abc'],
    ['con_a_b', 'con-a_b'],
    ['ep_abc', 'ep_abc'],
    ['cll_', 'cll_'],
    ['', ''],
  ])('reads %j as %j', (id, known) => {
    expect(hyphenated(id)).toBe(known);
  });
});

it('writes ids with underscores, and texts as they are', () => {
  const row = {
    id: 'cll-a1',
    user: { id: 'usr-4k' },
    summary: 'cll-a1 and "usr-4k" are ids',
    tags: ['to-call'],
  };
  expect(JSON.parse(withUnderscores(JSON.stringify(row)))).toEqual({
    ...row,
    id: 'cll_a1',
    user: { id: 'usr_4k' },
  });
});

it('knows which ids are those of items, and of calls', () => {
  expect([itemId('cll_a', 'id'), itemId('msg-a', 'id')]).toEqual(['cll-a', 'msg-a']);
  expect(() => itemId('msg-a', 'id', 'calls')).toThrow('"msg-a" is no id of a call (cll-).');
  expect(() => itemId('cnt-a', 'id')).toThrow('"cnt-a" is no id of a call (cll-) or message (msg-).');
});
