/** What a client did last to a conversation. */
interface ThreadMark {
  readonly isUnread: boolean | null;
  readonly markedAtMs: number;
  readonly isArchived: boolean;
}

const key = (alloNumber: string, contactNumber: string): string => `${alloNumber} ${contactNumber}`;

/** Which conversations clients have read and archived. One is a line and a contact number. */
export class ThreadMarks {
  readonly #marks = new Map<string, ThreadMark>();
  #revision = 0;

  /** Grows with every change. */
  get revision(): number {
    return this.#revision;
  }

  markUnread(alloNumber: string, contactNumber: string, isUnread: boolean, nowMs: number): void {
    const isArchived = this.isArchived(alloNumber, contactNumber);
    this.#set(alloNumber, contactNumber, { isUnread, isArchived, markedAtMs: nowMs });
  }

  archive(alloNumber: string, contactNumber: string, isArchived: boolean): void {
    const mark = this.#marks.get(key(alloNumber, contactNumber)) ?? { isUnread: null, markedAtMs: 0 };
    this.#set(alloNumber, contactNumber, { ...mark, isArchived });
  }

  isArchived(alloNumber: string, contactNumber: string): boolean {
    return this.#marks.get(key(alloNumber, contactNumber))?.isArchived ?? false;
  }

  /** Whether an item is unread: as it was marked, unless it came after that. */
  isUnread(alloNumber: string, contactNumber: string, item: { isUnread: boolean; startMs: number }): boolean {
    if (this.#marks.size === 0) return item.isUnread;
    const mark = this.#marks.get(key(alloNumber, contactNumber));
    if (mark === undefined || mark.isUnread === null || item.startMs > mark.markedAtMs) return item.isUnread;
    return mark.isUnread;
  }

  #set(alloNumber: string, contactNumber: string, mark: ThreadMark): void {
    this.#marks.set(key(alloNumber, contactNumber), mark);
    this.#revision += 1;
  }
}
