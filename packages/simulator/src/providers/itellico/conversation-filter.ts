import type { StoredConversation } from './conversation-store.ts';
import type { QueryReader } from './query-reader.ts';
import type { ItellicoSettings } from './settings.ts';

/** The nine documented filters. Each `after` includes its instant, each `before` does not. */
export function readConversationFilter(
  query: QueryReader,
  runningStatus: ItellicoSettings['runningStatus'],
): (conversation: StoredConversation) => boolean {
  const conversationId = query.uuid('conversation_id');
  const agentId = query.uuid('agent_id');
  const type = query.oneOf('type', ['phone', 'web', 'test', 'unknown']);
  // The filter's enum has only `in_progress`; a server that writes `active` must find those rows by it as well.
  const running = [...new Set(['in_progress', runningStatus])];
  const status = query.oneOf('status', [...running, 'completed', 'failed', 'transferred']);
  const statuses = status !== null && running.includes(status) ? running : [status];
  const direction = query.oneOf('direction', ['inbound', 'outbound', 'internal']);
  const createdAfter = query.dateTime('created_after');
  const createdBefore = query.dateTime('created_before');
  const updatedAfter = query.dateTime('updated_after');
  const updatedBefore = query.dateTime('updated_before');

  return ({ row, createdMs, updatedMs }) =>
    (conversationId === null || row.conversation_id === conversationId) &&
    (agentId === null || row.agent_id === agentId) &&
    (type === null || row.type === type) &&
    (status === null || statuses.includes(row.status)) &&
    (direction === null || row.direction === direction) &&
    (createdAfter === null || createdMs >= createdAfter) &&
    (createdBefore === null || createdMs < createdBefore) &&
    (updatedAfter === null || updatedMs >= updatedAfter) &&
    (updatedBefore === null || updatedMs < updatedBefore);
}
