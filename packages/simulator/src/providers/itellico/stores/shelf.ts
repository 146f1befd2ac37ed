/** Anything that belongs to an account. */
export interface Belonging {
  readonly id: string;
  readonly accountId: string;
}

/** Things by their id, each in its account; what is changed is replaced whole. */
export class Shelf<Thing extends Belonging> {
  readonly #things = new Map<string, Thing>();

  constructor(things: readonly Thing[] = []) {
    for (const thing of things) this.put(thing);
  }

  /** Adds it, or takes the place of the one with its id. */
  put(thing: Thing): Thing {
    this.#things.set(thing.id, thing);
    return thing;
  }

  remove({ id }: Thing): void {
    this.#things.delete(id);
  }

  /** Null where the account has none of this id. */
  find(accountId: string, id: string): Thing | null {
    const thing = this.#things.get(id.toLowerCase());
    return thing?.accountId === accountId ? thing : null;
  }

  /** Those of the account, the one added last first. */
  of(accountId: string): readonly Thing[] {
    return [...this.#things.values()].filter((thing) => thing.accountId === accountId).reverse();
  }
}
