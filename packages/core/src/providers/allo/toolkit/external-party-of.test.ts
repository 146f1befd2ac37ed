import { describe, expect, it } from 'vitest';
import { alloCall, alloMessage } from '../../../../test/support/allo-items.ts';
import { externalPartyOf } from './external-party-of.ts';

describe('externalPartyOf', () => {
  it.each(['INBOUND', 'OUTBOUND'])('is the contact of an %s call', (direction) => {
    expect(externalPartyOf(alloCall({ direction }))).toEqual({
      role: 'customer',
      kind: 'human',
      phoneE164: '+14155550123',
      phoneRaw: '+14155550123',
      name: 'Alex Example',
      email: null,
      providerRef: 'cnt-demo01',
    });
  });

  it('is whom a message went to', () => {
    expect(externalPartyOf(alloMessage())).toMatchObject({ role: 'customer', phoneE164: '+14155550123' });
  });

  it('has no number in E.164 for a caller who hid theirs', () => {
    const party = externalPartyOf(alloCall({ contact_number: 'anonymous', contacts: [] }));
    expect(party).toMatchObject({ phoneE164: null, phoneRaw: 'anonymous', name: null });
  });

  it('names nobody where several contacts have the number', () => {
    const contacts = [
      { id: 'cnt-1', name: 'Alex Example' },
      { id: 'cnt-2', name: 'Kim Example' },
    ];
    expect(externalPartyOf(alloCall({ contacts }))).toMatchObject({ name: null, providerRef: null });
  });
});
