import type { ConversationContent } from './conversation-content.ts';
import type { ConversationQuery } from './conversation-query.ts';
import type { Moment } from './conversation-state.ts';

/** Indexes from the first one up to, and not including, the other. */
export interface IndexRange {
  readonly from: number;
  readonly to: number;
  /** Whether only those inside match; else each one inside is still to be asked. */
  readonly isExact: boolean;
}

/** Where in the content the matches can be, by arithmetic: what has started, the windows of time, an id. */
export function indexRangeOf(
  content: ConversationContent,
  query: ConversationQuery,
  { nowMs }: Moment,
): IndexRange {
  const { createdAfter, createdBefore, updatedAfter, updatedBefore, conversationId, callId } = query;
  const froms = [0];
  const tos = [content.firstStartingAtOrAfter(nowMs + 1)];
  const first = (timeMs: number): number => content.firstCreatedAtOrAfter(timeMs);
  if (createdAfter !== null) froms.push(first(createdAfter));
  if (createdBefore !== null) tos.push(first(createdBefore));
  // A row changes last within its life and never before its creation, so only these can be in the window.
  if (updatedAfter !== null) froms.push(first(updatedAfter - content.longestLifeMs));
  if (updatedBefore !== null) tos.push(first(updatedBefore));
  for (const index of [
    ...(conversationId === null ? [] : [content.indexOf(conversationId)]),
    ...(callId === null ? [] : [content.indexOfCall(callId)]),
  ]) {
    froms.push(index ?? 0);
    tos.push(index === null ? 0 : index + 1);
  }
  const isExact =
    query.isEveryAccount &&
    [query.agentId, query.type, query.status, query.direction, query.externalId].every(
      (value) => value === null,
    ) &&
    updatedAfter === null &&
    updatedBefore === null;
  const from = Math.max(...froms);
  return { from, to: Math.max(from, Math.min(...tos)), isExact };
}
