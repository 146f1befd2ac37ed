import { jsonArrayOf } from '../../../http/json-of.ts';
import { jsonReply } from '../../../http/reply.ts';
import { readExtend } from '../extend.ts';
import { readOneOf, readString } from '../field-readers.ts';
import { readItemFilter } from '../item-filter.ts';
import type { StoredItem } from '../item-store.ts';
import type { AlloOperation } from '../operation.ts';
import { pageOf, readPageRequest } from '../page.ts';
import { readBodyObject } from '../read-body-object.ts';
import { readSearchWords, relevanceOf } from '../search-text.ts';

/** `DATE` is the name of the vendor's MCP server; an integrator sent it here once and saw no error. */
const SORTS = ['DATE_DESC', 'DATE_ASC', 'RELEVANCE', 'DATE'] as const;

function sorted(items: StoredItem[], sort: (typeof SORTS)[number], words: readonly string[]): StoredItem[] {
  if (sort === 'DATE_ASC') return items.reverse();
  if (sort !== 'RELEVANCE' || words.length === 0) return items;
  const relevance = new Map(items.map((item) => [item, relevanceOf(item.row, words)]));
  return items.sort((left, right) => (relevance.get(right) ?? 0) - (relevance.get(left) ?? 0));
}

/** Calls and messages by any filter; everything when there is none. */
export const searchAllConversations: AlloOperation = {
  operationId: 'searchAllConversations',
  method: 'POST',
  path: '/v2/api/conversations/items/search',
  description: 'Search all conversations',
  scope: 'CONVERSATIONS_READ',
  handler: ({ request, body: text, store }) => {
    const body = readBodyObject(request, text, 'optional');
    const search = readString(body, 'search');
    const words = search === undefined ? [] : readSearchWords(search);
    const sort = readOneOf(body, 'sort', SORTS) ?? 'DATE_DESC';
    const hasTranscripts = readExtend(body.extend);
    const pageRequest = readPageRequest(body.page, body.size);
    const found = sorted(store.items.filter(readItemFilter(body, words, store)), sort, words);
    const { rows, pagination } = pageOf(found, pageRequest);
    const data = jsonArrayOf(rows.map(({ row, bare }) => (hasTranscripts ? row : bare)));
    return jsonReply(200, `{"data":${data},"pagination":${pagination}}`);
  },
};
