import { type AlloClient, type CrmPerson, paginate, type SearchPeopleRequest } from '@callweave/allo-client';
import type { IDataObject } from 'n8n-workflow';
import { formatted } from '../../execution/formatted.ts';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import { readLimit } from '../../execution/read-limit.ts';
import type { ItemCall } from '../../operations/item-call.ts';
import type { Operation } from '../../operations/operation.ts';
import { perItem } from '../../operations/per-item.ts';
import { readOutputFormat } from '../../output/read-output-format.ts';
import { personEntity } from './person-entity.ts';
import { readPerson } from './read-person.ts';

type Call = ItemCall<AlloClient>;

const sorts = ['DATE_DESC', 'DATE_ASC', 'NAME_ASC', 'NAME_DESC', 'CREATED_DESC', 'CREATED_ASC'] as const;

const formatOf = ({ context, itemIndex }: Call): ((person: CrmPerson) => IDataObject) =>
  readOutputFormat(context, itemIndex, personEntity);

async function get(call: Call): Promise<IDataObject> {
  const id = call.parameters.requiredText('personId', 'Person');
  const format = formatOf(call);
  const { data } = await call.client.GET('/v2/api/crm/people/{id}', {
    params: { path: { id } },
    ...call.cancellation,
  });
  return format(data.data);
}

async function create(call: Call): Promise<IDataObject> {
  const numbers = call.parameters.requiredList('numbers', 'Numbers');
  const format = formatOf(call);
  const { data } = await call.client.POST('/v2/api/crm/people', {
    body: { ...readPerson(call.parameters.collection('details')), numbers },
    ...call.cancellation,
  });
  return format(data.data);
}

async function update(call: Call): Promise<IDataObject> {
  const id = call.parameters.requiredText('personId', 'Person');
  const format = formatOf(call);
  const { data } = await call.client.PUT('/v2/api/crm/people/{id}', {
    params: { path: { id } },
    body: readPerson(call.parameters.collection('updateFields')),
    ...call.cancellation,
  });
  return format(data.data);
}

function getAll(call: Call): AsyncIterable<IDataObject> {
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
    sort: parameters.collection('options').choice('sort', 'Sort', sorts),
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
} satisfies Record<string, Operation<AlloClient>>;
