import type { AlloUserRow } from '../wire.ts';

/** What a client wrote over the summary of a call. */
export interface WrittenSummary {
  readonly content: string;
  readonly version: number;
  readonly updatedAtMs: number;
  readonly updatedBy: AlloUserRow;
}

/** What clients have done to a call: the AI may still add its tags afterwards. */
export interface ItemChange {
  readonly summary: WrittenSummary | null;
  readonly addedTags: readonly string[];
  readonly removedTags: readonly string[];
}

const UNCHANGED: ItemChange = { summary: null, addedTags: [], removedTags: [] };

/** The changes to items by position, and nothing of those that nobody touched. */
export class ItemChanges {
  readonly #byPosition = new Map<number, ItemChange>();
  #revision = 0;

  /** Grows with every change, so that counts from before are not used. */
  get revision(): number {
    return this.#revision;
  }

  of(position: number): ItemChange {
    return this.#byPosition.get(position) ?? UNCHANGED;
  }

  writeSummary(position: number, summary: WrittenSummary): void {
    this.#set(position, { ...this.of(position), summary });
  }

  addTags(position: number, tags: readonly string[]): void {
    const { addedTags, removedTags, summary } = this.of(position);
    this.#set(position, {
      summary,
      addedTags: [...addedTags, ...tags],
      removedTags: removedTags.filter((tag) => !tags.includes(tag)),
    });
  }

  removeTag(position: number, tag: string): void {
    const { addedTags, removedTags, summary } = this.of(position);
    this.#set(position, {
      summary,
      addedTags: addedTags.filter((added) => added !== tag),
      removedTags: [...removedTags, tag],
    });
  }

  #set(position: number, change: ItemChange): void {
    this.#byPosition.set(position, change);
    this.#revision += 1;
  }
}
