import { describe, expect, it } from 'vitest';
import { alloCall, alloMessage } from '../../test/support/allo-items.ts';
import { alloEvent, completedCall } from '../../test/support/allo-webhooks.ts';
import { collect } from '../../test/support/source-of.ts';
import { normalizeAlloItem } from '../providers/allo/normalize-allo-item.ts';
import { normalizeAlloWebhook } from '../providers/allo/normalize-allo-webhook.ts';
import { createForgottenCheck } from './create-forgotten-check.ts';
import { createTombstone, type TombstoneSubject } from './create-tombstone.ts';
import { forget } from './forget.ts';

const key = new TextEncoder().encode('a secret for tests, of 32 bytes.');
const call = normalizeAlloItem(alloCall());
const message = normalizeAlloItem(alloMessage());
const other = normalizeAlloItem(
  alloCall({ id: 'cll-demo0002', contact_number: '+14155550124', contacts: [], user: null }),
);

describe('createForgottenCheck', () => {
  it('knows what forget found, however it comes again', async () => {
    const found = await collect(forget([call, message, other], { phone: '(415) 555-0123' }, { key }));
    const stored: typeof found = JSON.parse(JSON.stringify(found));
    const isForgotten = await createForgottenCheck(
      stored.map(({ tombstone }) => tombstone),
      { key },
    );
    expect(await Promise.all([call, message, other].map(isForgotten))).toEqual([true, true, false]);
    // By webhook, with the other separator, and without the number.
    const again = normalizeAlloWebhook(alloEvent('call.completed', completedCall({ type: 'SIDEWAYS' })));
    if (again.kind !== 'conversation') throw new Error(again.kind);
    expect(await isForgotten(again.conversation)).toBe(true);
  });

  it.each<[TombstoneSubject, boolean[]]>([
    [{ phone: '+14155550123' }, [true, true, false]],
    // A line of ours is nobody.
    [{ phone: '+14155550100' }, [false, false, false]],
    [{ email: 'robin@example.com' }, [true, true, false]],
    [{ contactId: 'cnt_demo01' }, [true, false, false]],
    [{ conversationId: 'allo:cll-demo0002' }, [false, false, true]],
  ])('knows what is not in the store yet, by %j', async (subject, expected) => {
    const isForgotten = await createForgottenCheck([await createTombstone(subject, { key })], { key });
    expect(await Promise.all([call, message, other].map(isForgotten))).toEqual(expected);
  });

  it('lets a person who calls again later be a new one', async () => {
    const until = new Date('2026-04-21T09:30:00Z');
    const tombstone = await createTombstone({ phone: '+14155550123' }, { key, until });
    expect(tombstone.until).toBe('2026-04-21T09:30:00.000Z');
    const isForgotten = await createForgottenCheck([tombstone], { key });
    // At 9:00, at 10:00, and at a time that nobody knows.
    expect(await isForgotten(call)).toBe(true);
    expect(await isForgotten(message)).toBe(false);
    expect(await isForgotten({ ...message, startedAt: null })).toBe(true);
  });

  it('goes by the later of two tombstones, and does not remember by a damaged one', async () => {
    const until = '2026-04-21T09:30:00Z';
    const early = await createTombstone({ phone: '+14155550123' }, { key, until });
    const forever = await createTombstone({ phone: '+14155550123' }, { key });
    for (const tombstones of [[early, forever], [forever, early], [{ ...early, until: 'soon' }]]) {
      expect(await (await createForgottenCheck(tombstones, { key }))(message)).toBe(true);
    }
  });

  it('knows nobody by the tombstones of another key', async () => {
    const tombstone = await createTombstone({ phone: '+14155550123' }, { key: key.toReversed() });
    expect(await (await createForgottenCheck([tombstone], { key }))(call)).toBe(false);
  });

  it('does not take hidden callers for one another', async () => {
    const hidden = normalizeAlloItem(alloCall({ contact_number: 'anonymous', contacts: [] }));
    const tombstone = await createTombstone({ conversationId: 'allo:cll-demo0009' }, { key });
    expect(await (await createForgottenCheck([tombstone], { key }))(hidden)).toBe(false);
  });
});
