import { type Call, type CallCreate, type CallCreated, paginate } from '@callweave/itellico-client';
import type { IDataObject } from 'n8n-workflow';
import { formatted } from '../../execution/formatted.ts';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import { readLimit } from '../../execution/read-limit.ts';
import { readOutputFormat } from '../../output/read-output-format.ts';
import { downloadRecordingOf } from '../download-recording.ts';
import { type AccountItemCall, type ItellicoOperation, perAccountItem } from '../per-account-item.ts';
import { callEntity } from './call-entity.ts';
import { waitForEnd } from './wait-for-end.ts';

const formatOf = ({ context, itemIndex }: AccountItemCall): ((call: Call) => IDataObject) =>
  readOutputFormat(context, itemIndex, callEntity);

async function find({ client, accountId, cancellation }: AccountItemCall, callId: string): Promise<Call> {
  const { data } = await client.GET('/v1/accounts/{account_id}/calls/{call_id}', {
    params: { path: { account_id: accountId, call_id: callId } },
    ...cancellation,
  });
  return data;
}

async function get(call: AccountItemCall): Promise<IDataObject> {
  const callId = call.parameters.requiredText('callId', 'Call ID');
  const format = formatOf(call);
  return format(await find(call, callId));
}

function getAll(call: AccountItemCall): AsyncIterable<IDataObject> {
  const { client, context, itemIndex, accountId, parameters, cancellation } = call;
  const filters = parameters.collection('filters');
  const limit = readLimit(context, itemIndex);
  const query = withoutUndefined({
    agent_id: filters.text('agentId'),
    direction: filters.choice('direction', 'Direction', ['inbound', 'outbound', 'internal']),
    external_id: filters.text('externalId'),
    status: filters.choice('status', 'Status', ['in_progress', 'completed', 'failed', 'transferred']),
    type: filters.choice('type', 'Type', ['phone', 'web', 'test', 'unknown']),
    created_after: filters.time('createdAfter', 'Created After'),
    created_before: filters.time('createdBefore', 'Created Before'),
    updated_after: filters.time('updatedAfter', 'Updated After'),
    updated_before: filters.time('updatedBefore', 'Updated Before'),
    limit: Math.min(limit, 100),
  });
  const rows = paginate(
    client,
    'GET',
    '/v1/accounts/{account_id}/calls',
    { params: { path: { account_id: accountId }, query }, ...cancellation },
    { maxItems: limit },
  );
  return formatted(rows, formatOf(call));
}

/** Not repeated once it may have arrived: nobody wants to be called twice. */
async function start({ client, accountId, parameters, cancellation }: AccountItemCall): Promise<CallCreated> {
  const type = parameters.choice('type', 'Type', ['phone', 'web']) ?? 'phone';
  const details = parameters.collection('details');
  const body: CallCreate = {
    type,
    agent_id: parameters.requiredText('agentId', 'Agent'),
    ...(type === 'phone'
      ? {
          from_number: parameters.requiredText('fromNumber', 'From Number'),
          to_number: parameters.requiredText('toNumber', 'To Number'),
        }
      : undefined),
    ...withoutUndefined({
      external_id: details.text('externalId'),
      initial_text: details.text('initialText'),
      overrides: details.object('overrides', 'Overrides'),
      test_variables: details.object('variables', 'Variables'),
    }),
  };
  const { data } = await client.POST('/v1/accounts/{account_id}/calls', {
    params: { path: { account_id: accountId } },
    body,
    ...cancellation,
  });
  return data;
}

async function create(call: AccountItemCall): Promise<IDataObject> {
  const format = formatOf(call);
  const started = await start(call);
  // A browser joins a web call with these, so they are there whatever 'Output' says.
  return { ...format(started), ...(started.join ? { join: { ...started.join } } : undefined) };
}

async function createAndWait(call: AccountItemCall): Promise<IDataObject> {
  const { client, accountId, parameters, signal } = call;
  const format = formatOf(call);
  const maxWaitMinutes = parameters.number('maxCallMinutes', 'Max Call Time (Minutes)') ?? 30;
  const { id } = await start(call);
  const ended = await waitForEnd(client, {
    accountId,
    callId: id,
    maxWaitMs: maxWaitMinutes * 60_000,
    signal,
  });
  return format(ended);
}

export const callOperations = {
  create: perAccountItem(create),
  createAndWait: perAccountItem(createAndWait),
  downloadRecording: downloadRecordingOf(
    async (call, id) => (await find(call, id)).capture?.recording_url ?? null,
  ),
  get: perAccountItem(get),
  getAll: perAccountItem(getAll),
} satisfies Record<string, ItellicoOperation>;
