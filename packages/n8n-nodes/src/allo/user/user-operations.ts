import type { IDataObject } from 'n8n-workflow';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import { readLimit } from '../../execution/read-limit.ts';
import { perItem } from '../../operations/per-item.ts';
import { firstRows } from '../../output/first-rows.ts';
import { rawRow } from '../../output/raw-row.ts';
import type { AlloItemCall, AlloOperation } from '../allo-operation.ts';

async function get({ client, parameters, cancellation }: AlloItemCall): Promise<IDataObject> {
  const id = parameters.requiredText('userId', 'User');
  const { data } = await client.GET('/v2/api/users/{id}', { params: { path: { id } }, ...cancellation });
  return rawRow(data.data);
}

async function getAll(call: AlloItemCall): Promise<IDataObject[]> {
  const { client, context, itemIndex, parameters, cancellation } = call;
  const filters = parameters.collection('filters');
  const limit = readLimit(context, itemIndex);
  const query = withoutUndefined({
    role: filters.choice('role', 'Role', ['ADMIN', 'MANAGER', 'MEMBER']),
    status: filters.choice('status', 'Status', ['ACTIVE', 'BLOCKED']),
  });
  const { data } = await client.GET('/v2/api/users', { params: { query }, ...cancellation });
  return firstRows(data.data, limit);
}

export const userOperations = { get: perItem(get), getAll: perItem(getAll) } satisfies Record<
  string,
  AlloOperation
>;
