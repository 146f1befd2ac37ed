import { paginate } from '@callweave/itellico-client';
import type { IDataObject } from 'n8n-workflow';
import { formatted } from '../../execution/formatted.ts';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import { readLimit } from '../../execution/read-limit.ts';
import { rawRow } from '../../output/raw-row.ts';
import { type AccountItemCall, type ItellicoOperation, perAccountItem } from '../per-account-item.ts';

const path = '/v1/accounts/{account_id}/phone-numbers/{phone_number_id}';

const placeOf = ({ accountId, parameters }: AccountItemCall) => ({
  path: {
    account_id: accountId,
    phone_number_id: parameters.requiredText('phoneNumberId', 'Phone Number'),
  },
});

async function get(call: AccountItemCall): Promise<IDataObject> {
  const { data } = await call.client.GET(path, { params: placeOf(call), ...call.cancellation });
  return rawRow(data);
}

function getAll({ client, context, itemIndex, accountId, cancellation }: AccountItemCall) {
  const limit = readLimit(context, itemIndex);
  const rows = paginate(
    client,
    'GET',
    '/v1/accounts/{account_id}/phone-numbers',
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
  const details = parameters.collection('details');
  const { data } = await client.POST('/v1/accounts/{account_id}/phone-numbers', {
    params: { path: { account_id: accountId } },
    body: {
      sip_trunk_id: parameters.requiredText('sipTrunkId', 'SIP Trunk'),
      ...withoutUndefined({
        number: details.text('number'),
        name: details.text('name'),
        inbound_agent_id: details.text('agentId'),
      }),
    },
    ...cancellation,
  });
  return rawRow(data);
}

async function update(call: AccountItemCall): Promise<IDataObject> {
  const fields = call.parameters.collection('updateFields');
  // Null unlinks: an agent or a trunk that was added to the fields and left empty is to go.
  const linked = (name: string): string | null | undefined =>
    fields.has(name) ? (fields.text(name) ?? null) : undefined;
  const { data } = await call.client.PATCH(path, {
    params: placeOf(call),
    body: withoutUndefined({
      number: fields.text('number'),
      name: linked('name'),
      inbound_agent_id: linked('agentId'),
      sip_trunk_id: linked('sipTrunkId'),
    }),
    ...call.cancellation,
  });
  return rawRow(data);
}

async function remove(call: AccountItemCall): Promise<IDataObject> {
  await call.client.DELETE(path, { params: placeOf(call), ...call.cancellation });
  return { deleted: true };
}

export const phoneNumberOperations = {
  create: perAccountItem(create),
  delete: perAccountItem(remove),
  get: perAccountItem(get),
  getAll: perAccountItem(getAll),
  update: perAccountItem(update),
} satisfies Record<string, ItellicoOperation>;
