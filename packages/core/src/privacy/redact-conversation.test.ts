import { redactPhoneNumbers } from '@callweave/transport';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alloCall } from '../../test/support/allo-items.ts';
import { expectValidConversation } from '../../test/support/expect-valid-conversation.ts';
import { itellicoRow } from '../../test/support/itellico-rows.ts';
import type { Conversation, Participant, Turn } from '../conversation.ts';
import { normalizeAlloItem } from '../providers/allo/normalize-allo-item.ts';
import { normalizeItellicoConversation } from '../providers/itellico/normalize-itellico-conversation.ts';
import { toVcon } from '../vcon/to-vcon.ts';
import { validateVcon } from '../vcon/validate-vcon.ts';
import { redactConversation } from './redact-conversation.ts';
import type { Redact } from './redaction.ts';

const call = normalizeAlloItem(alloCall());
const keep: Redact = (text) => text;

describe('redactConversation', () => {
  it('keeps what the hook keeps, but for raw', () => {
    expect(redactConversation(call, keep)).toEqual({ ...call, raw: null });
  });

  it('redacts names, numbers and what was said', () => {
    const redacted = redactConversation(call, (text, { field }) =>
      field === 'name' || field === 'phone' || field === 'email' ? null : text.replace(/heating/gi, '█'),
    );
    expectValidConversation(redacted);
    expect(redacted).toMatchObject({
      id: 'allo:cll-demo0001',
      threadKey: null,
      participants: [
        { role: 'customer', kind: 'human', phoneE164: null, phoneRaw: null, name: null, email: null },
        { role: 'agent', kind: 'human', phoneE164: null, phoneRaw: null, name: null, email: null },
      ],
      turns: [
        { participant: 1, startOffsetMs: 1000, text: 'Lindenhof █, good morning.' },
        { participant: 0, startOffsetMs: 4000, text: 'My █ is cold.' },
      ],
      summary: { text: '**█**: appointment on Tuesday.', format: 'markdown' },
      crmRefs: [
        { type: 'contact', id: 'cnt-demo01', name: null },
        { type: 'company', name: null },
      ],
      raw: null,
    });
    expect(JSON.stringify(redacted)).not.toMatch(/Alex|Robin|robin@|4155550|heating/i);
  });

  it('says where each text stands, and whose it is', () => {
    const seen: (string | undefined)[] = [];
    redactConversation(normalizeItellicoConversation(itellicoRow()), (text, { field, participant }) => {
      seen.push(`${field} ${participant?.role ?? '-'} ${text}`);
      return text;
    });
    expect(seen).toEqual([
      'phone customer +493023125977',
      'phone customer +493023125977',
      'phone agent +493023125040',
      'phone agent +493023125040',
      'name agent Reception',
      'reference agent c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
      'recording - https://api.itellico.ai/media/recordings/demo.mp3',
      'word - completed',
      'turn - Office hours',
      'word - system',
      'turn agent How can I help you?',
      'word agent agent',
      'turn customer The heating is cold.',
      'word customer user',
      'turn - ',
      'tool - create_ticket',
      'tool - ticket',
      'tool - T-1',
      'word - tool',
      'turn - call_ended',
      'word - event',
    ]);
  });

  it('keeps the place of a turn that has nothing left', () => {
    const { turns } = redactConversation(call, (text, { field }) => (field === 'turn' ? null : text));
    expect(turns).toMatchObject([
      { participant: 1, text: '', at: '2026-04-21T09:00:01.000Z' },
      { participant: 0, text: '' },
    ]);
  });

  it('gives back nothing where there was nothing', () => {
    const without = normalizeAlloItem(alloCall({ transcript: null, summary: null, recording_url: null }));
    expect(redactConversation(without, () => '█')).toMatchObject({
      turns: null,
      transcriptState: 'not_requested',
      summary: null,
      recording: null,
    });
  });

  it('looks into what tools gave back, numbers and names of fields included', () => {
    const result = { caller: 14155550123, list: ['+14155550123', true, null], '+14155550123': { n: 2 } };
    const messages = [{ role: 'tool', name: 'lookup', result }];
    const conversation = normalizeItellicoConversation(itellicoRow({ messages }));
    const { turns } = redactConversation(conversation, (text) => text.replace(/\+?14155550123/, '█'));
    expect(turns?.[0]?.tool).toEqual({
      name: 'lookup',
      result: { caller: '█', list: ['█', true, null], '█': { n: 2 } },
    });
  });

  it('keeps a thread while its numbers are kept', () => {
    const { threadKey } = redactConversation(call, (text, { field }) => (field === 'turn' ? null : text));
    expect(threadKey).toBe('+14155550100|+14155550123');
  });

  it('does not tell by one form of a number what the other must not', () => {
    const [customer, ...others] = call.participants;
    if (customer === undefined) throw new Error('nobody');
    const national = { ...call, participants: [{ ...customer, phoneRaw: '(415) 555-0123' }, ...others] };
    const byRaw = redactConversation(national, (text) => (text === '(415) 555-0123' ? '█' : text));
    expect(byRaw.participants[0]).toMatchObject({ phoneRaw: '█', phoneE164: null });
    const byE164 = redactConversation(national, (text) => (text === '+14155550123' ? '█' : text));
    expect(byE164.participants[0]).toMatchObject({ phoneRaw: null, phoneE164: null });
  });

  it('takes a pseudonym in E.164 for a number', () => {
    const { participants } = redactConversation(call, (text, { field }) =>
      field === 'phone' ? '+15005550001' : text,
    );
    expect(participants[0]).toMatchObject({ phoneRaw: '+15005550001', phoneE164: '+15005550001' });
  });

  it('works with the masks of transport', () => {
    const spoken = normalizeAlloItem(
      alloCall({
        transcript: [{ source: 'EXTERNAL', time: '2026-04-21T09:00:01Z', text: 'Call +1 415 555 0123.' }],
      }),
    );
    const redacted = redactConversation(spoken, redactPhoneNumbers);
    expect(redacted.turns?.[0]?.text).toBe('Call +•••••••••23.');
    expect(redacted.participants[0]).toMatchObject({ phoneRaw: '+•••••••••23', phoneE164: null });
  });

  it('is still written as a valid vCon, with nothing of what was redacted', () => {
    const vcon = toVcon(redactConversation(call, (text, { field }) => (field === 'word' ? text : '█')));
    expect(validateVcon(vcon).violations).toEqual([]);
    expect(JSON.stringify(vcon)).not.toMatch(/Alex|Robin|robin@|4155550|heating/i);
  });

  it('leaves out what it does not know', () => {
    const stored = { ...call, note: 'Alex again', participants: [{ ...call.participants[0], note: 'Alex' }] };
    const redacted = redactConversation(stored as unknown as Conversation, keep);
    expect(JSON.stringify(redacted)).not.toContain('note');
  });
});

describe('a hook that fails', () => {
  it.each([
    ['undefined', undefined],
    ['number', 1],
    ['object', Promise.resolve('█')],
  ])('with %s for an answer ends it', (got, answer) => {
    // @ts-expect-error: no type stops JavaScript.
    const redact: Redact = () => answer;
    expect(() => redactConversation(call, redact)).toThrow(
      `Expected redact to return a text or null; got ${got} for the field phone. It must answer at once`,
    );
  });

  it('by throwing ends it', () => {
    const redact: Redact = (text) => {
      if (text.includes('heating')) throw new Error('no answer from the model');
      return text;
    };
    expect(() => redactConversation(call, redact)).toThrow('no answer from the model');
  });

  it('by being none ends it', () => {
    // @ts-expect-error: in JavaScript it may be forgotten.
    expect(() => redactConversation(call)).toThrow('Expected redact to be a function; got undefined.');
  });
});

describe('nothing of what is redacted is left', () => {
  /** Some text with a secret in it; the hook knows secrets by their form, and nothing else. */
  const secret = fc.nat({ max: 999_999 }).map((number) => `<secret ${number}>`);
  const text = fc.tuple(fc.string(), secret, fc.string()).map((parts) => parts.join(''));
  const optional = fc.option(text, { nil: null });
  const phone = fc.stringMatching(/^\+[1-9]\d{7,14}$/);
  const participant: fc.Arbitrary<Participant> = fc.record({
    role: fc.constantFrom('customer', 'agent', 'other'),
    kind: fc.constantFrom('human', 'ai', 'unknown'),
    phoneE164: fc.option(phone, { nil: null }),
    phoneRaw: fc.oneof(phone, optional),
    name: optional,
    email: optional,
    providerRef: optional,
  });
  const json = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.constantFrom(null, true),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(text, tie('value'), { maxKeys: 3 }),
    ),
  })).value;
  const turn: fc.Arbitrary<Turn> = fc.record(
    {
      kind: fc.constantFrom('utterance', 'message', 'tool', 'system', 'event'),
      participant: fc.constantFrom(0, 1, null),
      at: fc.constantFrom('2026-04-21T09:00:01.000Z', null),
      startOffsetMs: fc.option(fc.nat(), { nil: null }),
      endOffsetMs: fc.option(fc.nat(), { nil: null }),
      text,
      tool: fc.record({ name: optional, result: json }),
      providerRole: optional,
    },
    {
      requiredKeys: ['kind', 'participant', 'at', 'startOffsetMs', 'endOffsetMs', 'text', 'providerRole'],
    },
  );
  const conversation: fc.Arbitrary<Conversation> = fc
    .record({
      participants: fc.tuple(participant, participant),
      threadKey: fc.option(
        fc.tuple(fc.oneof(phone, text), phone).map((parts) => parts.join('|')),
        { nil: null },
      ),
      providerStatus: optional,
      recording: fc.option(
        text.map((url) => ({ url, requiresAuth: null, expiresAt: null })),
        { nil: null },
      ),
      turns: fc.option(fc.array(turn, { maxLength: 4 }), { nil: null }),
      summary: fc.option(
        text.map((summary) => ({ text: summary, format: 'plain' as const })),
        { nil: null },
      ),
      tags: fc.array(text, { maxLength: 3 }),
      crmRefs: fc.array(
        fc.record({
          type: fc.constantFrom('contact' as const, 'company' as const, 'deal' as const),
          id: text,
          name: optional,
          status: optional,
          parentId: optional,
        }),
        { maxLength: 3 },
      ),
      raw: json,
    })
    .map((fields) => ({ ...call, ...fields }));

  it('wherever it stood, and the result is valid with every turn at its place', () => {
    const mask: Redact = (value) => value.replace(/<secret \d+>/g, '█').replace(/^\+\d+$/, '█');
    fc.assert(
      fc.property(conversation, (original) => {
        const redacted = redactConversation(original, mask);
        const left = JSON.stringify(redacted);
        expect(left).not.toContain('<secret');
        for (const { phoneE164 } of original.participants) {
          if (phoneE164 !== null) expect(left).not.toContain(phoneE164);
        }
        expectValidConversation(redacted);
        expect(placesOf(redacted)).toEqual(placesOf(original));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each<[string, Redact]>([
    ['null', () => null],
    ['a mask', () => '█'],
  ])('with %s for everything, no text is left but the id, enums and times', (_, redact) => {
    const own = new Set([call.id, call.providerId, call.startedAt, call.endedAt]);
    fc.assert(
      fc.property(conversation, (original) => {
        const redacted = redactConversation(original, redact);
        expectValidConversation(redacted);
        const strange = textsOf(redacted).filter(
          (found) => !own.has(found) && !/^(?:[a-z_]*|█|\d{4}-.*Z)$/.test(found),
        );
        expect(strange).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  function placesOf({ participants, turns }: Conversation): unknown {
    return {
      participants: participants.map(({ role, kind }) => [role, kind]),
      turns: turns?.map(({ kind, participant: index, startOffsetMs, tool }) => [
        kind,
        index,
        startOffsetMs,
        tool !== undefined,
      ]),
    };
  }

  function textsOf(value: unknown): string[] {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
  }
});
