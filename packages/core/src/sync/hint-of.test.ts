import { expect, it } from 'vitest';
import { callAt } from '../../test/support/changing-provider.ts';
import type { Normalized } from '../normalized.ts';
import { hintOf } from './hint-of.ts';

const receivedAt = new Date('2026-06-20T12:00:00Z');
const delivery = { deliveryId: 'msg_1', receivedAt };
const call = callAt('cll-1', '2026-06-20T12:00:00Z');
const hint = {
  provider: 'allo',
  account: 'main',
  deliveryId: 'msg_1',
  conversationId: 'allo:cll-1',
  receivedAt: '2026-06-20T12:00:00.000Z',
};

it.each<[string, Normalized, unknown]>([
  ['a whole record', { kind: 'conversation', conversation: call, missing: [] }, hint],
  [
    'a part with an id',
    {
      kind: 'partial',
      partial: { schemaVersion: 1, provider: 'allo', id: 'allo:cll-1', raw: {} },
      missing: [],
    },
    hint,
  ],
  [
    'a part without',
    { kind: 'partial', partial: { schemaVersion: 1, provider: 'allo', raw: {} }, missing: [] },
    null,
  ],
  ['something else', { kind: 'other', provider: 'allo', topic: 'contact.created', raw: {} }, null],
])('of %s', (_, normalized, expected) => {
  expect(hintOf(normalized, delivery)).toEqual(expected);
});

it('names the account as it is synced', () => {
  const normalized: Normalized = { kind: 'conversation', conversation: call, missing: [] };
  expect(hintOf(normalized, { ...delivery, account: 'berlin' })).toEqual({ ...hint, account: 'berlin' });
  expect(() => hintOf(normalized, { ...delivery, account: 'a/b' })).toThrow(
    'Expected account to be a name of up to 100 letters, digits, dots, hyphens and underscores; got "a/b".',
  );
});

it('refuses a delivery without an id, as repeats could not be told', () => {
  const normalized: Normalized = { kind: 'conversation', conversation: call, missing: [] };
  expect(() => hintOf(normalized, { ...delivery, deliveryId: '' })).toThrow(
    "Expected deliveryId to be the provider's id of the delivery; got an empty string.",
  );
});
