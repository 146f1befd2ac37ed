import type { ItemFacts } from '../content/item-facts.ts';
import type { AlloItemRow } from '../wire.ts';

/** A text message that was sent through the API. */
export interface SentMessage {
  readonly row: AlloItemRow;
  readonly facts: ItemFacts;
}

/** The messages that clients have sent, in the order of sending. */
export class SentMessages {
  readonly #messages: SentMessage[] = [];

  get count(): number {
    return this.#messages.length;
  }

  add(message: SentMessage): void {
    this.#messages.push(message);
  }

  at(index: number): SentMessage {
    const message = this.#messages[index];
    if (message === undefined)
      throw new RangeError(`expected a message below ${this.count}, received ${index}`);
    return message;
  }

  indexOf(id: string): number | undefined {
    const index = this.#messages.findIndex(({ row }) => row.id === id);
    return index < 0 ? undefined : index;
  }
}
