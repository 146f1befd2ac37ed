import type { IDataObject } from 'n8n-workflow';
import type { ItemCall } from '../../operations/item-call.ts';
import { perItem } from '../../operations/per-item.ts';
import { rawRow } from '../../output/raw-row.ts';
import type { ItellicoConnection } from '../itellico-connection.ts';
import type { ItellicoOperation } from '../per-account-item.ts';

async function getCurrent({ client, cancellation }: ItemCall<ItellicoConnection>): Promise<IDataObject> {
  const { data } = await client.client.GET('/v1/accounts/current', { ...cancellation });
  return rawRow(data);
}

export const accountOperations = { getCurrent: perItem(getCurrent) } satisfies Record<
  string,
  ItellicoOperation
>;
