import { jsonArrayOf } from '../../../http/json-of.ts';
import { jsonReply } from '../../../http/reply.ts';
import { readExtend } from '../extend.ts';
import { invalidField, type JsonObject, readStrings } from '../field-readers.ts';
import { readItemId } from '../item-id.ts';
import type { ItemStore, StoredItem } from '../item-store.ts';
import type { AlloCall, AlloOperation } from '../operation.ts';
import { AlloProblem } from '../problem.ts';
import { readBodyObject } from '../read-body-object.ts';
import type { AlloSettings } from '../settings.ts';

const LARGEST_BATCH = 100;

function readIds(body: JsonObject): string[] {
  const ids = readStrings(body, 'ids') ?? [];
  if (ids.length === 0) throw invalidField('ids', 'an array of at least one id', body.ids);
  if (ids.length > LARGEST_BATCH) {
    const message = `ids must not be more than ${LARGEST_BATCH}, received ${ids.length}.`;
    throw new AlloProblem({ status: 400, code: 'BATCH_TOO_LARGE', message, param: 'ids' });
  }
  return ids.map((id) => readItemId(id, 'ids'));
}

function wantsTranscripts(body: JsonObject, { request, settings }: AlloCall): boolean {
  const place = settings.batchExtend;
  const inBody = (place === 'both' || place === 'body') && readExtend(body.extend);
  const inQuery = (place === 'both' || place === 'query') && readExtend(request.query.get('extend'));
  return inBody || inQuery;
}

/** Each item once, however often its id was sent; ids that do not exist are left out. */
function collect(ids: readonly string[], store: ItemStore, order: AlloSettings['batchOrder']): StoredItem[] {
  const unique = new Set(ids);
  if (order === 'storage') return store.items.filter(({ row }) => unique.has(row.id));
  const found = [...unique].flatMap((id) => store.find(id) ?? []);
  return order === 'reversed' ? found.reverse() : found;
}

/** Up to a hundred items by id. */
export const batchGetConversationItems: AlloOperation = {
  operationId: 'batchGetConversationItems',
  method: 'POST',
  path: '/v2/api/conversations/items/batch',
  description: 'Get many conversation items',
  scope: 'CONVERSATIONS_READ',
  handler: (call) => {
    const body = readBodyObject(call.request, call.body, 'required');
    const ids = readIds(body);
    const hasTranscripts = wantsTranscripts(body, call);
    const items = collect(ids, call.store, call.settings.batchOrder);
    return jsonReply(
      200,
      `{"data":${jsonArrayOf(items.map(({ row, bare }) => (hasTranscripts ? row : bare)))}}`,
    );
  },
};
