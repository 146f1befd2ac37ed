import {
  type AgentCreate,
  type AgentResponse,
  type ModelInput,
  paginate,
  type TranscriberInput,
  type VoiceInput,
} from '@callweave/itellico-client';
import type { IDataObject } from 'n8n-workflow';
import { formatted } from '../../execution/formatted.ts';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import { readLimit } from '../../execution/read-limit.ts';
import { readOutputFormat } from '../../output/read-output-format.ts';
import { type AccountItemCall, type ItellicoOperation, perAccountItem } from '../per-account-item.ts';
import { agentEntity } from './agent-entity.ts';
import { readAgent } from './read-agent.ts';

const path = '/v1/accounts/{account_id}/agents/{agent_id}';

const formatOf = ({ context, itemIndex }: AccountItemCall): ((agent: AgentResponse) => IDataObject) =>
  readOutputFormat(context, itemIndex, agentEntity);

const placeOf = ({ accountId, parameters }: AccountItemCall) => ({
  path: { account_id: accountId, agent_id: parameters.requiredText('agentId', 'Agent') },
});

async function get(call: AccountItemCall): Promise<IDataObject> {
  const format = formatOf(call);
  const { data } = await call.client.GET(path, { params: placeOf(call), ...call.cancellation });
  return format(data);
}

function getAll(call: AccountItemCall): AsyncIterable<IDataObject> {
  const { client, context, itemIndex, accountId, parameters, cancellation } = call;
  const filters = parameters.collection('filters');
  const limit = readLimit(context, itemIndex);
  const tags = filters.list('tags');
  const archived = filters.choice('archived', 'Archived', ['exclude', 'include', 'only']);
  const query = withoutUndefined({
    name: filters.text('name'),
    tags: tags.length === 0 ? undefined : tags,
    include_archived: archived === 'include' ? true : undefined,
    is_archived: archived === 'only' ? true : undefined,
    modified_ge: filters.time('modifiedAfter', 'Modified After'),
    limit: Math.min(limit, 100),
  });
  const rows = paginate(
    client,
    'GET',
    '/v1/accounts/{account_id}/agents',
    { params: { path: { account_id: accountId }, query }, ...cancellation },
    { maxItems: limit },
  );
  return formatted(rows, formatOf(call));
}

async function create(call: AccountItemCall): Promise<IDataObject> {
  const { client, accountId, parameters, cancellation } = call;
  const format = formatOf(call);
  const required = (name: string, displayName: string): Record<string, unknown> => {
    const value = parameters.object(name, displayName);
    if (value !== undefined) return value;
    throw parameters.problem(`'${displayName}' is empty`, `Write it as {"provider": "...", ...}.`);
  };
  // The API checks the three: their kinds grow faster than any list of them.
  const body = {
    ...readAgent(parameters.collection('details')),
    name: parameters.requiredText('name', 'Name'),
    model: required('model', 'Model') as ModelInput,
    transcriber: required('transcriber', 'Transcriber') as TranscriberInput,
    voice: required('voice', 'Voice') as VoiceInput,
  } as AgentCreate;
  const { data } = await client.POST('/v1/accounts/{account_id}/agents', {
    params: { path: { account_id: accountId } },
    body,
    ...cancellation,
  });
  return format(data);
}

async function update(call: AccountItemCall): Promise<IDataObject> {
  const format = formatOf(call);
  const { data } = await call.client.PATCH(path, {
    params: placeOf(call),
    body: readAgent(call.parameters.collection('updateFields')),
    ...call.cancellation,
  });
  return format(data);
}

async function archive(call: AccountItemCall): Promise<IDataObject> {
  const params = placeOf(call);
  await call.client.DELETE(path, { params, ...call.cancellation });
  return { id: params.path.agent_id, archived: true };
}

export const agentOperations = {
  archive: perAccountItem(archive),
  create: perAccountItem(create),
  get: perAccountItem(get),
  getAll: perAccountItem(getAll),
  update: perAccountItem(update),
} satisfies Record<string, ItellicoOperation>;
