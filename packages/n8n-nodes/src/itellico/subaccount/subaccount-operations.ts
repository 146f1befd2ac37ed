import { paginate } from '@callweave/itellico-client';
import type { IDataObject } from 'n8n-workflow';
import { formatted } from '../../execution/formatted.ts';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import { readLimit } from '../../execution/read-limit.ts';
import { rawRow } from '../../output/raw-row.ts';
import { type AccountItemCall, type ItellicoOperation, perAccountItem } from '../per-account-item.ts';

const path = '/v1/accounts/{account_id}/subaccounts/{subaccount_id}';

const placeOf = ({ accountId, parameters }: AccountItemCall) => ({
  path: { account_id: accountId, subaccount_id: parameters.requiredText('subaccountId', 'Subaccount') },
});

async function get(call: AccountItemCall): Promise<IDataObject> {
  const { data } = await call.client.GET(path, { params: placeOf(call), ...call.cancellation });
  return rawRow(data);
}

function getAll({ client, context, itemIndex, accountId, parameters, cancellation }: AccountItemCall) {
  const limit = readLimit(context, itemIndex);
  const query = withoutUndefined({
    is_active: parameters.collection('filters').boolean('isActive'),
    limit: Math.min(limit, 100),
  });
  const rows = paginate(
    client,
    'GET',
    '/v1/accounts/{account_id}/subaccounts',
    { params: { path: { account_id: accountId }, query }, ...cancellation },
    { maxItems: limit },
  );
  return formatted(rows, rawRow);
}

async function create({
  client,
  accountId,
  parameters,
  cancellation,
}: AccountItemCall): Promise<IDataObject> {
  const { data } = await client.POST('/v1/accounts/{account_id}/subaccounts', {
    params: { path: { account_id: accountId } },
    body: { name: parameters.requiredText('name', 'Name') },
    ...cancellation,
  });
  return rawRow(data);
}

async function update(call: AccountItemCall): Promise<IDataObject> {
  const fields = call.parameters.collection('updateFields');
  const { data } = await call.client.PATCH(path, {
    params: placeOf(call),
    body: withoutUndefined({ name: fields.text('name'), is_active: fields.boolean('isActive') }),
    ...call.cancellation,
  });
  return rawRow(data);
}

export const subaccountOperations = {
  create: perAccountItem(create),
  get: perAccountItem(get),
  getAll: perAccountItem(getAll),
  update: perAccountItem(update),
} satisfies Record<string, ItellicoOperation>;
