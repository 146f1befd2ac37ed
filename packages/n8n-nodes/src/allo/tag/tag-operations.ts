import type { IDataObject } from 'n8n-workflow';
import { readLimit } from '../../execution/read-limit.ts';
import { perItem } from '../../operations/per-item.ts';
import { firstRows } from '../../output/first-rows.ts';
import { rawRow } from '../../output/raw-row.ts';
import type { AlloItemCall, AlloOperation } from '../allo-operation.ts';

/** Allo lists its tags, and gives none of them by itself. */
async function get({ client, parameters, cancellation }: AlloItemCall): Promise<IDataObject> {
  const wanted = parameters.requiredText('tag', 'Tag');
  const { data } = await client.GET('/v2/api/tags', { ...cancellation });
  const tag = data.data.find(({ id, key, name }) => [id, key, name].includes(wanted));
  if (tag !== undefined) return rawRow(tag);
  throw parameters.problem(
    `Allo has no tag ${wanted}`,
    "Choose one from the list of 'Tag'. Tags are made in Allo's settings.",
  );
}

async function getAll({ client, context, itemIndex, cancellation }: AlloItemCall): Promise<IDataObject[]> {
  const limit = readLimit(context, itemIndex);
  const { data } = await client.GET('/v2/api/tags', { ...cancellation });
  return firstRows(data.data, limit);
}

export const tagOperations = { get: perItem(get), getAll: perItem(getAll) } satisfies Record<
  string,
  AlloOperation
>;
