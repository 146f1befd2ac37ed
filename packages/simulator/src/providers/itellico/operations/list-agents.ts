import { jsonArrayOf } from '../../../http/json-of.ts';
import { jsonReply } from '../../../http/reply.ts';
import type { ItellicoAgent, ItellicoAgentRow } from '../agents.ts';
import { type ItellicoOperation, requireOwnAccount } from '../operation.ts';
import { QueryReader } from '../query-reader.ts';

type Matches = (agent: ItellicoAgent) => boolean;

/** Without a word on archived agents only the active ones are listed. */
function readArchived(query: QueryReader): Matches {
  const isArchived = query.boolean('is_archived');
  const includesArchived = query.boolean('include_archived');
  if (isArchived !== null) return (agent) => agent.isArchived === isArchived;
  return (agent) => includesArchived === true || !agent.isArchived;
}

function readTimes(query: QueryReader, field: 'created' | 'modified'): Matches {
  const after = query.dateTime(`${field}_gt`);
  const from = query.dateTime(`${field}_ge`);
  const before = query.dateTime(`${field}_lt`);
  const to = query.dateTime(`${field}_le`);
  return ({ row }) => {
    const timeMs = Date.parse(row[field]);
    return (
      (after === null || timeMs > after) &&
      (from === null || timeMs >= from) &&
      (before === null || timeMs < before) &&
      (to === null || timeMs <= to)
    );
  };
}

/** The agents of the account. */
export const listAgents: ItellicoOperation = {
  operationId: 'listAgents',
  method: 'GET',
  path: '/v1/accounts/{account_id}/agents',
  handler: (call) => {
    requireOwnAccount(call);
    const query = new QueryReader(call.request.query);
    const name = query.text('name')?.toLowerCase() ?? '';
    const tags = query.texts('tags');
    const filters: readonly Matches[] = [
      readArchived(query),
      readTimes(query, 'created'),
      readTimes(query, 'modified'),
      ({ row }) => row.name.toLowerCase().includes(name),
      ({ row }) => tags.every((tag) => row.tags.includes(tag)),
    ];
    const limit = query.integer('limit', 100, 1);
    const offset = query.integer('offset', 0, 0);
    query.done();
    const found: ItellicoAgentRow[] = call.agents
      .filter((agent) => filters.every((matches) => matches(agent)))
      .map(({ row }) => row);
    const items = jsonArrayOf(found.slice(offset, offset + limit));
    return jsonReply(200, `{"count":${found.length},"items":${items}}`);
  },
};
