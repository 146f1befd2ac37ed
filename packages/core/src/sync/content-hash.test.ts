import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryConversation } from '../../test/support/arbitrary-conversation.ts';
import type { Conversation } from '../conversation.ts';
import { contentHashOf } from './content-hash.ts';

const base = fc.sample(arbitraryConversation(), { numRuns: 1, seed: 1 })[0] as Conversation;
const withRaw = (raw: unknown): Conversation => ({ ...base, transcriptState: 'available', raw });
const hashOf = (raw: unknown): string => contentHashOf(withRaw(raw));

/** The same value with the keys of every object in another order, and keys without a value between them. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, reordered(member)] as const);
  return Object.fromEntries([['nothing here', null], ...entries.reverse()]);
}

it('is SHA-256 of the mapping, the state of the transcript and the row with sorted keys', () => {
  // printf '1 available {"a":[1,null],"b":"é"}' | sha256sum
  expect(hashOf({ b: 'é', c: null, a: [1, null] })).toBe(
    '27fc059768dbf651b311af33b05cecc54b3be55c1eda03b882ac790a7bbfa35b',
  );
});

it('does not look at the order of keys, nor at keys without a value', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (raw) => {
      expect(hashOf(reordered(raw))).toBe(hashOf(raw));
    }),
  );
});

it('does not look at what signs an address', () => {
  fc.assert(
    fc.property(
      fc.webUrl(),
      fc.webQueryParameters(),
      fc.constantFrom('url', 'recording_url', 'recordingUrl', 'URL'),
      (url, query, key) => {
        expect(hashOf({ deep: [{ [key]: `${url}?${query}` }] })).toBe(hashOf({ deep: [{ [key]: url }] }));
      },
    ),
  );
});

it.each([
  ['a value', { a: 1 }, { a: 2 }],
  ['a field that no record has', { a: 1 }, { a: 1, tomorrow: true }],
  ['the order of a list', { a: [1, 2] }, { a: [2, 1] }],
  ['where a list ends', { a: [[1], [2]] }, { a: [[1, 2]] }],
  ['a number against its digits', { a: 1 }, { a: '1' }],
  ['another address', { url: 'https://a.example/1?x' }, { url: 'https://a.example/2?x' }],
  ['a question that is no query', { text: 'Really?' }, { text: 'Really? Yes.' }],
])('looks at %s', (_, left, right) => {
  expect(hashOf(left)).not.toBe(hashOf(right));
});

it('looks at whether there is a transcript, which a row that was asked for without does not show', () => {
  const raw = { id: 'cll-1' };
  const states = ['not_requested', 'pending', 'available', 'none'] as const;
  const hashes = states.map((transcriptState) => contentHashOf({ ...base, raw, transcriptState }));
  expect(new Set(hashes).size).toBe(4);
});

it('looks at the record where there is no row, as after a redaction', () => {
  const redacted: Conversation = { ...base, raw: null, tags: [] };
  expect(contentHashOf(redacted)).toBe(contentHashOf({ ...redacted }));
  expect(contentHashOf({ ...redacted, tags: ['VIP'] })).not.toBe(contentHashOf(redacted));
});
