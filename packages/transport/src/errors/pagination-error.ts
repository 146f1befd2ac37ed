const brand = Symbol.for('callweave.pagination-error');

/** A list that can't be read to its end, because a page brought nothing new though more was announced. */
export class PaginationError extends Error {
  override readonly name = 'PaginationError' as const;
  /** Distinct items read before. */
  readonly itemsRead: number;
  readonly totalCount: number | null;

  constructor(operation: string, itemsRead: number, totalCount: number | null) {
    super(
      `${operation} announced more, but its next page had nothing new: ${itemsRead} of ${totalCount ?? 'an unknown number of'} items were read. The API ignores the page that was asked for, or the list changed; read it in smaller time windows.`,
    );
    Object.defineProperty(this, brand, { value: true });
    this.itemsRead = itemsRead;
    this.totalCount = totalCount;
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is PaginationError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
