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
  const { catalogue } = shelf;
  const startMs = (key: number): number => shelf.facts(key).startMs;
  const sent = sentWithNumber(shelf, number, alloNumber);
  const index = catalogue.contactIndexOfNumber(number);
  const isOnLine =
    index !== undefined && (alloNumber === null || catalogue.contacts.lineOf(index).number === alloNumber);
  for (const key of isOnLine ? timeline.keysOfContact(index) : []) {
    for (let last = sent.at(-1); last !== undefined && startMs(last) >= startMs(key); last = sent.at(-1)) {
      yield last;
      sent.pop();
    }
    yield key;
  }
  yield* sent.toReversed();
}

function sentWithNumber(shelf: ItemShelf, number: string, alloNumber: string | null): number[] {
  const keys: number[] = [];
  for (let index = 0; index < shelf.sent.count; index += 1) {
    const { facts } = shelf.sent.at(index);
    const isOnLine = alloNumber === null || facts.alloNumber === alloNumber;
    if (isOnLine && facts.contactNumber === number) keys.push(sentKey(index));
  }
  return keys;
}
