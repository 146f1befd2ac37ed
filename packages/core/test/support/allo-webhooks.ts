import type {
  AlloCompletedCall,
  AlloRingingCall,
  AlloVersion1WebhookEvent,
  AlloWebhookData,
  AlloWebhookEvent,
  AlloWebhookMessage,
} from '@callweave/allo-client/webhooks';

/** The event that a verified delivery of version 2 becomes. */
export function alloEvent<Topic extends keyof AlloWebhookData>(
  topic: Topic,
  data: AlloWebhookData[Topic],
): AlloWebhookEvent {
  const timestamp = '2026-09-14T09:12:41.482913Z';
  return {
    type: topic,
    topic,
    verified: true,
    deliveryId: 'msg_demo0001',
    timestamp,
    data,
    raw: { topic, version: '2.0', timestamp, data },
  } as AlloWebhookEvent;
}

export function alloVersion1Event(topic: string, data: object): AlloVersion1WebhookEvent {
  return { type: topic, topic, verified: false, data, raw: { topic, data } } as AlloVersion1WebhookEvent;
}

export function completedCall(changes: Partial<AlloCompletedCall> = {}): AlloCompletedCall {
  return {
    id: 'cll_demo0001',
    type: 'OUTBOUND',
    result: 'ANSWERED',
    start_date: '2026-09-14T09:06:30.000Z',
    from_number: '+14155550100',
    from_name: 'Main line',
    to: '+14155550123',
    to_name: 'Alex Example',
    original_to_number: null,
    original_to_name: null,
    length_in_minutes: 5.5,
    length: '5m 30s',
    user_email: 'robin@example.com',
    recording_url: 'https://api.withallo.com/v1/assets/recordings/demo',
    summary: '## Need\n- demo',
    one_sentence_summary: 'Wants a demo.',
    tag: 'interested',
    tags: ['interested'],
    transcriptions: [
      { source: 'USER', time: '2026-09-14T09:06:34Z', text: 'Hello' },
      { source: 'EXTERNAL', time: '2026-09-14T09:06:36Z', text: 'Hello yourself' },
    ],
    concatenated_transcript: 'USER: Hello',
    data_collected: {},
    ivr_result: [],
    integration_id: null,
    transfer_from: null,
    transfer_to: null,
    transfer_original_call_id: null,
    ...changes,
  };
}

export function ringingCall(changes: Partial<AlloRingingCall> = {}): AlloRingingCall {
  return {
    from_number: '+14155550123',
    to_number: '+14155550100',
    started_at: '2026-09-14T09:06:28.000Z',
    user_email: 'robin@example.com',
    person: {
      id: 'con_demo01',
      name: 'Alex',
      last_name: 'Example',
      email: 'alex@example.com',
      emails: ['alex@example.com'],
      numbers: ['+14155550123'],
      lead_source: 'Fair',
    },
    company: { id: 'com-demo01', name: 'Example Ltd' },
    deals: [
      {
        id: 'dea-demo01',
        name: 'Boiler',
        status: 'qualified',
        value: 900,
        currency: 'EUR',
        close_date: '2026-10-15T00:00:00',
      },
    ],
    ...changes,
  };
}

export function webhookMessage(changes: Partial<AlloWebhookMessage> = {}): AlloWebhookMessage {
  return {
    id: 'msg_demo0001',
    direction: 'INBOUND',
    type: 'SMS',
    content: 'Is Tuesday fine?',
    sent_at: '2026-09-14T10:00:00.000Z',
    from_number: '+14155550123',
    from_name: 'Alex Example',
    to_number: '+14155550100',
    to_name: 'Main line',
    user_email: 'robin@example.com',
    ...changes,
  };
}
