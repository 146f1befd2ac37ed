const generationSize = 10_000;

/** Ids seen lately. Pages that shift while they are read repeat neighbours, never rows of long ago: so memory stays flat. */
export class RecentIds {
  #current = new Set<unknown>();
  #previous = new Set<unknown>();

  /** True when the id is new. */
  add(id: unknown): boolean {
    if (this.#current.has(id) || this.#previous.has(id)) return false;
    this.#current.add(id);
    if (this.#current.size >= generationSize) {
      this.#previous = this.#current;
      this.#current = new Set();
    }
    return true;
  }

  get size(): number {
    return this.#current.size + this.#previous.size;
  }
}
