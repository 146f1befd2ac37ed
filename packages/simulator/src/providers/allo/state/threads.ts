import { type ItemShelf, sentKey } from './item-shelf.ts';
import type { Timeline } from './timeline.ts';

/** A conversation: all items with one contact number on one line, told by the newest. */
export interface ThreadHead {
  readonly key: number;
  readonly alloNumber: string;
  readonly contactNumber: string;
}

const name = (alloNumber: string, contactNumber: string): string => `${alloNumber} ${contactNumber}`;

/** The newest messages that were sent, one for each conversation. */
function sentHeads({ sent }: ItemShelf): Map<string, ThreadHead> {
  const heads = new Map<string, ThreadHead>();
  for (let index = 0; index < sent.count; index += 1) {
    const { alloNumber, contactNumber } = sent.at(index).facts;
    heads.set(name(alloNumber, contactNumber), { key: sentKey(index), alloNumber, contactNumber });
  }
  return heads;
}

/** Every conversation of a line, or of all; in no order. */
export function* threadHeads(
  shelf: ItemShelf,
  timeline: Timeline,
  alloNumber: string | null,
): Generator<ThreadHead> {
  const { catalogue } = shelf;
  const sent = sentHeads(shelf);
  for (const key of timeline.newestOfContacts()) {
    const index = catalogue.contactIndexOf(key);
    const line = catalogue.contacts.lineOf(index).number;
    if (alloNumber !== null && line !== alloNumber) continue;
    const head = { key, alloNumber: line, contactNumber: catalogue.contacts.numberOf(index) };
    const newer = sent.get(name(line, head.contactNumber));
    if (newer === undefined || isAfter(shelf, head, newer)) yield head;
    if (newer !== undefined && isAfter(shelf, head, newer)) sent.delete(name(line, head.contactNumber));
  }
  for (const head of sent.values()) if (alloNumber === null || head.alloNumber === alloNumber) yield head;
}

const isAfter = (shelf: ItemShelf, head: ThreadHead, sent: ThreadHead): boolean =>
  shelf.facts(head.key).startMs > shelf.facts(sent.key).startMs;

/** The items with a number on a line or on all, the newest first. */
export function* keysWithNumber(
  shelf: ItemShelf,
  timeline: Timeline,
  number: string,
  alloNumber: string | null,
): Generator<number> {
  const isMeant = (key: number): boolean => {
    const facts = shelf.facts(key);
    return facts.contactNumber === number && (alloNumber === null || facts.alloNumber === alloNumber);
  };
  const sent = Array.from({ length: shelf.sent.count }, (_, index) => sentKey(index)).filter(isMeant);
  const index = shelf.catalogue.contactIndexOfNumber(number);
  for (const key of index === undefined ? [] : timeline.keysOfContact(index)) {
    for (let last = sent.at(-1); last !== undefined; last = sent.at(-1)) {
      if (shelf.facts(last).startMs < shelf.facts(key).startMs) break;
      yield last;
      sent.pop();
    }
    if (isMeant(key)) yield key;
  }
  yield* sent.toReversed();
}
