import type {
  AlloVersion1CallRow,
  AlloVersion1ItemRow,
} from '../../src/providers/allo/allo-version-1-rows.ts';

/** A call as version 1 lists it: times without an offset, the length in minutes. */
export function alloVersion1Call(changes: Partial<AlloVersion1CallRow> = {}): AlloVersion1CallRow {
  return {
    id: 'cll-demo0001',
    from_number: '+14155550123',
    to_number: '+14155550100',
    length_in_minutes: 5.5,
    type: 'INBOUND',
    result: 'ANSWERED',
    summary: 'Asked for an appointment.',
    tag: 'meeting_booked',
    recording_url: 'https://api.withallo.com/v1/assets/recordings/demo',
    start_date: '2026-04-21T09:00:00',
    transcript: [
      {
        source: 'AGENT',
        text: 'How can I help you?',
        time: '2026-04-21T09:00:15',
        start_seconds: 15,
        end_seconds: 18.5,
      },
      { source: 'EXTERNAL', text: 'My heating is cold.', time: '2026-04-21T09:00:19' },
      { source: 'USER', text: 'I take over.', time: '2026-04-21T09:00:30', start_seconds: null },
    ],
    ...changes,
  };
}

export function alloVersion1Message(
  changes: Partial<NonNullable<AlloVersion1ItemRow['message']>> = {},
): AlloVersion1ItemRow {
  return {
    type: 'TEXT_MESSAGE',
    message: {
      from_number: '+14155550100',
      sender_id: null,
      to_number: '+14155550123',
      type: 'OUTBOUND',
      content: 'See you on Tuesday.',
      start_date: '2026-04-21T10:00:00',
      ...changes,
    },
  };
}
