import {
  type CrmPerson,
  paginate,
  type SearchPeopleRequest,
  type UpdatePersonRequest,
} from '@callweave/allo-client';
import { findOrCreatePerson } from '@callweave/core/allo';
import type { IDataObject } from 'n8n-workflow';
import { formatted } from '../../execution/formatted.ts';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import { readLimit } from '../../execution/read-limit.ts';
import { perItem } from '../../operations/per-item.ts';
import { readOutputFormat } from '../../output/read-output-format.ts';
import { defaultPlatform } from '../../platform.ts';
import type { AlloItemCall, AlloOperation } from '../allo-operation.ts';
import { crmSorts } from '../crm-sorts.ts';
import { personEntity } from './person-entity.ts';
import { readPerson } from './read-person.ts';

const path = '/v2/api/crm/people/{id}';

const formatOf = ({ context, itemIndex }: AlloItemCall): ((person: CrmPerson) => IDataObject) =>
  readOutputFormat(context, itemIndex, personEntity);

async function get(call: AlloItemCall): Promise<IDataObject> {
  const id = call.parameters.requiredText('personId', 'Person');
  const format = formatOf(call);
  const { data } = await call.client.GET(path, {
    params: { path: { id } },
    ...call.cancellation,
  });
  return format(data.data);
}

async function create(call: AlloItemCall): Promise<IDataObject> {
  const numbers = call.parameters.requiredList('numbers', 'Numbers');
  const format = formatOf(call);
  const { data } = await call.client.POST('/v2/api/crm/people', {
    body: { ...readPerson(call.parameters.collection('details')), numbers },
    ...call.cancellation,
  });
  return format(data.data);
}

async function put(
  { client, cancellation }: AlloItemCall,
  id: string,
  body: UpdatePersonRequest,
): Promise<CrmPerson> {
  const { data } = await client.PUT(path, { params: { path: { id } }, body, ...cancellation });
  return data.data;
}

async function upsert(call: AlloItemCall): Promise<IDataObject> {
  const { client, parameters, cancellation } = call;
  const number = parameters.requiredPhoneNumber('number', 'Number');
  const format = formatOf(call);
  const details = readPerson(parameters.collection('details'));
  const { person, outcome } = await findOrCreatePerson(
    client,
    { ...details, number },
    { ...cancellation, platform: defaultPlatform },
  );
  if (outcome === 'created' || Object.keys(details).length === 0) return format(person);
  return format(await put(call, person.id, details));
}

async function update(call: AlloItemCall): Promise<IDataObject> {
  const id = call.parameters.requiredText('personId', 'Person');
  const format = formatOf(call);
  return format(await put(call, id, readPerson(call.parameters.collection('updateFields'))));
}

function getAll(call: AlloItemCall): AsyncIterable<IDataObject> {
  const { client, context, itemIndex, parameters, cancellation } = call;
  const filters = parameters.collection('filters');
  const limit = readLimit(context, itemIndex);
  const format = formatOf(call);
  const body: SearchPeopleRequest = withoutUndefined({
    filters: withoutUndefined({
      name: filters.text('firstName'),
      last_name: filters.text('lastName'),
      job_title: filters.text('jobTitle'),
      website: filters.text('website'),
      company: filters.text('companyName'),
      phone_number: filters.text('number'),
      email: filters.text('email'),
      deal_status: filters.text('dealStatus'),
    }),
    search: filters.text('text'),
    sort: parameters.collection('options').choice('sort', 'Sort', crmSorts),
    size: Math.min(limit, 100),
  });
  return formatted(
    paginate(client, 'POST', '/v2/api/crm/people/search', { body, ...cancellation }, { maxItems: limit }),
    format,
  );
}

export const personOperations = {
  create: perItem(create),
  get: perItem(get),
  getAll: perItem(getAll),
  update: perItem(update),
  upsert: perItem(upsert),
} satisfies Record<string, AlloOperation>;
