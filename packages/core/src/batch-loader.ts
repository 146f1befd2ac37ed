import type { Platform } from '@callweave/transport';
import { defaultPlatform } from '@callweave/transport/platform';
import { createAbortListeners } from './abort-listeners.ts';
import { InvalidIdError } from './invalid-id-error.ts';

export interface BatchLoaderOptions<T, Id = string> {
  /**
   * Fetches rows by id, each id once and at most `maxBatchSize` of them. Ids that do not exist are left out of
   * the answer; its order is free, and rows that were not asked for are not looked at. The signal aborts when
   * nobody waits for the batch any more.
   */
  readonly fetchMany: (ids: readonly Id[], signal: AbortSignal) => Promise<ReadonlyMap<Id, T>>;
  /** How many ids the API takes at once. */
  readonly maxBatchSize: number;
  /**
   * How long the first id waits for others, in milliseconds. A full batch goes at once.
   * @default 5
   */
  readonly windowMs?: number;
  /**
   * Whether an error means that some id of the batch is unfit rather than that the request failed. Such a batch is
   * halved until the unfit ids stand alone; those reject with an `InvalidIdError`, and all others get their rows.
   * @default never
   */
  readonly isUnfitIdError?: (error: unknown) => boolean;
  /**
   * How the window is waited for.
   * @default the runtime's timer
   */
  readonly sleep?: Platform['sleep'];
}

/** Collects ids that many callers ask for into full batches. */
export interface BatchLoader<T, Id = string> {
  /**
   * The row of the id, or undefined when there is none.
   * @throws {InvalidIdError} when the API refuses this very id.
   * @throws {TypeError} for no id at all, before anything is sent.
   * @throws what `fetchMany` rejected with, when the batch failed; the signal's reason, when it aborts.
   */
  load(id: Id, signal?: AbortSignal): Promise<T | undefined>;
  /** As `load` for each id, in the order given. Never rejects: each id has a fate of its own. */
  loadMany(ids: readonly Id[], signal?: AbortSignal): Promise<PromiseSettledResult<T | undefined>[]>;
}

/** An id that is asked for, from the first caller until its answer; whoever asks meanwhile shares it. */
interface Entry<T, Id> {
  readonly id: Id;
  readonly promise: Promise<T | undefined>;
  readonly resolve: (row: T | undefined) => void;
  readonly reject: (reason: unknown) => void;
  /** The batch that fetches it; null while it waits for one. */
  batch: Batch<T, Id> | null;
  /** Callers that have not left. */
  waiting: number;
}

interface Batch<T, Id> {
  readonly controller: AbortController;
  /** What is not answered yet. */
  readonly open: Set<Entry<T, Id>>;
  /** Callers of what is not answered yet. */
  waiting: number;
  /** Why the last caller left that did. */
  reason: unknown;
}

/**
 * A DataLoader for APIs with a batch endpoint: it coalesces what is asked for within a window, asks for each id
 * once even while it is under way, fills batches to the API's maximum, and tells ids that do not exist from ids
 * that the API refuses. It keeps nothing once answered: rows change. A batch that fails takes only its own ids
 * along. A caller that aborts leaves; a batch that everybody has left is not sent, or called off.
 *
 * @throws {TypeError} for options that can't work.
 *
 * @example
 * const loader = createBatchLoader({
 *   maxBatchSize: 50,
 *   fetchMany: async (ids, signal) => {
 *     const response = await fetch(`https://api.example.com/people?ids=${ids.join()}`, { signal });
 *     const people: { id: string; name: string }[] = await response.json();
 *     return new Map(people.map((person) => [person.id, person]));
 *   },
 * });
 * const [ada, grace] = await Promise.all([loader.load('7'), loader.load('8')]); // one request
 */
export function createBatchLoader<T, Id = string>(options: BatchLoaderOptions<T, Id>): BatchLoader<T, Id> {
  checkOptions(options);
  const { fetchMany, maxBatchSize, windowMs = 5, isUnfitIdError, sleep = defaultPlatform.sleep } = options;
  const onAbort = createAbortListeners();
  const entries = new Map<Id, Entry<T, Id>>();
  let queued = new Set<Entry<T, Id>>();

  function enqueue(id: Id): Entry<T, Id> {
    const entry = createEntry<T, Id>(id);
    entries.set(id, entry);
    queued.add(entry);
    if (queued.size >= maxBatchSize) dispatch();
    else if (queued.size === 1) dispatchLater(queued);
    return entry;
  }

  function dispatchLater(batchToBe: Set<Entry<T, Id>>): void {
    const dispatchUnlessGone = (): void => {
      // A full batch may have gone meanwhile; the next one has a window of its own.
      if (queued === batchToBe) dispatch();
    };
    sleep(windowMs).then(dispatchUnlessGone, dispatchUnlessGone);
  }

  function dispatch(): void {
    const members = [...queued];
    queued = new Set();
    const batch: Batch<T, Id> = {
      controller: new AbortController(),
      open: new Set(members),
      waiting: 0,
      reason: undefined,
    };
    for (const member of members) {
      member.batch = batch;
      batch.waiting += member.waiting;
    }
    void fetchEntries(batch, members);
  }

  /** Settles every entry, whatever happens. */
  async function fetchEntries(batch: Batch<T, Id>, members: readonly Entry<T, Id>[]): Promise<void> {
    try {
      const rows = await fetchMany(
        members.map(({ id }) => id),
        batch.controller.signal,
      );
      checkRows(rows);
      for (const member of members) settle(member, () => member.resolve(rows.get(member.id)));
    } catch (error) {
      const verdict = judge(error);
      if (!verdict.isUnfitId) {
        for (const member of members) settle(member, () => member.reject(verdict.error));
      } else if (members.length === 1) {
        for (const member of members) {
          settle(member, () => member.reject(new InvalidIdError({ id: member.id, cause: error })));
        }
      } else {
        const middle = members.length >> 1;
        await Promise.all([
          fetchWanted(batch, members.slice(0, middle)),
          fetchWanted(batch, members.slice(middle)),
        ]);
      }
    }
    callOffIfUnwanted(batch);
  }

  /** Half of a spoilt batch, without the ids whose callers have left meanwhile. */
  async function fetchWanted(batch: Batch<T, Id>, members: readonly Entry<T, Id>[]): Promise<void> {
    for (const member of members) {
      if (member.waiting === 0) settle(member, () => member.resolve(undefined));
    }
    const wanted = members.filter(({ waiting }) => waiting > 0);
    if (wanted.length > 0) await fetchEntries(batch, wanted);
  }

  /** The error to tell, and whether it is about an id: `isUnfitIdError` is foreign code and may throw as well. */
  function judge(error: unknown): { readonly isUnfitId: boolean; readonly error: unknown } {
    try {
      return { isUnfitId: isUnfitIdError?.(error) ?? false, error };
    } catch (judgementError) {
      return { isUnfitId: false, error: judgementError };
    }
  }

  function settle(entry: Entry<T, Id>, how: () => void): void {
    if (entries.get(entry.id) === entry) entries.delete(entry.id);
    entry.batch?.open.delete(entry);
    if (entry.batch !== null) entry.batch.waiting -= entry.waiting;
    entry.batch = null;
    how();
  }

  function leave(entry: Entry<T, Id>, reason: unknown): void {
    entry.waiting -= 1;
    if (queued.has(entry)) {
      if (entry.waiting > 0) return;
      queued.delete(entry);
      // The window that was opened for it must not cut the next one short.
      if (queued.size === 0) queued = new Set();
      settle(entry, () => entry.reject(reason));
    } else if (entry.batch !== null) {
      entry.batch.waiting -= 1;
      entry.batch.reason = reason;
      callOffIfUnwanted(entry.batch);
    }
  }

  function callOffIfUnwanted({ controller, open, waiting, reason }: Batch<T, Id>): void {
    if (waiting > 0 || open.size === 0) return;
    // Whoever asks for one of these ids from now on must not share the fate of a batch that is called off.
    for (const entry of open) if (entries.get(entry.id) === entry) entries.delete(entry.id);
    controller.abort(reason);
  }

  function load(id: Id, signal?: AbortSignal): Promise<T | undefined> {
    if (id === undefined || id === null) {
      return Promise.reject(new TypeError(`Expected an id to load; got ${String(id)}.`));
    }
    if (signal?.aborted) return Promise.reject(signal.reason);
    const entry = entries.get(id) ?? enqueue(id);
    entry.waiting += 1;
    if (entry.batch !== null) entry.batch.waiting += 1;
    return new Promise((resolve, reject) => {
      const stopListening =
        signal &&
        onAbort(signal, () => {
          leave(entry, signal.reason);
          reject(signal.reason);
        });
      entry.promise.then(resolve, reject).finally(() => stopListening?.());
    });
  }

  return {
    load,
    loadMany: (ids, signal) => {
      if (!Array.isArray(ids)) {
        return Promise.reject(new TypeError(`Expected an array of ids to load; got ${String(ids)}.`));
      }
      return Promise.allSettled(ids.map((id) => load(id, signal)));
    },
  };
}

function checkOptions({
  fetchMany,
  maxBatchSize,
  windowMs = 0,
}: {
  readonly fetchMany: unknown;
  readonly maxBatchSize: number;
  readonly windowMs?: number;
}): void {
  if (typeof fetchMany !== 'function') {
    throw new TypeError(
      `Expected fetchMany to be a function from ids to a promise of a Map of rows; got ${String(fetchMany)}.`,
    );
  }
  if (!Number.isInteger(maxBatchSize) || maxBatchSize < 1) {
    throw new TypeError(
      `Expected maxBatchSize to be a whole number of at least 1; got ${String(maxBatchSize)}.`,
    );
  }
  if (!(windowMs >= 0 && windowMs < Number.POSITIVE_INFINITY)) {
    throw new TypeError(`Expected windowMs to be a number of at least 0; got ${String(windowMs)}.`);
  }
}

/** An answer of another shape would make every id look missing. */
function checkRows(rows: unknown): void {
  if (typeof rows === 'object' && rows !== null && 'get' in rows && typeof rows.get === 'function') return;
  const shape = Array.isArray(rows) ? 'an array' : rows === null ? 'null' : typeof rows;
  throw new TypeError(`Expected fetchMany to answer with a Map of rows by id; got ${shape}.`);
}

function createEntry<T, Id>(id: Id): Entry<T, Id> {
  let resolve: Entry<T, Id>['resolve'] = () => {};
  let reject: Entry<T, Id>['reject'] = () => {};
  const promise = new Promise<T | undefined>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  promise.catch(() => {
    // Every caller hears of it by a promise of its own; all of them may have left.
  });
  return { id, promise, resolve, reject, batch: null, waiting: 0 };
}
