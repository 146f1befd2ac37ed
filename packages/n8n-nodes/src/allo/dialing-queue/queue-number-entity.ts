import type { QueueNumber } from '@callweave/allo-client';
import type { Entity } from '../../output/entity.ts';
import { rawRow } from '../../output/raw-row.ts';

const fields = {
  callId: ({ call_id }) => call_id,
  callStartedAt: ({ call_start_date }) => call_start_date,
  createdAt: ({ created_at }) => created_at,
  detectedVoicemail: ({ detected_outbound_voicemail }) => detected_outbound_voicemail,
  notReachedReason: ({ not_reached_destination_reason }) => not_reached_destination_reason,
  number: ({ number_to }) => number_to,
  position: ({ position }) => position,
  routingResult: ({ routing_result }) => routing_result,
  syncStatus: ({ sync_status }) => sync_status,
  updatedAt: ({ updated_at }) => updated_at,
  voicemailLeft: ({ voicemail_left }) => voicemail_left,
} satisfies Entity<QueueNumber>['fields'];

/** A number in a power dialer queue, and what came of calling it. */
export const queueNumberEntity: Entity<QueueNumber> = {
  fields,
  simplified: [
    'number',
    'position',
    'callStartedAt',
    'callId',
    'routingResult',
    'notReachedReason',
    'detectedVoicemail',
    'voicemailLeft',
    'syncStatus',
    'createdAt',
  ] satisfies (keyof typeof fields)[],
  raw: rawRow,
};
