import { paginate, type SearchDealsRequest, type UpdateDealRequest } from '@callweave/allo-client';
import { findOrCreateDeal } from '@callweave/core/allo';
import type { IDataObject } from 'n8n-workflow';
import { formatted } from '../../execution/formatted.ts';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import { readLimit } from '../../execution/read-limit.ts';
import { perItem } from '../../operations/per-item.ts';
import { deleted } from '../../output/deleted.ts';
import { rawRow } from '../../output/raw-row.ts';
import { defaultPlatform } from '../../platform.ts';
import type { AlloItemCall, AlloOperation } from '../allo-operation.ts';
import { crmSorts } from '../crm-sorts.ts';
import { readDeal } from './read-deal.ts';

const path = '/v2/api/crm/deals/{id}';

const placeOf = ({ parameters }: AlloItemCall) => ({
  path: { id: parameters.requiredText('dealId', 'Deal') },
});

async function patch(
  { client, cancellation }: AlloItemCall,
  id: string,
  body: UpdateDealRequest,
): Promise<IDataObject> {
  const { data } = await client.PATCH(path, { params: { path: { id } }, body, ...cancellation });
  return rawRow(data.data);
}

async function create({ client, parameters, cancellation }: AlloItemCall): Promise<IDataObject> {
  const name = parameters.requiredText('name', 'Name');
  const { data } = await client.POST('/v2/api/crm/deals', {
    body: { ...readDeal(parameters.collection('details')), name },
    ...cancellation,
  });
  return rawRow(data.data);
}

async function upsert(call: AlloItemCall): Promise<IDataObject> {
  const { client, parameters, cancellation } = call;
  const name = parameters.requiredText('name', 'Name');
  const details = readDeal(parameters.collection('details'));
  const { row, outcome } = await findOrCreateDeal(
    client,
    { ...details, name },
    { ...cancellation, platform: defaultPlatform },
  );
  // The company is what the deal was found by, together with its name.
  const changes = { ...details };
  delete changes.company_id;
  if (outcome === 'created' || Object.keys(changes).length === 0) return rawRow(row);
  return patch(call, row.id, changes);
}

async function get(call: AlloItemCall): Promise<IDataObject> {
  const { data } = await call.client.GET(path, { params: placeOf(call), ...call.cancellation });
  return rawRow(data.data);
}

async function update(call: AlloItemCall): Promise<IDataObject> {
  const { id } = placeOf(call).path;
  const fields = call.parameters.collection('updateFields');
  const name = fields.text('name');
  return patch(call, id, { ...readDeal(fields), ...(name === undefined ? undefined : { name }) });
}

async function remove(call: AlloItemCall): Promise<IDataObject> {
  await call.client.DELETE(path, { params: placeOf(call), ...call.cancellation });
  return { ...deleted };
}

function getAll(call: AlloItemCall): AsyncIterable<IDataObject> {
  const { client, context, itemIndex, parameters, cancellation } = call;
  const filters = parameters.collection('filters');
  const limit = readLimit(context, itemIndex);
  const body: SearchDealsRequest = withoutUndefined({
    filters: withoutUndefined({ stage: filters.text('stage') }),
    search: filters.text('text'),
    sort: parameters.collection('options').choice('sort', 'Sort', crmSorts),
    size: Math.min(limit, 100),
  });
  const rows = paginate(
    client,
    'POST',
    '/v2/api/crm/deals/search',
    { body, ...cancellation },
    { maxItems: limit },
  );
  return formatted(rows, rawRow);
}

export const dealOperations = {
  create: perItem(create),
  delete: perItem(remove),
  get: perItem(get),
  getAll: perItem(getAll),
  update: perItem(update),
  upsert: perItem(upsert),
} satisfies Record<string, AlloOperation>;
