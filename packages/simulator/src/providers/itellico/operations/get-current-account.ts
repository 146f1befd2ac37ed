import { jsonOf } from '../../../http/json-of.ts';
import { jsonReply } from '../../../http/reply.ts';
import type { ItellicoOperation } from '../operation.ts';
import { ITELLICO_ACCOUNT } from '../roster.ts';

/** The account of the key. `current` is this fixed path, and no id. */
export const getCurrentAccount: ItellicoOperation = {
  operationId: 'getCurrentAccount',
  method: 'GET',
  path: '/v1/accounts/current',
  handler: () => jsonReply(200, jsonOf(ITELLICO_ACCOUNT)),
};
