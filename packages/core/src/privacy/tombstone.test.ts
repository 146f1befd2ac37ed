import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { alloCall, alloMessage } from '../../test/support/allo-items.ts';
import { alloEvent, completedCall } from '../../test/support/allo-webhooks.ts';
import { collect, sourceOf } from '../../test/support/source-of.ts';
import { normalizeAlloItem } from '../providers/allo/normalize-allo-item.ts';
import { normalizeAlloWebhook } from '../providers/allo/normalize-allo-webhook.ts';
import { forget } from './forget.ts';
import { createForgottenCheck, createTombstone, type TombstoneSubject } from './tombstone.ts';
import { withoutForgotten } from './without-forgotten.ts';

const key = new TextEncoder().encode('a secret for tests, of 32 bytes.');
const call = normalizeAlloItem(alloCall());
const message = normalizeAlloItem(alloMessage());
const other = normalizeAlloItem(
  alloCall({ id: 'cll-demo0002', contact_number: '+14155550124', contacts: [], user: null }),
);

describe('createTombstone', () => {
  it('is HMAC-SHA-256 of the kind and the value', async () => {
    expect(await createTombstone({ phone: '+14155550123' }, { key })).toEqual({
      version: 1,
      digest: createHmac('sha256', key).update('callweave tombstone 1\nphone\n+14155550123').digest('hex'),
      until: null,
    });
  });

  it('differs by the key and by the kind', async () => {
    const digests = await Promise.all([
      createTombstone({ email: 'alex@example.com' }, { key }),
      createTombstone({ email: 'alex@example.com' }, { key: key.toReversed() }),
      createTombstone({ conversationId: 'allo:alex@example.com' }, { key }),
    ]);
    expect(new Set(digests.map(({ digest }) => digest)).size).toBe(3);
  });

  it('is the same however an e-mail or a contact is written', async () => {
    const emails = [' Alex@Example.COM', 'alex@example.com'].map((email) =>
      createTombstone({ email }, { key }),
    );
    const [first, second] = await Promise.all(emails);
    expect(first).toEqual(second);
    expect(await createTombstone({ contactId: 'cnt_demo01' }, { key })).toEqual(
      await createTombstone({ contactId: 'cnt-demo01' }, { key }),
    );
  });

  it.each<[TombstoneSubject, object, string]>([
    [{}, {}, 'Expected a phone, an email or a contactId'],
    [{ phone: '01 99 00 12 34' }, {}, 'Expected phone to be in E.164, such as +14155550123'],
    [{ phone: 'anonymous' }, {}, 'got a hidden or empty one'],
    [
      { phone: '+14155550123', email: 'alex@example.com' },
      {},
      'Expected one of phone, email or contactId; got 2. Make a tombstone for each.',
    ],
    [{ conversationId: 'cll-1' }, {}, 'Expected conversationId to be the id of a conversation'],
    [{ conversationId: '' }, {}, 'Expected conversationId to be the id of a conversation'],
    [
      { phone: '+14155550123' },
      { until: 'soon' },
      'Expected until to be a time in ISO 8601 or a Date; got string.',
    ],
    [{ phone: '+14155550123' }, { until: new Date(Number.NaN) }, 'Expected until to be a time'],
    [{ phone: '+14155550123' }, { key: 'password of 20 bytes' }, 'got string of 0 bytes'],
    [{ phone: '+14155550123' }, { key: new Uint8Array(15) }, 'Expected key to be 16 random bytes or more'],
  ])('refuses %j with %j', async (subject, options, expected) => {
    const made = createTombstone(subject, { key, ...options });
    await expect(made).rejects.toThrow(expected);
    await expect(made).rejects.toBeInstanceOf(TypeError);
  });

  it('takes Web Crypto from elsewhere', async () => {
    const signed: unknown[] = [];
    const subtle = new Proxy(crypto.subtle, {
      get: (target, name) => {
        signed.push(name);
        const method: unknown = Reflect.get(target, name);
        return typeof method === 'function' ? method.bind(target) : method;
      },
    });
    await createTombstone({ phone: '+14155550123' }, { key, subtle });
    expect(signed).toEqual(['importKey', 'sign']);
  });
});

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

describe('withoutForgotten', () => {
  it('leaves out of a list what was forgotten', async () => {
    const tombstone = await createTombstone({ phone: '+14155550123' }, { key });
    const isForgotten = await createForgottenCheck([tombstone], { key });
    const source = withoutForgotten(sourceOf([call, message, other]), isForgotten);
    expect(source.provider).toBe('allo');
    expect(await collect(source.list())).toEqual([other]);
  });

  it('is missing what was forgotten, by the id that was asked for', async () => {
    const tombstone = await createTombstone({ phone: '+14155550123' }, { key });
    const isForgotten = await createForgottenCheck([tombstone], { key });
    const source = withoutForgotten(sourceOf([call, message, other]), isForgotten);
    expect(await source.getMany(['allo:cll-demo0001', 'msg-demo0001', 'cll-demo0002', 'cll-gone'])).toEqual({
      conversations: [other],
      missingIds: ['allo:cll-demo0001', 'msg-demo0001', 'cll-gone'],
    });
  });
});
