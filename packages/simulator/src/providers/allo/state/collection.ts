import type { CrmRecord, CrmRecords } from '../content/directory.ts';

/** Records that the content brings and clients change: what is theirs is kept, the rest is shared. */
export class Collection<Value> {
  readonly #content: () => CrmRecords<Value>;
  /** Null for what was deleted. */
  readonly #changed = new Map<string, CrmRecord<Value> | null>();

  constructor(content: () => CrmRecords<Value>) {
    this.#content = content;
  }

  /** Grows with every change. */
  get revision(): number {
    return this.#revision;
  }

  #revision = 0;

  find(id: string, nowMs: number): CrmRecord<Value> | undefined {
    const changed = this.#changed.get(id);
    if (changed !== undefined) return changed ?? undefined;
    const record = this.#content().get(id);
    return record !== undefined && record.createdAtMs <= nowMs ? record : undefined;
  }

  /** Everything that the clock has reached. */
  *all(nowMs: number): Generator<CrmRecord<Value>> {
    for (const [id, record] of this.#content()) {
      if (!this.#changed.has(id) && record.createdAtMs <= nowMs) yield record;
    }
    yield* this.changed();
  }

  /** What clients have made or changed. */
  *changed(): Generator<CrmRecord<Value>> {
    for (const record of this.#changed.values()) if (record !== null) yield record;
  }

  create(id: string, value: Value, nowMs: number): CrmRecord<Value> {
    return this.#set(id, { value, createdAtMs: nowMs, updatedAtMs: nowMs });
  }

  change(id: string, value: Value, { createdAtMs }: CrmRecord<Value>, nowMs: number): CrmRecord<Value> {
    return this.#set(id, { value, createdAtMs, updatedAtMs: nowMs });
  }

  delete(id: string): void {
    this.#changed.set(id, null);
    this.#revision += 1;
  }

  #set(id: string, record: CrmRecord<Value>): CrmRecord<Value> {
    this.#changed.set(id, record);
    this.#revision += 1;
    return record;
  }
}
