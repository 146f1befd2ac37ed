import { itellicoSource } from '@callweave/core';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { cancelSignalOf } from '../../execution/cancellation.ts';
import { forEachItem } from '../../execution/for-each-item.ts';
import { recordOf, textOf, withoutUndefined } from '../../execution/parameter-values.ts';
import { readChoice } from '../../execution/read-choice.ts';
import { readLimit } from '../../execution/read-limit.ts';
import { readTime, readTimeRange } from '../../execution/read-time-range.ts';
import { ItemParameters } from '../../operations/item-parameters.ts';
import { conversationEntity } from '../../output/conversation-entity.ts';
import { readOutputFormat } from '../../output/read-output-format.ts';
import { valueOfLocator } from '../../pickers/value-of-locator.ts';
import { defaultPlatform } from '../../platform.ts';
import type { ItellicoConnection } from '../itellico-connection.ts';
import type { ItellicoOperation } from '../per-account-item.ts';
import { withQuery } from './with-query.ts';

/** The page size that the vendor's other lists document. */
const maxPageSize = 100;

/** Reads the list once for each input item. */
export const listConversations: ItellicoOperation = ({ context, client: connection }) =>
  forEachItem(context, (itemIndex) => list(context, connection, itemIndex));

async function* list(
  context: IExecuteFunctions,
  { client, accountIdOf }: ItellicoConnection,
  itemIndex: number,
): AsyncGenerator<IDataObject, void, undefined> {
  const filters = recordOf(context.getNodeParameter('filters', itemIndex, {}));
  const limit = readLimit(context, itemIndex);
  const { sinceMs, untilMs } = readTimeRange(context, filters, itemIndex);
  const format = readOutputFormat(context, itemIndex, conversationEntity);
  const signal = cancelSignalOf(context);
  const isTimeBound = sinceMs !== null || untilMs !== null;
  const query = {
    ...readQuery(context, filters, itemIndex),
    // The source asks for a little more than the times and drops the rest: a small page might hold nothing wanted.
    limit: isTimeBound ? maxPageSize : Math.min(limit, maxPageSize),
  };
  const source = itellicoSource(withQuery(client, query), {
    platform: defaultPlatform,
    accountId: await accountIdOf(new ItemParameters(context, itemIndex).text('accountId')),
  });
  const conversations = source.list({
    ...(sinceMs === null ? undefined : { since: new Date(sinceMs) }),
    ...(untilMs === null ? undefined : { until: new Date(untilMs) }),
    ...(signal === undefined ? undefined : { signal }),
  });
  let found = 0;
  for await (const conversation of conversations) {
    yield format(conversation);
    found += 1;
    if (found >= limit) return;
  }
}

function readQuery(
  context: IExecuteFunctions,
  filters: Readonly<Record<string, unknown>>,
  itemIndex: number,
): Record<string, unknown> {
  const choice = (name: string, value: unknown, choices: readonly string[]) =>
    readChoice(context, name, value, choices, itemIndex);
  const time = (name: string, value: unknown): string | undefined => {
    const milliseconds = readTime(context, name, value, itemIndex);
    return milliseconds === undefined ? undefined : new Date(milliseconds).toISOString();
  };
  return withoutUndefined({
    agent_id: textOf(valueOfLocator(filters.agentId)),
    conversation_id: textOf(filters.conversationId)?.replace(/^itellico:/, ''),
    direction: choice('Direction', filters.direction, ['inbound', 'outbound', 'internal']),
    status: choice('Status', filters.status, ['in_progress', 'completed', 'failed', 'transferred']),
    type: choice('Type', filters.type, ['phone', 'web', 'test', 'unknown']),
    updated_after: time('Updated After', filters.updatedAfter),
    updated_before: time('Updated Before', filters.updatedBefore),
  });
}
