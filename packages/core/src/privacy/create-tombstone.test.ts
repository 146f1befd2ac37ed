import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createTombstone, type TombstoneSubject } from './create-tombstone.ts';

const key = new TextEncoder().encode('a secret for tests, of 32 bytes.');

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

  it('is the same however an e-mail or an id is written', async () => {
    const emails = [' Alex@Example.COM', 'alex@example.com'].map((email) =>
      createTombstone({ email }, { key }),
    );
    const [first, second] = await Promise.all(emails);
    expect(first).toEqual(second);
    expect(await createTombstone({ contactId: 'cnt_demo01' }, { key })).toEqual(
      await createTombstone({ contactId: 'cnt-demo01' }, { key }),
    );
    expect(await createTombstone({ conversationId: 'allo:cll_demo0001' }, { key })).toEqual(
      await createTombstone({ conversationId: 'allo:cll-demo0001' }, { key }),
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
