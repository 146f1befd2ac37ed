import { isWithinDays, readDayRange } from './date-range.ts';
import { type JsonObject, readBoolean, readOneOf, readString, readStrings } from './field-readers.ts';
import { type ItemStore, type StoredItem, threadKey } from './item-store.ts';
import { hasAllWords } from './search-text.ts';

/**
 * The filters of a search. Keys that are not known are not looked at, as the vendor does it: a misspelt filter finds
 * everything.
 */
export function readItemFilter(
  body: JsonObject,
  words: readonly string[],
  store: ItemStore,
): (item: StoredItem) => boolean {
  const alloNumber = readString(body, 'allo_number');
  const contactNumber = readString(body, 'contact_number');
  const userId = readString(body, 'user_id');
  const direction = readOneOf(body, 'direction', ['INBOUND', 'OUTBOUND']);
  const type = readOneOf(body, 'type', ['CALL', 'SMS', 'ALL']) ?? 'ALL';
  const result = readOneOf(body, 'result', ['ANSWERED', 'VOICEMAIL', 'TRANSFERRED']);
  const tags = readStrings(body, 'tags') ?? [];
  const unread = readBoolean(body, 'unread');
  const unresponded = readBoolean(body, 'unresponded');
  const days = readDayRange(body.date);

  return ({ row, isUnread }) =>
    (type === 'ALL' || row.type === type) &&
    (alloNumber === undefined || row.allo_number === alloNumber) &&
    (contactNumber === undefined || row.contact_number === contactNumber) &&
    (userId === undefined || row.user?.id === userId) &&
    (direction === undefined || row.direction === direction) &&
    (result === undefined || row.result === result) &&
    (tags.length === 0 || tags.some((tag) => row.tags?.includes(tag) === true)) &&
    (unread === undefined || isUnread === unread) &&
    (unresponded === undefined || store.threads.get(threadKey(row))?.isUnresponded === unresponded) &&
    isWithinDays(row.date, days) &&
    hasAllWords(row, words);
}
