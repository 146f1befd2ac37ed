import { normalizeAlloItem } from '@callweave/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileNameOf } from './file-name-of.ts';

const conversation = normalizeAlloItem({ id: 'cll-abc123', type: 'CALL', date: '2026-04-21T09:00:00Z' });
const named = (providerId: string) =>
  fileNameOf({ ...conversation, id: `allo:${providerId}`, providerId }, 'vtt');

it.each([
  ['cll-abc123', '2026-04/2026-04-21T090000Z_allo_cll-abc123.vtt'],
  ['8702eb05-d00c-420d', '2026-04/2026-04-21T090000Z_allo_8702eb05-d00c-420d.vtt'],
  ['a/b', '2026-04/2026-04-21T090000Z_allo_a-b-f1a3a3d1c2d5.vtt'],
])('%j becomes %s', (providerId, expected) => {
  expect(named(providerId).replace(/-[0-9a-f]{12}\./, '-*.')).toBe(
    expected.replace(/-[0-9a-f]{12}\./, '-*.'),
  );
});

it('has a place for a conversation without a start', () => {
  expect(fileNameOf({ ...conversation, startedAt: null }, 'md')).toBe('undated/undated_allo_cll-abc123.md');
});

it('is safe and its own, whatever the id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(named(one)).toMatch(/^2026-04\/2026-04-21T090000Z_allo_[A-Za-z0-9_-]{1,113}\.vtt$/);
      expect(named(one) === named(other)).toBe(one === other);
    }),
  );
});
