import type { UpdateWebhookRequest, WebhookTopicInput } from '@callweave/allo-client';
import type { IDataObject } from 'n8n-workflow';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import { readLimit } from '../../execution/read-limit.ts';
import { perItem } from '../../operations/per-item.ts';
import { deleted } from '../../output/deleted.ts';
import { firstRows } from '../../output/first-rows.ts';
import { rawRow } from '../../output/raw-row.ts';
import type { AlloItemCall, AlloOperation } from '../allo-operation.ts';

const path = '/v2/api/webhooks/{webhook_id}';

const placeOf = ({ parameters }: AlloItemCall) => ({
  path: { webhook_id: parameters.requiredText('webhookId', 'Webhook') },
});

/** The API checks them: it tells its topics itself, and they grow faster than any list of them. */
const asTopics = (names: readonly string[]) => [...names] as WebhookTopicInput[];

async function create({ client, parameters, cancellation }: AlloItemCall): Promise<IDataObject> {
  const url = parameters.requiredText('url', 'URL');
  const topics = asTopics(parameters.requiredList('topics', 'Event Names or IDs'));
  const description = parameters.collection('details').text('description');
  const { data } = await client.POST('/v2/api/webhooks', {
    body: { url, topics, ...(description === undefined ? undefined : { description }) },
    ...cancellation,
  });
  return rawRow(data.data);
}

async function get(call: AlloItemCall): Promise<IDataObject> {
  const { data } = await call.client.GET(path, { params: placeOf(call), ...call.cancellation });
  return rawRow(data.data);
}

async function getAll({ client, context, itemIndex, cancellation }: AlloItemCall): Promise<IDataObject[]> {
  const limit = readLimit(context, itemIndex);
  const { data } = await client.GET('/v2/api/webhooks', { ...cancellation });
  return firstRows(data.data, limit);
}

async function update(call: AlloItemCall): Promise<IDataObject> {
  const params = placeOf(call);
  const fields = call.parameters.collection('updateFields');
  const body: UpdateWebhookRequest = withoutUndefined({
    url: fields.text('url'),
    topics: fields.has('topics') ? asTopics(fields.requiredList('topics', 'Event Names or IDs')) : undefined,
    description: fields.text('description'),
    enabled: fields.boolean('enabled'),
  });
  const { data } = await call.client.PUT(path, { params, body, ...call.cancellation });
  return rawRow(data.data);
}

async function remove(call: AlloItemCall): Promise<IDataObject> {
  await call.client.DELETE(path, { params: placeOf(call), ...call.cancellation });
  return { ...deleted };
}

async function getEventTypes({ client, cancellation }: AlloItemCall): Promise<IDataObject[]> {
  const { data } = await client.GET('/v2/api/webhooks/event_types', { ...cancellation });
  return data.data.map(rawRow);
}

export const webhookOperations = {
  create: perItem(create),
  delete: perItem(remove),
  get: perItem(get),
  getAll: perItem(getAll),
  getEventTypes: perItem(getEventTypes),
  update: perItem(update),
} satisfies Record<string, AlloOperation>;
