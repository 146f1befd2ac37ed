import type { IDataObject } from 'n8n-workflow';
import { perItem } from '../../operations/per-item.ts';
import { rawRow } from '../../output/raw-row.ts';
import type { AlloItemCall, AlloOperation } from '../allo-operation.ts';

async function getCurrent({ client, cancellation }: AlloItemCall): Promise<IDataObject> {
  const { data } = await client.GET('/v2/api/me', { ...cancellation });
  return rawRow(data.data);
}

export const accountOperations = { getCurrent: perItem(getCurrent) } satisfies Record<string, AlloOperation>;
