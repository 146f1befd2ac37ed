import { jsonReply } from '../../../http/reply.ts';
import type { AlloOperation } from '../operation.ts';
import { ALLO_NUMBERS } from '../roster.ts';

/** Lines and sender ids, without pages. */
export const listNumbers: AlloOperation = {
  operationId: 'listNumbers',
  method: 'GET',
  path: '/v2/api/numbers',
  description: 'List phone numbers',
  scope: 'PHONE_NUMBERS_READ',
  handler: () => jsonReply(200, JSON.stringify({ data: ALLO_NUMBERS })),
};
