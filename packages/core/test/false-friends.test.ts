import { describe, expect, it } from 'vitest';
import type { Conversation } from '../src/conversation.ts';
import { normalizeAlloItem } from '../src/providers/allo/normalize-allo-item.ts';
import { normalizeAlloVersion1Call } from '../src/providers/allo/normalize-allo-version-1-call.ts';
import { normalizeAlloWebhook } from '../src/providers/allo/normalize-allo-webhook.ts';
import { normalizeItellicoConversation } from '../src/providers/itellico/normalize-itellico-conversation.ts';
import { alloCall } from './support/allo-items.ts';
import { alloVersion1Call } from './support/allo-version-1-rows.ts';
import { alloVersion1Event, completedCall } from './support/allo-webhooks.ts';
import { itellicoRow } from './support/itellico-rows.ts';

/** The same words for different things, in the vendors' own APIs. One test for each, by its name in the docs. */

function line(source: string, text = 'Hello.'): { source: string; time: string; text: string } {
  return { source, time: '2026-04-21T09:00:01Z', text };
}

/** Who speaks in each turn: the side and the nature. */
function speakersOf({ turns, participants }: Conversation): (string | null)[] {
  return (turns ?? []).map(({ participant }) => {
    const speaker = participant === null ? undefined : participants[participant];
    return speaker === undefined ? null : `${speaker.role} ${speaker.kind}`;
  });
}

describe('the same word, opposite sides', () => {
  it("takes Allo's USER for our side and itellico's user for the caller's", () => {
    const allo = normalizeAlloItem(alloCall({ transcript: [line('USER')] }));
    const itellico = normalizeItellicoConversation(
      itellicoRow({ messages: [{ role: 'user', message: 'Hello.' }] }),
    );
    expect(speakersOf(allo)).toEqual(['agent human']);
    expect(speakersOf(itellico)).toEqual(['customer human']);
  });

  it("takes Allo's AGENT and itellico's agent for an AI, beside a human on our side or alone", () => {
    const allo = normalizeAlloItem(alloCall({ transcript: [line('AGENT'), line('USER')] }));
    const itellico = normalizeItellicoConversation(
      itellicoRow({ messages: [{ role: 'agent', message: 'Hello.' }] }),
    );
    expect(speakersOf(allo)).toEqual(['agent ai', 'agent human']);
    expect(allo.participants).toHaveLength(3);
    expect(speakersOf(itellico)).toEqual(['agent ai']);
    expect(itellico.participants).toHaveLength(2);
  });

  it('takes the sides as they are whoever called', () => {
    for (const direction of ['INBOUND', 'OUTBOUND']) {
      const call = normalizeAlloItem(alloCall({ direction, transcript: [line('USER'), line('EXTERNAL')] }));
      expect(speakersOf(call)).toEqual(['agent human', 'customer human']);
    }
    for (const direction of ['inbound', 'outbound']) {
      const messages = [
        { role: 'agent', message: 'Hello.' },
        { role: 'user', message: 'Hello.' },
      ];
      const call = normalizeItellicoConversation(itellicoRow({ direction, messages }));
      expect(speakersOf(call)).toEqual(['agent ai', 'customer human']);
    }
  });
});

describe('trap 1: a third speaker that version 2 does not document', () => {
  it('takes AGENT for the AI receptionist, on our side', () => {
    const call = normalizeAlloItem(alloCall({ transcript: [line('AGENT', 'How can I help you?')] }));
    expect(speakersOf(call)).toEqual(['agent ai']);
    expect(call.participants[2]).toMatchObject({ phoneRaw: null, name: null });
  });

  it('keeps a speaker that nobody documents, without a side', () => {
    const call = normalizeAlloItem(alloCall({ transcript: [line('SUPERVISOR')] }));
    expect(call.turns?.[0]).toMatchObject({ participant: null, text: 'Hello.', providerRole: 'SUPERVISOR' });
  });
});

describe('trap 2: USER in a webhook of version 1 may be the caller', () => {
  const transcriptions = [line('AGENT', 'How can I help you?'), line('USER'), line('EXTERNAL')];

  it('gives it no side, and keeps the word and the row', () => {
    const event = alloVersion1Event('CALL_RECEIVED', completedCall({ transcriptions }));
    const normalized = normalizeAlloWebhook(event);
    if (normalized.kind !== 'conversation') throw new Error(normalized.kind);
    expect(speakersOf(normalized.conversation)).toEqual(['agent ai', null, 'customer human']);
    expect(normalized.conversation.turns?.[1]).toMatchObject({ text: 'Hello.', providerRole: 'USER' });
    expect(normalized.conversation.raw).toBe(event.raw);
  });

  it('but the rows of version 1 say that it is our side', () => {
    const call = normalizeAlloVersion1Call(alloVersion1Call());
    expect(speakersOf(call)).toEqual(['agent ai', 'customer human', 'agent human']);
    expect(call.turns?.[2]).toMatchObject({ participant: 1, providerRole: 'USER' });
  });
});

describe("trap 3: itellico's phone_number is the agent's, and contact_number the customer's", () => {
  it.each(['inbound', 'outbound'])('whoever called: %s', (direction) => {
    const { participants } = normalizeItellicoConversation(itellicoRow({ direction }));
    const phones = Object.fromEntries(participants.map(({ role, phoneE164 }) => [role, phoneE164]));
    expect(phones).toEqual({ customer: '+493023125977', agent: '+493023125040' });
  });

  it("is told by from_number and the direction in Allo's version 1", () => {
    const { participants } = normalizeAlloVersion1Call(
      alloVersion1Call({
        type: 'OUTBOUND',
        from_number: '+14155550100',
        to_number: '+14155550123',
        transcript: [],
      }),
    );
    expect(participants.map(({ role, phoneE164 }) => [role, phoneE164])).toEqual([
      ['agent', '+14155550100'],
      ['customer', '+14155550123'],
    ]);
  });
});

describe("trap 4: a turn's time is a date, not seconds", () => {
  it('counts the offset from the start', () => {
    const { turns } = normalizeAlloItem(alloCall({ transcript: [line('USER')] }));
    expect(turns?.[0]).toMatchObject({ startOffsetMs: 1000, at: '2026-04-21T09:00:01.000Z' });
  });

  it('never counts below 0, and keeps the time', () => {
    const transcript = [{ source: 'USER', time: '2026-04-21T08:59:58Z', text: 'Hi.' }];
    const { turns } = normalizeAlloItem(alloCall({ transcript }));
    expect(turns?.[0]).toMatchObject({ startOffsetMs: 0, at: '2026-04-21T08:59:58.000Z' });
  });

  it('takes a time without an offset for UTC', () => {
    expect(normalizeAlloItem(alloCall({ date: '2026-04-21T09:00:00' })).startedAt).toBe(
      '2026-04-21T09:00:00.000Z',
    );
    expect(normalizeAlloVersion1Call(alloVersion1Call()).startedAt).toBe('2026-04-21T09:00:00.000Z');
  });

  it('takes the seconds of version 1 as they are told', () => {
    const { turns } = normalizeAlloVersion1Call(alloVersion1Call());
    expect(turns?.map(({ startOffsetMs, endOffsetMs }) => [startOffsetMs, endOffsetMs])).toEqual([
      [15_000, 18_500],
      [19_000, null],
      [30_000, null],
    ]);
  });
});

describe('trap 5: one id in two spellings, one enum in two cases', () => {
  it('gives a call the same record id whether it came by webhook or by the API', () => {
    const webhook = normalizeAlloItem(alloCall({ id: 'cll_demo0001' }));
    const api = normalizeAlloItem(alloCall({ id: 'cll-demo0001' }));
    expect([webhook.id, api.id]).toEqual(['allo:cll-demo0001', 'allo:cll-demo0001']);
    expect(webhook.providerId).toBe('cll_demo0001');
  });

  it('reads enum values in any case, and keeps the case in what is the provider’s own', () => {
    const item = alloCall({ type: 'call', direction: 'inbound', result: 'answered' });
    expect(normalizeAlloItem(item)).toMatchObject({
      channel: 'voice',
      direction: 'inbound',
      outcome: 'answered',
      providerStatus: 'answered',
    });
    const deals = [{ id: 'dea-1', name: 'Boiler', status: 'open' }];
    const contacts = [{ id: 'cnt-1', name: 'Alex', company: null, deals }];
    expect(normalizeAlloItem(alloCall({ contacts })).crmRefs[1]).toMatchObject({ status: 'open' });
  });
});

describe('trap 6: minutes in version 1, seconds in version 2', () => {
  it.each([
    [5.5, 330],
    [1.1, 66],
    [0, 0],
    [0.35, 21],
    [1 / 60, 1],
  ])('takes %d minutes for %d seconds', (length_in_minutes, durationSeconds) => {
    expect(normalizeAlloVersion1Call(alloVersion1Call({ length_in_minutes }))).toMatchObject({
      durationSeconds,
    });
  });

  it('takes the duration of version 2 as it is', () => {
    expect(normalizeAlloItem(alloCall({ duration: 330 })).durationSeconds).toBe(330);
  });

  it.each([
    ['ANSWERED', 'answered'],
    ['VOICEMAIL', 'voicemail'],
    ['TRANSFERRED_AI', 'transferred'],
    ['TRANSFERRED_EXTERNAL', 'transferred'],
    ['BLOCKED', 'failed'],
    ['FAILED', 'failed'],
    ['FAILED_EXTERNAL', 'failed'],
    ['RECEIVED', 'unanswered'],
    ['CLOSED', 'unanswered'],
  ])('reads the result %s of version 1 as %s', (result, outcome) => {
    expect(normalizeAlloVersion1Call(alloVersion1Call({ result }))).toMatchObject({
      outcome,
      providerStatus: result,
    });
  });

  it.each(['RECEIVED', 'CLOSED'])('says nothing of an outbound call with the result %s', (result) => {
    const call = alloVersion1Call({ result, type: 'OUTBOUND' });
    expect(normalizeAlloVersion1Call(call).outcome).toBeNull();
  });
});

describe('trap 7: null is not none', () => {
  it('tells a transcript that was not asked for from one that is not there yet, and from none', () => {
    const without = alloCall({ transcript: null });
    expect(normalizeAlloItem(without)).toMatchObject({ turns: null, transcriptState: 'not_requested' });
    expect(normalizeAlloItem(without, { transcriptRequested: true })).toMatchObject({
      turns: null,
      transcriptState: 'pending',
    });
    expect(normalizeAlloItem(alloCall({ transcript: [] }))).toMatchObject({
      turns: [],
      transcriptState: 'none',
    });
  });

  it('tells messages of itellico that were not sent from none, and from none yet', () => {
    const { messages: _, ...without } = itellicoRow();
    expect(normalizeItellicoConversation(without)).toMatchObject({
      turns: null,
      transcriptState: 'not_requested',
    });
    expect(normalizeItellicoConversation(itellicoRow({ messages: [] }))).toMatchObject({
      turns: [],
      transcriptState: 'none',
    });
    const running = itellicoRow({ messages: [], status: 'active' });
    expect(normalizeItellicoConversation(running)).toMatchObject({ turns: null, transcriptState: 'pending' });
  });

  it('has no summary yet where a call has none', () => {
    expect(normalizeAlloItem(alloCall({ summary: null })).summary).toBeNull();
  });

  it('has no tags where they are null, as on a text message', () => {
    expect(normalizeAlloItem(alloCall({ tags: null })).tags).toEqual([]);
  });
});

describe('fields that no vendor documents', () => {
  it('survive in raw, as the extracted_data and data_collected that were seen', () => {
    const extra = { extracted_data: { contact: { name: 'N/A' } }, data_collected: { reason: 'heating' } };
    expect(normalizeAlloItem(alloCall(extra)).raw).toMatchObject(extra);
    expect(normalizeItellicoConversation(itellicoRow(extra)).raw).toMatchObject(extra);
  });
});
