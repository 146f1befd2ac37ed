import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { StoreError } from '../../sync/store-error.ts';
import { fileErrorOf } from './file-error.ts';
import { type FileLockOptions, withFileLock } from './file-lock.ts';
import { type LogEntry, logVersion } from './log-entry.ts';
import { readCommitted, readLine } from './log-reader.ts';
import { applyEntry, emptyState, type LinePlace, type LogState } from './log-state.ts';

/** An append-only file that several processes read and write, and what it tells. */
export interface NdjsonLog {
  /** What was committed so far, by whomever. */
  current(): LogState;
  line(place: LinePlace): string;
  /**
   * Runs work on what is committed, and appends what it gives, all or nothing. Nobody else writes meanwhile.
   */
  write<Value>(work: (state: LogState, append: (entry: LogEntry) => void) => Value): Promise<Value>;
  /** Writes the file anew with what still counts: lines as they are, or entries. */
  rewrite(entriesOf: (state: LogState) => Iterable<LogEntry | LinePlace>): Promise<void>;
  /** How long the file is, in bytes. */
  bytes(): number;
  close(): void;
}

export type NdjsonLogOptions = FileLockOptions;

export function openLog({ path, ...waiting }: NdjsonLogOptions): NdjsonLog {
  const lock = { ...waiting, path: `${path}.lock` };
  let file = openFile(path);
  let state = emptyState();
  let committed = 0;

  function refresh(): LogState {
    if (statSync(path).ino !== fstatSync(file).ino) {
      closeSync(file);
      file = openFile(path);
      state = emptyState();
      committed = 0;
    }
    if (committed === 0) requireLog(file, path);
    if (fstatSync(file).size > committed) committed = readCommitted({ file, path, from: committed }, state);
    return state;
  }

  function translated<Value>(work: () => Value): Value {
    try {
      return work();
    } catch (error) {
      throw fileErrorOf(error, path);
    }
  }

  /** Runs work that nobody else's comes between. */
  async function alone<Value>(work: () => Value): Promise<Value> {
    try {
      return await withFileLock(lock, work);
    } catch (error) {
      throw fileErrorOf(error, path);
    }
  }

  return {
    current: () => translated(refresh),
    line: (place) => translated(() => readLine(file, place)),
    bytes: () => committed,
    close: () => closeSync(file),

    write: (work) =>
      alone(() => {
        refresh();
        const entries: { readonly entry: LogEntry; readonly text: string }[] = [];
        const append = (entry: LogEntry): void => {
          entries.push({ entry, text: `${JSON.stringify(entry)}\n` });
        };
        if (committed === 0) append({ type: 'store', version: logVersion });
        const value = work(state, append);
        if (entries.length === 0) return value;
        append({ type: 'commit' });
        // What a process left that died while it wrote.
        ftruncateSync(file, committed);
        appendText(file, committed, entries.map(({ text }) => text).join(''));
        for (const { entry, text } of entries) {
          const length = Buffer.byteLength(text);
          applyEntry(state, entry, { offset: committed, length });
          committed += length;
        }
        return value;
      }),

    rewrite: (entriesOf) =>
      alone(() => {
        const before = refresh();
        const temporary = `${path}.new`;
        rmSync(temporary, { force: true });
        const target = openSync(temporary, 'wx', fstatSync(file).mode & 0o777);
        try {
          let offset = 0;
          const put = (text: string): void => {
            offset += writeWhole(target, text, offset);
          };
          put(`${JSON.stringify({ type: 'store', version: logVersion })}\n`);
          for (const entry of entriesOf(before)) {
            put('offset' in entry ? readLine(file, entry) : `${JSON.stringify(entry)}\n`);
          }
          put(`${JSON.stringify({ type: 'commit' })}\n`);
          fdatasyncSync(target);
        } finally {
          closeSync(target);
        }
        renameSync(temporary, path);
        refresh();
      }),
  };
}

function openFile(path: string): number {
  try {
    return openSync(path, 'r+');
  } catch (error) {
    throw fileErrorOf(error, path);
  }
}

/** Either all of it is in the file and on the disk, or none. */
function appendText(file: number, offset: number, text: string): void {
  try {
    writeWhole(file, text, offset);
    fdatasyncSync(file);
  } catch (error) {
    ftruncateSync(file, offset);
    throw error;
  }
}

function writeWhole(file: number, text: string, offset: number): number {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    written += writeSync(file, bytes, written, bytes.length - written, offset + written);
  }
  return bytes.length;
}

/** @throws {StoreError} for a file that is none of this store's, or a later release's. */
function requireLog(file: number, path: string): void {
  const { size } = fstatSync(file);
  if (size === 0) return;
  const [first = ''] = readLine(file, { offset: 0, length: Math.min(size, 200) }).split('\n', 1);
  const version = /^\{"type":"store","version":(\d+)\}$/.exec(first)?.[1];
  // A first write that broke off leaves a part of it.
  if (version === undefined && `{"type":"store","version":${logVersion}}`.startsWith(first)) return;
  if (version === undefined) {
    throw new StoreError({
      code: 'not_a_store',
      reason: `Expected ${path} to be a store of conversations; something else is there. Give the path of a store, or one where nothing is yet.`,
    });
  }
  if (Number(version) > logVersion) {
    throw new StoreError({
      code: 'newer_schema',
      reason: `Expected a store of version ${logVersion} or before; ${path} has ${version}. A later release of @callweave/core made it: update.`,
    });
  }
}
