import { describe, expect, it } from 'vitest';
import { resolveTags } from './resolve-tags.ts';
import { UnknownTagError } from './unknown-tag-error.ts';

const known = [
  { id: 'tag-1', name: 'Meeting booked', key: 'meeting_booked', color: '#00AA00' },
  { id: 'tag-2', name: 'to_call_back' },
  { id: 'tag-3', name: 'Not interested' },
];

describe('resolveTags', () => {
  it.each([
    ['meeting_booked', 'meeting_booked'],
    ['Meeting booked', 'meeting_booked'],
    ['meeting booked', 'meeting_booked'],
    ['to_call_back', 'to_call_back'],
    ['To call back', 'to_call_back'],
    [' to-call-back ', 'to_call_back'],
  ])('knows %j', (tag, key) => {
    expect(resolveTags([tag], known)).toEqual([{ key, otherKey: null }]);
  });

  it('has two guesses at the key of a tag that Allo does not tell it of', () => {
    expect(resolveTags(['Not interested'], known)).toEqual([
      { key: 'Not interested', otherKey: 'not_interested' },
    ]);
  });

  it('names each tag once, in the order given', () => {
    const keys = resolveTags(['to_call_back', 'Meeting booked', 'meeting_booked'], known).map(
      ({ key }) => key,
    );
    expect(keys).toEqual(['to_call_back', 'meeting_booked']);
  });

  it('prefers a key to a name, and a name to what resembles one', () => {
    const rows = [
      { id: 'tag-1', name: 'cold', key: 'hot' },
      { id: 'tag-2', name: 'hot', key: 'cold' },
      { id: 'tag-3', name: 'Hot', key: 'warm' },
    ];
    expect(resolveTags(['hot'], rows)).toEqual([{ key: 'hot', otherKey: null }]);
    expect(resolveTags(['Hot'], rows)).toEqual([{ key: 'warm', otherKey: null }]);
  });

  it('refuses what is no tag, or could be two, all at once', () => {
    const rows = [
      ...known,
      { id: 'tag-4', name: 'Lead', key: 'lead_1' },
      { id: 'tag-5', name: 'Lead', key: 'lead_2' },
    ];
    const error = caught(() => resolveTags(['Lead', 'to_call_back', 'nothing'], rows));
    expect(UnknownTagError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({
      name: 'UnknownTagError',
      tags: ['Lead', 'nothing'],
      knownKeys: ['meeting_booked', 'to_call_back', 'Not interested', 'lead_1', 'lead_2'],
      message:
        'Expected keys or names of the team\'s tags, each of one tag: "meeting_booked", "to_call_back", "Not interested", "lead_1", "lead_2"; got "Lead", "nothing". Tags are made in Allo\'s settings.',
    });
  });

  it('refuses no tags, and what is no text', () => {
    expect(() => resolveTags([], known)).toThrow('Expected at least one tag; got none.');
    expect(() => resolveTags([' '], known)).toThrow('Expected each tag to be a text; got a string.');
  });
});

function caught(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
