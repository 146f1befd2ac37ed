import type { Conversation as ItellicoConversation } from '@callweave/itellico-client';
import type {
  ItellicoEndedConversation,
  ItellicoWebhookData,
  ItellicoWebhookEvent,
} from '@callweave/itellico-client/webhooks';
import type { ItellicoCall } from '../../src/providers/itellico/normalize-itellico-call.ts';

const id = '5b7a90e4-1c2d-4f6e-9a83-60d1f2c3b4a5';
const agentId = 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3';

const messages: NonNullable<ItellicoConversation['messages']> = [
  { role: 'system', message: 'Office hours' },
  { role: 'agent', message: 'How can I help you?', timestamp: '2026-04-21T14:30:02.100Z' },
  { role: 'user', message: 'The heating is cold.', timestamp: '2026-04-21T14:30:08.400Z' },
  { role: 'tool', name: 'create_ticket', result: { ticket: 'T-1' }, timestamp: '2026-04-21T14:30:14.000Z' },
  { role: 'event', message: 'call_ended', timestamp: null },
];

/** A phone call with an AI agent, as the list of conversations has it; a test changes what it is about. */
export function itellicoRow(
  changes: Partial<ItellicoConversation> & Record<string, unknown> = {},
): ItellicoConversation {
  return {
    conversation_id: id,
    type: 'phone',
    status: 'completed',
    start_timestamp: '2026-04-21T14:30:00.000Z',
    direction: 'inbound',
    agent_id: agentId,
    agent_name: 'Reception',
    phone_number_id: '0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5',
    phone_number: '+493023125040',
    contact_number: '+493023125977',
    duration_seconds: 48,
    messages,
    capture: { recording_url: '/media/recordings/demo.mp3' },
    ...changes,
  };
}

/** The same call as `GET /calls/{call_id}` has it. */
export function itellicoCall(changes: Partial<ItellicoCall> & Record<string, unknown> = {}): ItellicoCall {
  return {
    id,
    type: 'phone',
    status: 'completed',
    created: '2026-04-21T14:29:59.000Z',
    modified: '2026-04-21T14:30:50.000Z',
    direction: 'inbound',
    answer_status: null,
    agent_id: agentId,
    agent_name: 'Reception',
    from_number: '+493023125977',
    to_number: '+493023125040',
    external_id: null,
    started_at: '2026-04-21T14:30:00.000Z',
    ended_at: '2026-04-21T14:30:48.000Z',
    duration_seconds: 48,
    messages,
    capture: { recording_url: '/media/recordings/demo.mp3' },
    ...changes,
  };
}

/** The same call as `conversation.ended` has it, with messages as the API writes them. */
export function endedConversation(
  changes: Partial<ItellicoEndedConversation> = {},
): ItellicoEndedConversation {
  return {
    conversation_uuid: id,
    agent_uuid: agentId,
    agent_name: 'Reception',
    channel: 'sip',
    direction: 'inbound',
    from_number: '+493023125977',
    to_number: '+493023125040',
    ip_address: null,
    campaign_uuid: null,
    campaign_contact_uuid: null,
    room_sid: 'RM_demo',
    metadata: {},
    started_at: '2026-04-21T14:30:00.000Z',
    ended_at: '2026-04-21T14:30:48.000Z',
    duration_seconds: 48,
    status: 'completed',
    answer_status: null,
    messages,
    events: [],
    ...changes,
  };
}

/** The event that a verified delivery becomes. */
export function itellicoEvent<Topic extends keyof ItellicoWebhookData>(
  topic: Topic,
  data: ItellicoWebhookData[Topic],
): ItellicoWebhookEvent {
  const created = '2026-04-21T14:30:49.000000+00:00';
  const deliveryId = '3a8d4e3f-2f36-4cf7-9d4f-2df8e7f6f1c8';
  return {
    type: topic,
    topic,
    verified: true,
    deliveryId,
    timestamp: created,
    data,
    raw: { event_id: deliveryId, event_type: topic, created, data },
  } as ItellicoWebhookEvent;
}
