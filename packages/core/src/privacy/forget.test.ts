import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alloCall, alloMessage } from '../../test/support/allo-items.ts';
import { alloEvent, completedCall } from '../../test/support/allo-webhooks.ts';
import { itellicoRow } from '../../test/support/itellico-rows.ts';
import { collect } from '../../test/support/source-of.ts';
import type { Conversation } from '../conversation.ts';
import { normalizeAlloItem } from '../providers/allo/normalize-allo-item.ts';
import { normalizeAlloWebhook } from '../providers/allo/normalize-allo-webhook.ts';
import { normalizeItellicoConversation } from '../providers/itellico/normalize-itellico-conversation.ts';
import { forget } from './forget.ts';
import type { ForgetSubject } from './forget-subject.ts';

const key = new TextEncoder().encode('a secret for tests, of 32 bytes.');
const call = normalizeAlloItem(alloCall());
const message = normalizeAlloItem(alloMessage());
const other = normalizeAlloItem(
  alloCall({ id: 'cll-demo0002', contact_number: '+14155550124', contacts: [] }),
);
const talk = normalizeItellicoConversation(itellicoRow());
const all = [call, message, other, talk];

async function idsOf(subject: ForgetSubject, conversations: Conversation[] = all): Promise<string[]> {
  const found = await collect(forget(conversations, subject, { key }));
  return found.map(({ conversationId }) => conversationId);
}

describe('forget', () => {
  it('says what to delete, where first, and what to keep', async () => {
    const digest = createHmac('sha256', key)
      .update('callweave tombstone 1\nconversationId\nallo:cll-demo0001')
      .digest('hex');
    expect(await collect(forget([call], { phone: '+14155550123' }, { key }))).toEqual([
      {
        conversationId: 'allo:cll-demo0001',
        provider: 'allo',
        providerId: 'cll-demo0001',
        startedAt: '2026-04-21T09:00:00.000Z',
        matchedBy: ['phone'],
        recordingUrl: 'https://api.withallo.com/v1/assets/recordings/demo.mp3',
        upstream: [
          { type: 'recording', url: 'https://api.withallo.com/v1/assets/recordings/demo.mp3' },
          { type: 'conversation', id: 'cll-demo0001' },
          { type: 'contact', id: 'cnt-demo01' },
        ],
        tombstone: { version: 1, digest, until: null },
      },
    ]);
  });

  it('reads what comes one after the other', async () => {
    async function* stored(): AsyncGenerator<Conversation> {
      yield* all;
    }
    const found = await collect(forget(stored(), { phone: '+14155550123' }, { key }));
    expect(found.map(({ conversationId }) => conversationId)).toEqual([
      'allo:cll-demo0001',
      'allo:msg-demo0001',
    ]);
  });

  it('repeats nothing of the person in a tombstone', async () => {
    const [found] = await collect(forget([call], { phone: '+14155550123' }, { key }));
    expect(JSON.stringify(found?.tombstone)).not.toMatch(/4155550123|cll|Alex/);
  });
});

describe('by number', () => {
  it.each(['+14155550123', '(415) 555-0123', '001 415 555 0123', 'tel:+14155550123'])(
    'written as %s',
    async (phone) => {
      expect(await idsOf({ phone })).toEqual(['allo:cll-demo0001', 'allo:msg-demo0001']);
    },
  );

  it("of either system's customers", async () => {
    expect(await idsOf({ phone: '+493023125977' })).toEqual([talk.id]);
  });

  it('never by a line of ours', async () => {
    expect(await idsOf({ phone: '+14155550100' })).toEqual([]);
    expect(await idsOf({ phone: '+493023125040' })).toEqual([]);
  });

  it('where it stands in raw only, as that of a transfer', async () => {
    const transfer_to = { number: '+14155550188', user_email: null, user_name: null };
    const normalized = normalizeAlloWebhook(alloEvent('call.completed', completedCall({ transfer_to })));
    if (normalized.kind !== 'conversation') throw new Error(normalized.kind);
    expect(await idsOf({ phone: '+14155550188' }, [normalized.conversation])).toEqual(['allo:cll-demo0001']);
    // A number within a text is not theirs.
    expect(await idsOf({ phone: '+14155550188' }, [{ ...call, raw: { text: 'Call +14155550188' } }])).toEqual(
      [],
    );
  });
});

describe('by e-mail', () => {
  it('of a colleague, in any case, but not with the contacts of the customers', async () => {
    const found = await collect(forget(all, { email: ' Robin@Example.com ' }, { key }));
    expect(found.map(({ conversationId }) => conversationId)).toEqual([
      'allo:cll-demo0001',
      'allo:msg-demo0001',
      'allo:cll-demo0002',
    ]);
    expect(found.flatMap(({ upstream }) => upstream).filter(({ type }) => type === 'contact')).toEqual([]);
  });

  it('where it stands in raw only', async () => {
    const extracted_data = { contact: { emails: ['alex@example.com'] } };
    const conversation = normalizeAlloItem(alloCall({ extracted_data }));
    expect(await idsOf({ email: 'alex@example.com' }, [conversation])).toEqual([conversation.id]);
  });
});

describe('by contact', () => {
  it.each(['cnt-demo01', 'cnt_demo01'])('written as %s', async (contactId) => {
    expect(await idsOf({ contactId })).toEqual(['allo:cll-demo0001']);
  });

  it('deletes no other contact of the same number upstream', async () => {
    const contacts = ['cnt-demo01', 'cnt-demo02'].map((id) => ({ id, name: id, company: null, deals: [] }));
    const conversation = normalizeAlloItem(alloCall({ contacts }));
    const byContact = await collect(forget([conversation], { contactId: 'cnt-demo02' }, { key }));
    expect(byContact[0]?.upstream.at(-1)).toEqual({ type: 'contact', id: 'cnt-demo02' });
    const byPhone = await collect(forget([conversation], { phone: '+14155550123' }, { key }));
    expect(byPhone[0]?.upstream.map(({ type }) => type)).toEqual(['recording', 'conversation']);
  });
});

it('by several parts, and tells by which', async () => {
  const subject = { phone: '+14155550123', email: 'nobody@example.com', contactId: 'cnt-demo01' };
  const found = await collect(forget(all, subject, { key }));
  expect(found.map(({ matchedBy }) => matchedBy)).toEqual([['phone', 'contactId'], ['phone']]);
});

describe('refuses at once what many may share', () => {
  it.each<[ForgetSubject, string]>([
    [{}, 'Expected a phone, an email or a contactId of whom to forget; got none of them.'],
    [
      { phone: '' },
      'Expected phone to be a telephone number of 7 digits or more; got a hidden or empty one.',
    ],
    [{ phone: 'anonymous' }, 'got a hidden or empty one'],
    [{ phone: '+266696687' }, 'got a hidden or empty one'],
    [{ phone: '3922' }, 'got a short one'],
    [{ phone: '+33' }, 'got a short one'],
    [{ phone: 'LINDENHOF' }, 'got something else'],
    [{ email: '' }, 'Expected email to be one e-mail address; got nothing.'],
    [{ email: '@example.com' }, 'got something else'],
    [{ email: 'alex' }, 'got something else'],
    [{ email: 'a@example.com, b@example.com' }, 'got something else'],
    [{ contactId: '' }, 'Expected contactId to be the id of one contact; got nothing.'],
    [{ contactId: 'cnt-' }, 'got something else'],
    [{ contactId: 'unknown' }, 'got something else'],
    [{ contactId: '123456' }, 'got something else'],
    [{ phone: '+14155550123', email: 'x' }, 'Expected email to be one'],
  ])('%j', (subject, message) => {
    expect(() => forget(all, subject, { key })).toThrow(message);
    expect(() => forget(all, subject, { key })).toThrow(TypeError);
  });

  it('and does not repeat it', () => {
    expect(() => forget(all, { email: 'alex.example' }, { key })).not.toThrow(/alex/);
  });

  it('a key that is too short, before anything is read', async () => {
    let isRead = false;
    function* stored(): Generator<Conversation> {
      isRead = true;
      yield call;
    }
    const reading = collect(forget(stored(), { phone: '+14155550123' }, { key: new Uint8Array(8) }));
    await expect(reading).rejects.toThrow(
      'Expected key to be 16 random bytes or more; got object of 8 bytes.',
    );
    expect(isRead).toBe(false);
  });
});

it('finds a hidden caller by nothing', async () => {
  const hidden = normalizeAlloItem(alloCall({ contact_number: 'anonymous', contacts: [] }));
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^\+[1-9]\d{7,14}$/), async (phone) => {
      fc.pre(phone !== '+14155550100');
      expect(await idsOf({ phone }, [hidden])).toEqual([]);
    }),
  );
});
