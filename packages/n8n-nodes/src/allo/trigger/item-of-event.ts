import { canonicalAlloId } from '@callweave/core/allo';
import { isRecord, textOf } from '@callweave/transport/json';

/** Under which names a payload may hold the id of a call or message; only `id` is documented, for some topics. */
const idFields = ['id', 'call_id', 'item_id', 'conversation_item_id'];
const topicsOfItems = /^(?:call\.completed|sms\.|tag\.|summary\.)/;
const topicsOncePerItem: ReadonlySet<string> = new Set(['call.completed', 'sms.received', 'sms.sent']);

/** The id of the call or message that an event is about; null for contacts, and for calls that only ring. */
export function itemIdOf(topic: string, data: unknown): string | null {
  if (!topicsOfItems.test(topic) || !isRecord(data)) return null;
  const call = isRecord(data.call) ? data.call.id : null;
  const id = [...idFields.map((field) => data[field]), call].map(textOf).find((text) => text !== null);
  return id === undefined ? null : canonicalAlloId(id);
}

/** Of what comes once for each call or message, the name under which it is remembered beside the delivery's id. */
export function onceKeyOf(topic: string, itemId: string | null): string | null {
  return itemId !== null && topicsOncePerItem.has(topic) ? `${topic}:${itemId}` : null;
}
