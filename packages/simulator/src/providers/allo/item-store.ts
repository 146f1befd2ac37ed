import type { AlloItemRow, AlloTruth } from './wire.ts';

/** One item with what operations need to know about it. */
export interface StoredItem {
  readonly row: AlloItemRow;
  /** The row as it is sent unless transcripts are asked for. */
  readonly bare: AlloItemRow;
  readonly isUnread: boolean;
}

/** All items with one contact on one line, the newest first. */
export interface StoredThread {
  readonly alloNumber: string;
  readonly items: readonly [StoredItem, ...StoredItem[]];
  readonly isUnresponded: boolean;
}

export const threadKey = ({ allo_number, contact_number }: AlloItemRow): string =>
  `${allo_number} ${contact_number}`;

const newestFirst = (left: StoredItem, right: StoredItem): number =>
  right.row.date.localeCompare(left.row.date) || left.row.id.localeCompare(right.row.id);

/** The contact was the last to speak, and got nobody. */
const isUnresponded = ({ direction, type, result }: AlloItemRow): boolean =>
  direction === 'INBOUND' && (type === 'SMS' || result === null || result === 'VOICEMAIL');

/** The items in the orders in which operations ask for them. They never change. */
export class ItemStore {
  /** The newest first. */
  readonly items: readonly StoredItem[];
  /** The latest activity first. */
  readonly threads: ReadonlyMap<string, StoredThread>;
  readonly #byId: ReadonlyMap<string, StoredItem>;

  constructor(truths: readonly AlloTruth[]) {
    this.items = truths
      .map(({ row, unread }) => ({
        row,
        bare: row.transcript === null ? row : { ...row, transcript: null },
        isUnread: unread,
      }))
      .sort(newestFirst);
    this.#byId = new Map(this.items.map((item) => [item.row.id, item]));
    const threads = new Map<string, StoredThread>();
    for (const item of this.items) {
      const key = threadKey(item.row);
      const thread = threads.get(key);
      threads.set(key, {
        alloNumber: item.row.allo_number,
        items: thread === undefined ? [item] : [...thread.items, item],
        isUnresponded: thread?.isUnresponded ?? isUnresponded(item.row),
      });
    }
    this.threads = threads;
  }

  find(id: string): StoredItem | undefined {
    return this.#byId.get(id);
  }
}
