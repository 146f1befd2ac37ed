import { jsonOf } from '../../../http/json-of.ts';
import { jsonReply } from '../../../http/reply.ts';
import { readExtend } from '../extend.ts';
import { readItemId } from '../item-id.ts';
import type { AlloOperation } from '../operation.ts';
import { AlloProblem } from '../problem.ts';

/** One item by id. */
export const getConversationItem: AlloOperation = {
  operationId: 'getConversationItem',
  method: 'GET',
  path: '/v2/api/conversations/items/{id}',
  description: 'Get conversation item',
  scope: 'CONVERSATIONS_READ',
  handler: ({ request, parameters, store }) => {
    const id = readItemId(parameters.id ?? '', 'id');
    const hasTranscripts = readExtend(request.query.get('extend'));
    const item = store.find(id);
    if (item === undefined) {
      const message = `There is no conversation item ${id}.`;
      throw new AlloProblem({ status: 404, code: 'CONVERSATION_ITEM_NOT_FOUND', message });
    }
    return jsonReply(200, `{"data":${jsonOf(hasTranscripts ? item.row : item.bare)}}`);
  },
};
