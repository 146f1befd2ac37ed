import type { Call } from '@callweave/itellico-client';
import type { Entity } from '../../output/entity.ts';
import { rawRow } from '../../output/raw-row.ts';

const fields = {
  agentId: ({ agent_id }) => agent_id,
  agentName: ({ agent_name }) => agent_name,
  answerStatus: ({ answer_status }) => answer_status,
  createdAt: ({ created }) => created,
  direction: ({ direction }) => direction,
  durationSeconds: ({ duration_seconds }) => duration_seconds,
  endedAt: ({ ended_at }) => ended_at,
  externalId: ({ external_id }) => external_id,
  fromNumber: ({ from_number }) => from_number,
  id: ({ id }) => id,
  messages: ({ messages }) => messages,
  modifiedAt: ({ modified }) => modified,
  recordingUrl: ({ capture }) => capture?.recording_url,
  startedAt: ({ started_at }) => started_at,
  status: ({ status }) => status,
  toNumber: ({ to_number }) => to_number,
  type: ({ type }) => type,
} satisfies Entity<Call>['fields'];

/** A call of itellico; a row of the list has neither messages nor recording. */
export const callEntity: Entity<Call> = {
  fields,
  simplified: [
    'id',
    'status',
    'answerStatus',
    'direction',
    'fromNumber',
    'toNumber',
    'agentName',
    'startedAt',
    'durationSeconds',
    'externalId',
  ] satisfies (keyof typeof fields)[],
  raw: rawRow,
};
