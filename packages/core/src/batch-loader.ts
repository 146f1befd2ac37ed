import type { Platform } from '@callweave/transport';

export interface BatchLoaderOptions<T> {
  /**
   * Fetches rows by id, each id once and at most `maxBatchSize` of them. Ids that do not exist are left out of
   * the answer; its order is free.
   */
  readonly fetchMany: (ids: readonly string[], signal: AbortSignal) => Promise<ReadonlyMap<string, T>>;
  readonly maxBatchSize: number;
  /**
   * How long the first id waits for others, in milliseconds. A full batch goes at once.
   * @default 5
   */
  readonly windowMs?: number;
  /**
   * Whether an error means that some id of the batch is unfit rather than that the request failed. Such a batch is
   * halved until the unfit ids stand alone; they count as missing.
   * @default never
   */
  readonly isUnfitIdError?: (error: unknown) => boolean;
  readonly sleep: Platform['sleep'];
}

/** Collects ids that many callers ask for into full batches. */
export interface BatchLoader<T> {
  /** The row of the id, or undefined when there is none. Rejects when its batch failed, or with the signal's reason. */
  load(id: string, signal?: AbortSignal): Promise<T | undefined>;
}

/** An id that is asked for, from the first caller until its answer; whoever asks meanwhile shares it. */
interface Entry<T> {
  readonly id: string;
  readonly promise: Promise<T | undefined>;
  readonly resolve: (row: T | undefined) => void;
  readonly reject: (reason: unknown) => void;
  /** The batch that fetches it; null while it waits for one. */
  batch: Batch | null;
  waiting: number;
}

interface Batch {
  readonly controller: AbortController;
  readonly ids: readonly string[];
  waiting: number;
}

/**
 * A DataLoader for APIs with a batch endpoint: it coalesces what is asked for within a window, asks for each id
 * once even while it is under way, fills batches to the vendor's maximum, and reports missing ids as such. It
 * keeps nothing once answered: conversations change. A caller that aborts leaves; a batch that everybody has left
 * is not sent, or called off.
 */
export function createBatchLoader<T>(options: BatchLoaderOptions<T>): BatchLoader<T> {
  const { fetchMany, maxBatchSize, windowMs = 5, isUnfitIdError = () => false, sleep } = options;
  if (!Number.isInteger(maxBatchSize) || maxBatchSize < 1) {
    throw new TypeError(
      `Expected maxBatchSize to be a whole number of at least 1; got ${String(maxBatchSize)}.`,
    );
  }
  const entries = new Map<string, Entry<T>>();
  let queued = new Set<Entry<T>>();

  function enqueue(id: string): Entry<T> {
    const entry = createEntry<T>(id);
    entries.set(id, entry);
    queued.add(entry);
    if (queued.size >= maxBatchSize) dispatch();
    else if (queued.size === 1) void dispatchLater(queued);
    return entry;
  }

  async function dispatchLater(batchToBe: Set<Entry<T>>): Promise<void> {
    try {
      await sleep(windowMs);
    } finally {
      // A full batch may have gone meanwhile; the next one has a window of its own.
      if (queued === batchToBe) dispatch();
    }
  }

  function dispatch(): void {
    const members = [...queued];
    queued = new Set();
    if (members.length === 0) return;
    const batch: Batch = { controller: new AbortController(), ids: members.map(({ id }) => id), waiting: 0 };
    for (const member of members) {
      member.batch = batch;
      batch.waiting += member.waiting;
    }
    void fetchEntries(members, batch.controller.signal);
  }

  /** Settles every entry, whatever happens. */
  async function fetchEntries(members: readonly Entry<T>[], signal: AbortSignal): Promise<void> {
    try {
      const rows = await fetchMany(
        members.map(({ id }) => id),
        signal,
      );
      for (const member of members) settle(member, () => member.resolve(rows.get(member.id)));
    } catch (error) {
      if (!isUnfitIdError(error)) {
        for (const member of members) settle(member, () => member.reject(error));
      } else if (members.length === 1) {
        for (const member of members) settle(member, () => member.resolve(undefined));
      } else {
        const middle = members.length >> 1;
        await Promise.all([
          fetchEntries(members.slice(0, middle), signal),
          fetchEntries(members.slice(middle), signal),
        ]);
      }
    }
  }

  function settle(entry: Entry<T>, how: () => void): void {
    if (entries.get(entry.id) === entry) entries.delete(entry.id);
    how();
  }

  function leave(entry: Entry<T>, reason: unknown): void {
    entry.waiting -= 1;
    if (entry.batch === null) {
      if (entry.waiting > 0) return;
      queued.delete(entry);
      settle(entry, () => entry.reject(reason));
    } else {
      entry.batch.waiting -= 1;
      if (entry.batch.waiting > 0) return;
      // Whoever asks for one of these ids from now on must not share the fate of a batch that is called off.
      for (const id of entry.batch.ids) {
        if (entries.get(id)?.batch === entry.batch) entries.delete(id);
      }
      entry.batch.controller.abort(reason);
    }
  }

  return {
    load(id, signal) {
      if (signal?.aborted) return Promise.reject(signal.reason);
      const entry = entries.get(id) ?? enqueue(id);
      entry.waiting += 1;
      if (entry.batch !== null) entry.batch.waiting += 1;
      if (signal === undefined) return entry.promise;
      return new Promise((resolve, reject) => {
        const onAbort = (): void => {
          leave(entry, signal.reason);
          reject(signal.reason);
        };
        signal.addEventListener('abort', onAbort, { once: true });
        entry.promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
      });
    },
  };
}

function createEntry<T>(id: string): Entry<T> {
  let resolve: Entry<T>['resolve'] = () => {};
  let reject: Entry<T>['reject'] = () => {};
  const promise = new Promise<T | undefined>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  promise.catch(() => {
    // Every caller hears of it by a promise of its own; all of them may have left.
  });
  return { id, promise, resolve, reject, batch: null, waiting: 0 };
}
