import type { ItellicoAccountRow } from '../roster.ts';

/** The root account and everything below it. */
export class AccountStore {
  readonly #rows = new Map<string, ItellicoAccountRow>();

  constructor(rows: readonly ItellicoAccountRow[]) {
    for (const row of rows) this.put(row);
  }

  put(row: ItellicoAccountRow): ItellicoAccountRow {
    this.#rows.set(row.id, row);
    return row;
  }

  find(id: string): ItellicoAccountRow | null {
    return this.#rows.get(id.toLowerCase()) ?? null;
  }

  /** The direct children only, the one added last first. */
  childrenOf(id: string): readonly ItellicoAccountRow[] {
    return [...this.#rows.values()].filter(({ parent_account_id }) => parent_account_id === id).reverse();
  }

  /** From the account itself up to the root. */
  lineageOf(id: string): readonly ItellicoAccountRow[] {
    const row = this.find(id);
    if (row === null) return [];
    return row.parent_account_id === null ? [row] : [row, ...this.lineageOf(row.parent_account_id)];
  }

  /** Whether the one is the other or below it. */
  isWithin(id: string, ancestorId: string): boolean {
    return this.lineageOf(id).some((row) => row.id === ancestorId);
  }

  /** The account and all below it. */
  idsWithin(id: string): ReadonlySet<string> {
    return new Set([...this.#rows.keys()].filter((candidate) => this.isWithin(candidate, id)));
  }
}
