import type { IDataObject } from 'n8n-workflow';
import { readLimit } from '../../execution/read-limit.ts';
import { perItem } from '../../operations/per-item.ts';
import { deleted } from '../../output/deleted.ts';
import { firstRows } from '../../output/first-rows.ts';
import { rawRow } from '../../output/raw-row.ts';
import type { AlloItemCall, AlloOperation } from '../allo-operation.ts';
import { detailsOf, readTemplate } from './read-template.ts';

const path = '/v2/api/summary_templates/{id}';

const placeOf = ({ parameters }: AlloItemCall) => ({
  path: { id: parameters.requiredText('templateId', 'Summary Template') },
});

async function create({ client, parameters, cancellation }: AlloItemCall): Promise<IDataObject> {
  const name = parameters.requiredText('name', 'Name');
  const { data } = await client.POST('/v2/api/summary_templates', {
    body: { ...readTemplate(parameters.collection('details')), name },
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
  const { data } = await client.GET('/v2/api/summary_templates', { ...cancellation });
  return firstRows(data.data, limit);
}

/** Allo replaces the whole template: what is not to change is read first, and sent along. */
async function update(call: AlloItemCall): Promise<IDataObject> {
  const { client, parameters, cancellation } = call;
  const params = placeOf(call);
  const fields = parameters.collection('updateFields');
  const changes = readTemplate(fields);
  const name = fields.text('name');
  const { data: before } = await client.GET(path, { params, ...cancellation });
  const { data } = await client.PUT(path, {
    params,
    body: { ...detailsOf(before.data), ...changes, name: name ?? before.data.name ?? '' },
    ...cancellation,
  });
  return rawRow(data.data);
}

async function remove(call: AlloItemCall): Promise<IDataObject> {
  await call.client.DELETE(path, { params: placeOf(call), ...call.cancellation });
  return { ...deleted };
}

async function setNumberDefault({ client, parameters, cancellation }: AlloItemCall): Promise<IDataObject> {
  const number = parameters.requiredText('number', 'Number');
  const { data } = await client.PUT('/v2/api/numbers/{number}/default_summary_template', {
    params: { path: { number } },
    body: { summary_template_id: parameters.text('defaultTemplateId') ?? null },
    ...cancellation,
  });
  return rawRow(data.data);
}

export const summaryTemplateOperations = {
  create: perItem(create),
  delete: perItem(remove),
  get: perItem(get),
  getAll: perItem(getAll),
  setNumberDefault: perItem(setNumberDefault),
  update: perItem(update),
} satisfies Record<string, AlloOperation>;
