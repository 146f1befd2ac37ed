import type { Dialogue } from '../../../corpus/dialogue.ts';
import type { AlloTruth } from '../wire.ts';
import type { Catalogue } from './catalogue.ts';
import { contactsOf } from './contact.ts';
import { type CatalogueEntry, dialogueItems, unansweredItem } from './dialogue-items.ts';

export interface CatalogueOptions {
  readonly seed: number;
  readonly untilMs: number;
  readonly unansweredCalls: number;
}

/** A catalogue whose rows are all in memory, in the order of the dialogues too. */
export interface ListedCatalogue extends Catalogue {
  truths(): readonly AlloTruth[];
}

const oldestFirst = (left: CatalogueEntry, right: CatalogueEntry): number =>
  left.facts.startMs - right.facts.startMs || right.truth.row.id.localeCompare(left.truth.row.id);

/** Every dialogue once, with a contact of its own, at a random time: the content of tests and demos. */
export function listedCatalogue(
  dialogues: readonly Dialogue[],
  { seed, untilMs, unansweredCalls }: CatalogueOptions,
): ListedCatalogue {
  const contacts = contactsOf(seed);
  const contactCount = dialogues.length + unansweredCalls;
  const made = Array.from({ length: contactCount }, (_, index) => {
    const dialogue = dialogues[index];
    const place = { contacts, index, seed, untilMs };
    return dialogue === undefined ? [unansweredItem(place)] : dialogueItems(dialogue, place);
  }).flat();
  const truths = made.map(({ truth }) => truth);
  const entries = [...made].sort(oldestFirst);
  const positions = new Map(entries.map(({ truth }, position) => [truth.row.id, position]));
  const ofContact = new Map<number, number[]>();
  for (const [position, { contactIndex }] of entries.entries()) {
    const known = ofContact.get(contactIndex);
    if (known === undefined) ofContact.set(contactIndex, [position]);
    else known.push(position);
  }
  const indexes = new Map([...ofContact.keys()].map((index) => [contacts.numberOf(index), index]));

  function at(position: number): CatalogueEntry {
    const entry = entries[position];
    if (entry === undefined)
      throw new RangeError(`expected a position below ${entries.length}, received ${position}`);
    return entry;
  }

  function countBefore(timeMs: number): number {
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at(middle).facts.startMs < timeMs) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    size: entries.length,
    longestMs: entries.reduce((longest, { facts }) => Math.max(longest, facts.endMs - facts.startMs), 0),
    contacts,
    contactCount,
    facts: (position) => at(position).facts,
    truth: (position) => at(position).truth,
    id: (position) => at(position).truth.row.id,
    positionOf: (id) => positions.get(id),
    countBefore,
    contactIndexOf: (position) => at(position).contactIndex,
    contactIndexOfNumber: (number) => indexes.get(number),
    firstOfContact: (contactIndex) => ofContact.get(contactIndex)?.[0] ?? entries.length,
    positionsOfContact: (contactIndex, end) =>
      (ofContact.get(contactIndex) ?? []).filter((position) => position < end).reverse(),
    *newestOfContacts(end) {
      const seen = new Set<number>();
      for (let position = end - 1; position >= 0; position -= 1) {
        const { contactIndex } = at(position);
        if (seen.has(contactIndex)) continue;
        seen.add(contactIndex);
        yield position;
      }
    },
    truths: () => truths,
  };
}
