import { SimulatorOptionError } from '../options/simulator-option-error.ts';

/** What was erased, by whatever a provider finds it: gone from every answer until it is restored. */
export class Erased<Key> {
  readonly #keys = new Set<Key>();
  readonly #keyOf: (id: string) => Key | null;
  #revision = 0;

  /** @param keyOf null for an id that nothing has. */
  constructor(keyOf: (id: string) => Key | null) {
    this.#keyOf = keyOf;
  }

  get size(): number {
    return this.#keys.size;
  }

  /** Grows with every change, so that counts from before are not used. */
  get revision(): number {
    return this.#revision;
  }

  has(key: Key): boolean {
    return this.#keys.has(key);
  }

  keys(): Iterable<Key> {
    return this.#keys;
  }

  /** @throws {SimulatorOptionError} for an id that nothing has; then nothing is erased. */
  erase(ids: unknown): void {
    for (const key of this.#keysOf(ids)) this.#keys.add(key);
    this.#revision += 1;
  }

  /** @throws {SimulatorOptionError} likewise. */
  restore(ids: unknown): void {
    for (const key of this.#keysOf(ids)) this.#keys.delete(key);
    this.#revision += 1;
  }

  #keysOf(ids: unknown): Key[] {
    if (!Array.isArray(ids))
      throw new SimulatorOptionError({ option: 'ids', expected: 'an array of ids', received: ids });
    return ids.map((id: unknown, index) => {
      const key = typeof id === 'string' ? this.#keyOf(id) : null;
      if (key !== null) return key;
      throw new SimulatorOptionError({
        option: `ids[${index}]`,
        expected: 'the id of a conversation of this simulator',
        received: id,
      });
    });
  }
}
