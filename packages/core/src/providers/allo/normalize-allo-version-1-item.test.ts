import { describe, expect, it } from 'vitest';
import { alloVersion1Call, alloVersion1Message } from '../../../test/support/allo-version-1-rows.ts';
import { normalizeAlloVersion1Call } from './normalize-allo-version-1-call.ts';
import { normalizeAlloVersion1Item } from './normalize-allo-version-1-item.ts';

describe('normalizeAlloVersion1Item', () => {
  it('reads the call in it', () => {
    const row = { type: 'CALL', call: alloVersion1Call() };
    expect(normalizeAlloVersion1Item(row)).toEqual({
      kind: 'conversation',
      conversation: { ...normalizeAlloVersion1Call(row.call), raw: row },
      missing: ['crmRefs'],
    });
  });

  it('reads a message as far as it goes: it has no id', () => {
    const row = alloVersion1Message();
    const normalized = normalizeAlloVersion1Item(row);
    expect(normalized).toMatchObject({
      kind: 'partial',
      partial: {
        provider: 'allo',
        channel: 'sms',
        direction: 'outbound',
        threadKey: '+14155550100|+14155550123',
        startedAt: '2026-04-21T10:00:00.000Z',
        turns: [{ kind: 'message', participant: 0, text: 'See you on Tuesday.' }],
        raw: row,
      },
      missing: ['id', 'providerId', 'outcome', 'tags', 'crmRefs'],
    });
  });

  it('takes a sender id for our side', () => {
    const normalized = normalizeAlloVersion1Item(
      alloVersion1Message({ from_number: null, sender_id: 'LINDENHOF' }),
    );
    expect(normalized).toMatchObject({
      partial: { participants: [{ role: 'agent', phoneRaw: 'LINDENHOF', phoneE164: null }, {}] },
    });
  });

  it('says of anything else what it was called', () => {
    const row = { type: 'FAX' };
    expect(normalizeAlloVersion1Item(row)).toEqual({
      kind: 'other',
      provider: 'allo',
      topic: 'FAX',
      raw: row,
    });
  });
});
