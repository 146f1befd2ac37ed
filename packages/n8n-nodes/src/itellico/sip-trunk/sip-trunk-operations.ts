import { paginate, type SipTrunkUpdate } from '@callweave/itellico-client';
import type { IDataObject } from 'n8n-workflow';
import { formatted } from '../../execution/formatted.ts';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import { readLimit } from '../../execution/read-limit.ts';
import type { ItemParameters } from '../../operations/item-parameters.ts';
import { rawRow } from '../../output/raw-row.ts';
import { type AccountItemCall, type ItellicoOperation, perAccountItem } from '../per-account-item.ts';

const path = '/v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}';

const placeOf = ({ accountId, parameters }: AccountItemCall) => ({
  path: { account_id: accountId, sip_trunk_id: parameters.requiredText('sipTrunkId', 'SIP Trunk') },
});

function readSipTrunk(fields: ItemParameters): SipTrunkUpdate {
  return withoutUndefined({
    name: fields.text('name'),
    termination_uri: fields.has('terminationUri') ? (fields.text('terminationUri') ?? null) : undefined,
    allowed_ips: fields.has('allowedIps') ? fields.list('allowedIps') : undefined,
  });
}

async function get(call: AccountItemCall): Promise<IDataObject> {
  const { data } = await call.client.GET(path, { params: placeOf(call), ...call.cancellation });
  return rawRow(data);
}

function getAll({ client, context, itemIndex, accountId, cancellation }: AccountItemCall) {
  const limit = readLimit(context, itemIndex);
  const rows = paginate(
    client,
    'GET',
    '/v1/accounts/{account_id}/sip-trunks',
    { params: { path: { account_id: accountId }, query: { limit: Math.min(limit, 100) } }, ...cancellation },
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
  const { data } = await client.POST('/v1/accounts/{account_id}/sip-trunks', {
    params: { path: { account_id: accountId } },
    body: {
      ...readSipTrunk(parameters.collection('details')),
      name: parameters.requiredText('name', 'Name'),
    },
    ...cancellation,
  });
  return rawRow(data);
}

async function update(call: AccountItemCall): Promise<IDataObject> {
  const { data } = await call.client.PATCH(path, {
    params: placeOf(call),
    body: readSipTrunk(call.parameters.collection('updateFields')),
    ...call.cancellation,
  });
  return rawRow(data);
}

async function remove(call: AccountItemCall): Promise<IDataObject> {
  await call.client.DELETE(path, { params: placeOf(call), ...call.cancellation });
  return { deleted: true };
}

export const sipTrunkOperations = {
  create: perAccountItem(create),
  delete: perAccountItem(remove),
  get: perAccountItem(get),
  getAll: perAccountItem(getAll),
  update: perAccountItem(update),
} satisfies Record<string, ItellicoOperation>;
