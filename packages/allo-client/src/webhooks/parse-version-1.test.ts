import { describe, expect, it } from 'vitest';
import { parseAlloVersion1Webhook } from './parse-version-1.ts';

const latest = {
  topic: 'CALL_RECEIVED',
  data: {
    id: 'call_1',
    type: 'INBOUND',
    start_date: '2025-09-15T10:00:00.000Z',
    from_number: '+33612345678',
    to: '+33185001122',
    length_in_minutes: 5.5,
    one_sentence_summary: 'Wants a demo.',
    transcriptions: [{ source: 'AGENT', time: '2025-09-15T10:00:01Z', text: 'Hello' }],
    data_collected: { firstName: 'Léa', camelCase: { innerName: 1 } },
    ivr_result: [{ dtmf_key: '1', text_key: 'sales' }],
    transfer_to: { number: null, user_email: 'sam@example.com', user_name: null },
  },
};

describe('a call', () => {
  it('of the latest generation', () => {
    expect(parseAlloVersion1Webhook(JSON.stringify(latest))).toEqual({
      type: 'CALL_RECEIVED',
      topic: 'CALL_RECEIVED',
      verified: false,
      data: latest.data,
      raw: latest,
    });
  });

  it('of the generation that wrote in camel case', () => {
    const sent = {
      topic: 'CALL_RECEIVED',
      data: {
        startDate: '2025-09-15T10:00:00.000Z',
        toNumber: '+33185001122',
        oneSentenceSummary: null,
        dataCollected: latest.data.data_collected,
        ivrResult: [{ dtmfKey: '1', textKey: 'sales' }],
        transferTo: { number: null, userEmail: 'sam@example.com', userName: null },
      },
    };
    expect(parseAlloVersion1Webhook(sent)).toEqual({
      type: 'CALL_RECEIVED',
      topic: 'CALL_RECEIVED',
      verified: false,
      data: {
        start_date: '2025-09-15T10:00:00.000Z',
        to_number: '+33185001122',
        one_sentence_summary: null,
        data_collected: latest.data.data_collected,
        ivr_result: latest.data.ivr_result,
        transfer_to: latest.data.transfer_to,
      },
      raw: sent,
    });
  });

  it('of the oldest generation, which has a body and no id', () => {
    const sent = {
      topic: 'CALL_RECEIVED',
      body: { start_date: '2025-09-15', call_category: 'Lead', length: '5m30s' },
    };
    expect(parseAlloVersion1Webhook(sent)).toMatchObject({ type: 'CALL_RECEIVED', data: sent.body });
  });
});

it.each(['SMS_RECEIVED', 'SMS_SENT', 'CONTACT_CREATED', 'CONTACT_UPDATED'])('%s', (topic) => {
  const sent = { topic, data: { id: 'x_1' } };
  expect(parseAlloVersion1Webhook(new TextEncoder().encode(JSON.stringify(sent)))).toMatchObject({
    type: topic,
    verified: false,
    data: sent.data,
  });
});

it('a ping may have nothing to say', () => {
  expect(parseAlloVersion1Webhook({ topic: 'PING' })).toEqual({
    type: 'PING',
    topic: 'PING',
    verified: false,
    data: undefined,
    raw: { topic: 'PING' },
  });
});

it.each([{ topic: 'CALL_LOST', data: {} }, { topic: 'CALL_RECEIVED' }, { topic: 'SMS_SENT', data: 'text' }])(
  'takes %j as unknown',
  (sent) => {
    expect(parseAlloVersion1Webhook(sent)).toMatchObject({
      type: 'unknown',
      topic: sent.topic,
      verified: false,
    });
  },
);

it('knows nothing of signed topics', () => {
  const sent = { topic: 'call.completed', version: '2.0', data: { id: 'cll_1' } };
  expect(parseAlloVersion1Webhook(sent)).toMatchObject({ type: 'unknown', verified: false });
});

it.each(['', 'no JSON', '[]', '{}', '{"topic":1}', new Uint8Array(), {}])('refuses %j', (body) => {
  expect(() => parseAlloVersion1Webhook(body)).toThrow(expect.objectContaining({ reason: 'malformed_body' }));
});

it.each([undefined, null, 1, []])('says that %j is no body', (body) => {
  expect(() => parseAlloVersion1Webhook(body)).toThrow(TypeError);
});
