import type { AgentResponse } from '@callweave/itellico-client';
import type { Entity } from '../../output/entity.ts';
import { rawRow } from '../../output/raw-row.ts';

const fields = {
  accountId: ({ account_id }) => account_id,
  createdAt: ({ created }) => created,
  id: ({ id }) => id,
  initialMessage: ({ initial_message }) => initial_message?.message,
  initialMessageMode: ({ initial_message }) => initial_message?.mode,
  maxDurationSeconds: ({ max_duration_seconds }) => max_duration_seconds,
  metadata: ({ metadata }) => metadata,
  model: ({ model }) => model,
  modifiedAt: ({ modified }) => modified,
  name: ({ name }) => name,
  note: ({ note }) => note,
  recordingEnabled: ({ capture_settings }) => capture_settings?.recording_enabled,
  tags: ({ tags }) => tags,
  transcriber: ({ transcriber }) => transcriber,
  voice: ({ voice }) => voice,
} satisfies Entity<AgentResponse>['fields'];

/** An AI voice agent of itellico. */
export const agentEntity: Entity<AgentResponse> = {
  fields,
  simplified: [
    'id',
    'name',
    'tags',
    'note',
    'initialMessage',
    'model',
    'voice',
    'recordingEnabled',
    'modifiedAt',
  ] satisfies (keyof typeof fields)[],
  raw: rawRow,
};
