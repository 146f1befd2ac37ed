import type { AgentUpdate, TranscriberInput } from '@callweave/itellico-client';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import type { ItemParameters } from '../../operations/item-parameters.ts';

/** What a collection of an agent's settings says; a field that the user has not added is not sent. */
export function readAgent(details: ItemParameters): AgentUpdate {
  const message = details.text('initialMessage');
  const mode = details.choice('initialMessageMode', 'Initial Message Mode', [
    'fixed_message',
    'user_first',
    'dynamic_message',
  ]);
  const isRecorded = details.boolean('recordingEnabled');
  return withoutUndefined({
    name: details.text('name'),
    note: details.textOrNull('note'),
    tags: details.has('tags') ? details.list('tags') : undefined,
    max_duration_seconds: details.number('maxDurationSeconds', 'Max Duration (Seconds)'),
    initial_message:
      message === undefined && mode === undefined ? undefined : withoutUndefined({ message, mode }),
    capture_settings: isRecorded === undefined ? undefined : { recording_enabled: isRecorded },
    metadata: details.object('metadata', 'Metadata'),
    model: details.object('model', 'Model'),
    // The API checks it: its kinds and languages grow faster than any list of them.
    transcriber: details.object('transcriber', 'Transcriber') as TranscriberInput | undefined,
    voice: details.object('voice', 'Voice'),
  });
}
