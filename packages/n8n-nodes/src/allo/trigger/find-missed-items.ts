import type { AlloClient, ConversationItem } from '@callweave/allo-client';
import { searchItems } from '@callweave/core/allo';
import { onceKeyOf } from './item-of-event.ts';

export interface MissedItem {
  readonly topic: string;
  readonly item: ConversationItem;
}

export interface MissedItemsSearch {
  readonly topics: ReadonlySet<string>;
  readonly sinceMs: number;
  readonly untilMs: number;
  /** Whether the item came by webhook, or was found before. */
  readonly isKnown: (onceKey: string) => boolean;
}

/**
 * Calls and messages of a stretch of time that Allo never told of: of 827 calls one integrator missed 20. Only topics
 * that come once for each item can be missed.
 */
export async function findMissedItems(
  client: AlloClient,
  { topics, sinceMs, untilMs, isKnown }: MissedItemsSearch,
): Promise<MissedItem[]> {
  const missed: MissedItem[] = [];
  if (sinceMs >= untilMs) return missed;
  const items = searchItems(client, {
    since: new Date(sinceMs),
    until: new Date(untilMs),
    extend: 'transcript',
  });
  for await (const item of items) {
    const topic = topicOf(item);
    const onceKey = onceKeyOf(topic, item.id);
    if (topics.has(topic) && onceKey !== null && !isKnown(onceKey)) missed.push({ topic, item });
  }
  return missed;
}

function topicOf({ type, direction }: ConversationItem): string {
  if (String(type).toUpperCase() === 'CALL') return 'call.completed';
  return String(direction).toUpperCase() === 'INBOUND' ? 'sms.received' : 'sms.sent';
}
