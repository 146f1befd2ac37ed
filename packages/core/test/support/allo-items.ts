import type { ConversationItem } from '@callweave/allo-client';

/** A call that was answered, with its transcript; a test changes what it is about. */
export function alloCall(
  changes: Partial<ConversationItem> & Record<string, unknown> = {},
): ConversationItem {
  return {
    id: 'cll-demo0001',
    type: 'CALL',
    direction: 'INBOUND',
    allo_number: '+14155550100',
    contact_number: '+14155550123',
    contacts: [
      {
        id: 'cnt-demo01',
        name: 'Alex Example',
        company: { id: 'com-demo01', name: 'Example Ltd' },
        deals: [],
      },
    ],
    user: { id: 'usr-demo01', name: 'Robin Sample', email: 'robin@example.com' },
    date: '2026-04-21T09:00:00Z',
    duration: 65,
    result: 'ANSWERED',
    recording_url: 'https://api.withallo.com/v1/assets/recordings/demo.mp3',
    summary: '**Heating**: appointment on Tuesday.',
    tags: ['meeting_booked'],
    transcript: [
      { source: 'USER', time: '2026-04-21T09:00:01Z', text: 'Lindenhof Heating, good morning.' },
      { source: 'EXTERNAL', time: '2026-04-21T09:00:04Z', text: 'My heating is cold.' },
    ],
    content: null,
    status: null,
    message_type: null,
    ...changes,
  };
}

export function alloMessage(
  changes: Partial<ConversationItem> & Record<string, unknown> = {},
): ConversationItem {
  return {
    id: 'msg-demo0001',
    type: 'SMS',
    direction: 'OUTBOUND',
    allo_number: '+14155550100',
    contact_number: '+14155550123',
    contacts: [],
    user: { id: 'usr-demo01', name: 'Robin Sample', email: 'robin@example.com' },
    date: '2026-04-21T10:00:00Z',
    duration: null,
    result: null,
    recording_url: null,
    summary: null,
    tags: null,
    transcript: null,
    content: 'See you on Tuesday.',
    status: 'DELIVERED',
    message_type: 'SMS',
    ...changes,
  };
}
