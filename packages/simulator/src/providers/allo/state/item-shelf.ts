import type { Catalogue } from '../content/catalogue.ts';
import type { ItemFacts } from '../content/item-facts.ts';
import type { AlloItemRow } from '../wire.ts';
import type { SentMessage, SentMessages } from './sent-messages.ts';

/**
 * The items of one server under one kind of key: those of the content by their position, those that were sent through
 * the API by negative numbers.
 */
export class ItemShelf {
  readonly catalogue: Catalogue;
  readonly sent: SentMessages;

  constructor(catalogue: Catalogue, sent: SentMessages) {
    this.catalogue = catalogue;
    this.sent = sent;
  }

  facts(key: number): ItemFacts {
    return key < 0 ? this.#sentAt(key).facts : this.catalogue.facts(key);
  }

  /** As it is in the end. */
  row(key: number): AlloItemRow {
    return key < 0 ? this.#sentAt(key).row : this.catalogue.truth(key).row;
  }

  id(key: number): string {
    return key < 0 ? this.#sentAt(key).row.id : this.catalogue.id(key);
  }

  keyOf(id: string): number | undefined {
    const index = this.sent.count === 0 ? undefined : this.sent.indexOf(id);
    return index === undefined ? this.catalogue.positionOf(id) : sentKey(index);
  }

  #sentAt(key: number): SentMessage {
    return this.sent.at(-1 - key);
  }
}

/** The key of the message that was sent as the so many-th. */
export const sentKey = (index: number): number => -1 - index;
