import { paginate, type UpsertDialingQueueRequest } from '@callweave/allo-client';
import { clearUnassignedNumbers, resetDialingQueue } from '@callweave/core/allo';
import type { IDataObject } from 'n8n-workflow';
import { formatted } from '../../execution/formatted.ts';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import { readLimit } from '../../execution/read-limit.ts';
import { perItem } from '../../operations/per-item.ts';
import { rawRow } from '../../output/raw-row.ts';
import { readOutputFormat } from '../../output/read-output-format.ts';
import type { AlloItemCall, AlloOperation } from '../allo-operation.ts';
import { appendNumbers } from './append-numbers.ts';
import { queueNumberEntity } from './queue-number-entity.ts';
import { assigneeFields, assigneeOption } from './read-assignee.ts';

function getAll(call: AlloItemCall): AsyncIterable<IDataObject> {
  const { client, context, itemIndex, parameters, cancellation } = call;
  const limit = readLimit(context, itemIndex);
  const query = { ...assigneeFields(parameters), size: Math.min(limit, 100) };
  const rows = paginate(
    client,
    'GET',
    '/v2/api/dialing-queues/current',
    { params: { query }, ...cancellation },
    { maxItems: limit },
  );
  return formatted(rows, readOutputFormat(context, itemIndex, queueNumberEntity));
}

async function update({ client, parameters, cancellation }: AlloItemCall): Promise<IDataObject> {
  const fields = parameters.collection('updateFields');
  const changes: UpsertDialingQueueRequest = withoutUndefined({
    name: fields.text('name'),
    voicemail_handling: fields.choice('voicemailHandling', 'Voicemail Handling', ['SKIP', 'NO_SKIP']),
    do_not_disturb: fields.choice('doNotDisturb', 'Do Not Disturb', ['ENABLED', 'DISABLED']),
  });
  const { data } = await client.PATCH('/v2/api/dialing-queues/current', {
    body: { ...assigneeFields(parameters), ...changes },
    ...cancellation,
  });
  return rawRow(data.data);
}

async function reset({ client, parameters, cancellation }: AlloItemCall): Promise<IDataObject> {
  const name = parameters.text('name');
  const queue = await resetDialingQueue(client, {
    ...(name === undefined ? undefined : { name }),
    ...assigneeOption(parameters),
    ...cancellation,
  });
  return rawRow(queue);
}

async function clear(call: AlloItemCall): Promise<IDataObject> {
  const { client, parameters, cancellation } = call;
  const what = parameters.choice('clear', 'Clear', ['unassigned', 'number', 'position']);
  if (what === undefined || what === 'unassigned') {
    return {
      removed: await clearUnassignedNumbers(client, { ...assigneeOption(parameters), ...cancellation }),
    };
  }
  const place =
    what === 'number'
      ? { number: parameters.requiredText('number', 'Number') }
      : { position: positionIn(call) };
  const { data } = await client.DELETE('/v2/api/dialing-queues/current/numbers', {
    params: { query: { ...place, ...assigneeFields(parameters) } },
    ...cancellation,
  });
  return rawRow(data.data);
}

function positionIn({ parameters }: AlloItemCall): number {
  const position = parameters.number('position', 'Position');
  if (position !== undefined && Number.isInteger(position) && position >= 0) return position;
  throw parameters.problem(
    "'Position' is not a position",
    "Set 'Position' to a whole number; the first number of the queue is at 0.",
  );
}

export const dialingQueueOperations = {
  append: appendNumbers,
  clear: perItem(clear),
  getAll: perItem(getAll),
  reset: perItem(reset),
  update: perItem(update),
} satisfies Record<string, AlloOperation>;
