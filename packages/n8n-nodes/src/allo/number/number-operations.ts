import type { IDataObject } from 'n8n-workflow';
import { readLimit } from '../../execution/read-limit.ts';
import { perItem } from '../../operations/per-item.ts';
import { firstRows } from '../../output/first-rows.ts';
import { rawRow } from '../../output/raw-row.ts';
import type { AlloItemCall, AlloOperation } from '../allo-operation.ts';

/** Allo lists its numbers, and gives none of them by itself. A sender ID is among them by its name. */
async function get({ client, parameters, cancellation }: AlloItemCall): Promise<IDataObject> {
  const wanted = parameters.requiredText('number', 'Number');
  const { data } = await client.GET('/v2/api/numbers', { ...cancellation });
  const row = data.data.find(({ number, name }) => (number ?? name) === wanted);
  if (row !== undefined) return rawRow(row);
  throw parameters.problem(
    `Allo has no number ${wanted}`,
    "Choose one from the list of 'Number', or write it with its plus sign and country code.",
  );
}

async function getAll(call: AlloItemCall): Promise<IDataObject[]> {
  const { client, context, itemIndex, parameters, cancellation } = call;
  const limit = readLimit(context, itemIndex);
  const type = parameters.collection('filters').choice('type', 'Type', ['NUMBER', 'SENDER_ID']);
  const { data } = await client.GET('/v2/api/numbers', { ...cancellation });
  const rows = data.data.filter((row) => type === undefined || row.type === type);
  return firstRows(rows, limit);
}

export const numberOperations = { get: perItem(get), getAll: perItem(getAll) } satisfies Record<
  string,
  AlloOperation
>;
