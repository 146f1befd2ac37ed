import { paginate, type SearchCompaniesRequest, type UpdateCompanyRequest } from '@callweave/allo-client';
import { findOrCreateCompany } from '@callweave/core/allo';
import type { IDataObject } from 'n8n-workflow';
import { formatted } from '../../execution/formatted.ts';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import { readLimit } from '../../execution/read-limit.ts';
import type { ItemParameters } from '../../operations/item-parameters.ts';
import { perItem } from '../../operations/per-item.ts';
import { rawRow } from '../../output/raw-row.ts';
import { defaultPlatform } from '../../platform.ts';
import type { AlloItemCall, AlloOperation } from '../allo-operation.ts';
import { crmSorts } from '../crm-sorts.ts';

const path = '/v2/api/crm/companies/{id}';

/** Of the collection's members, those that were added; one left empty is emptied. */
function detailsIn(details: ItemParameters): Omit<UpdateCompanyRequest, 'name'> {
  return withoutUndefined({
    website: details.textOrNull('website'),
    industry: details.textOrNull('industry'),
  });
}

async function put(
  { client, cancellation }: AlloItemCall,
  id: string,
  body: UpdateCompanyRequest,
): Promise<IDataObject> {
  const { data } = await client.PUT(path, { params: { path: { id } }, body, ...cancellation });
  return rawRow(data.data);
}

async function create({ client, parameters, cancellation }: AlloItemCall): Promise<IDataObject> {
  const name = parameters.requiredText('name', 'Name');
  const { data } = await client.POST('/v2/api/crm/companies', {
    body: { ...detailsIn(parameters.collection('details')), name },
    ...cancellation,
  });
  return rawRow(data.data);
}

async function upsert(call: AlloItemCall): Promise<IDataObject> {
  const { client, parameters, cancellation } = call;
  const name = parameters.requiredText('name', 'Name');
  const details = detailsIn(parameters.collection('details'));
  const { row, outcome } = await findOrCreateCompany(
    client,
    { ...details, name },
    { ...cancellation, platform: defaultPlatform },
  );
  if (outcome === 'created' || Object.keys(details).length === 0) return rawRow(row);
  return put(call, row.id, details);
}

async function get({ client, parameters, cancellation }: AlloItemCall): Promise<IDataObject> {
  const id = parameters.requiredText('companyId', 'Company');
  const { data } = await client.GET(path, { params: { path: { id } }, ...cancellation });
  return rawRow(data.data);
}

async function update(call: AlloItemCall): Promise<IDataObject> {
  const id = call.parameters.requiredText('companyId', 'Company');
  const fields = call.parameters.collection('updateFields');
  const name = fields.text('name');
  return put(call, id, { ...detailsIn(fields), ...(name === undefined ? undefined : { name }) });
}

function getAll(call: AlloItemCall): AsyncIterable<IDataObject> {
  const { client, context, itemIndex, parameters, cancellation } = call;
  const filters = parameters.collection('filters');
  const limit = readLimit(context, itemIndex);
  const body: SearchCompaniesRequest = withoutUndefined({
    filters: withoutUndefined({
      name: filters.text('name'),
      website: filters.text('website'),
      industry: filters.text('industry'),
    }),
    sort: parameters.collection('options').choice('sort', 'Sort', crmSorts),
    size: Math.min(limit, 100),
  });
  const rows = paginate(
    client,
    'POST',
    '/v2/api/crm/companies/search',
    { body, ...cancellation },
    { maxItems: limit },
  );
  return formatted(rows, rawRow);
}

export const companyOperations = {
  create: perItem(create),
  get: perItem(get),
  getAll: perItem(getAll),
  update: perItem(update),
  upsert: perItem(upsert),
} satisfies Record<string, AlloOperation>;
