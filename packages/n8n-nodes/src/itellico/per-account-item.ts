import type { ItellicoClient } from '@callweave/itellico-client';
import type { ItemCall } from '../operations/item-call.ts';
import type { Operation } from '../operations/operation.ts';
import { type ItemResult, perItem } from '../operations/per-item.ts';
import type { ItellicoConnection } from './itellico-connection.ts';

export type ItellicoOperation = Operation<ItellicoConnection>;

/** One input item, with the account that it is about. */
export interface AccountItemCall extends Omit<ItemCall<ItellicoConnection>, 'client'> {
  readonly client: ItellicoClient;
  readonly accountId: string;
}

/** An operation on one account that handles one input item after the other. */
export function perAccountItem(
  run: (call: AccountItemCall) => ItemResult | Promise<ItemResult>,
): ItellicoOperation {
  return perItem(async ({ client: connection, ...call }) => {
    const accountId = await connection.accountIdOf(call.parameters.text('accountId'));
    return run({ ...call, client: connection.client, accountId });
  });
}
