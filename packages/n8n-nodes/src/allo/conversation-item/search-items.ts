import { type AlloClient, paginatePages } from '@callweave/allo-client';
import { isInRange, normalizeAlloItem } from '@callweave/core';
import {
  type IDataObject,
  type IExecuteFunctions,
  type INodeExecutionData,
  NodeOperationError,
} from 'n8n-workflow';
import { cancelSignalOf } from '../../execution/cancellation.ts';
import { forEachItem } from '../../execution/for-each-item.ts';
import { booleanOf, recordOf } from '../../execution/parameter-values.ts';
import { readChoice } from '../../execution/read-choice.ts';
import { readLimit } from '../../execution/read-limit.ts';
import { readTimeRange } from '../../execution/read-time-range.ts';
import { conversationEntity } from '../../output/conversation-entity.ts';
import { readOutputFormat } from '../../output/read-output-format.ts';
import { readSearchFilter } from './search-filter.ts';

/** https://help.withallo.com/en/v2/api-reference/conversations/search-conversation-items */
const maxPageSize = 100;

/** Searches once for each input item. */
export function searchItems(context: IExecuteFunctions, client: AlloClient): Promise<INodeExecutionData[]> {
  return forEachItem(context, (itemIndex) => search(context, client, itemIndex));
}

async function* search(
  context: IExecuteFunctions,
  client: AlloClient,
  itemIndex: number,
): AsyncGenerator<IDataObject, void, undefined> {
  const filters = recordOf(context.getNodeParameter('filters', itemIndex, {}));
  const options = recordOf(context.getNodeParameter('options', itemIndex, {}));
  const limit = readLimit(context, itemIndex);
  const range = readTimeRange(context, filters, itemIndex);
  const format = readOutputFormat(context, itemIndex, conversationEntity);
  const includeTranscript = booleanOf(context.getNodeParameter('includeTranscript', itemIndex, true)) ?? true;
  const sort = readChoice(context, 'Sort', options.sort, ['DATE_DESC', 'DATE_ASC', 'RELEVANCE'], itemIndex);
  const isTimeBound = range.sinceMs !== null || range.untilMs !== null;
  const signal = cancelSignalOf(context);
  const pages = paginatePages(client, 'POST', '/v2/api/conversations/items/search', {
    body: {
      ...readSearchFilter(context, filters, range, itemIndex),
      sort: sort ?? 'DATE_DESC',
      // Rows of the extra days at either end are dropped, so a small page might hold none that is wanted.
      size: isTimeBound ? maxPageSize : Math.min(limit, maxPageSize),
      ...(includeTranscript ? { extend: 'transcript' as const } : undefined),
    },
    ...(signal === undefined ? undefined : { signal }),
  });

  let found = 0;
  let rowsRead = 0;
  let rowsExpected = Number.POSITIVE_INFINITY;
  for await (const page of pages) {
    rowsRead += page.items.length;
    // Rows that arrive while the list is read come before its first page: the least that was told must be there.
    rowsExpected = Math.min(rowsExpected, page.totalCount ?? 0);
    for (const item of page.items) {
      const conversation = normalizeAlloItem(item, { transcriptRequested: includeTranscript });
      if (!isInRange(range, conversation.startedAt)) continue;
      yield format(conversation);
      found += 1;
      if (found >= limit) return;
    }
  }
  if (rowsRead > 0 && rowsRead < rowsExpected) {
    throw new NodeOperationError(
      context.getNode(),
      `Allo announced ${rowsExpected} conversation items and gave ${rowsRead} [item ${itemIndex}]`,
      {
        description: `Run it again; if it stays so, set 'Since' and 'Until' to read shorter stretches of time.`,
        itemIndex,
      },
    );
  }
}
