import { readSync } from 'node:fs';
import { StoreError } from '../../sync/store-error.ts';
import type { LogEntry } from './log-entry.ts';
import { applyEntry, type LinePlace, type LogState } from './log-state.ts';

const chunkBytes = 1 << 20;
const newline = 0x0a;

/**
 * Takes over what was committed from a place of the file on. What stands behind the last commit is another's that is
 * being written, or was when it died: it is left alone.
 *
 * @returns up to where everything is committed.
 * @throws {StoreError} `damaged` for a line that is no JSON.
 */
export function readCommitted(
  { file, path, from }: { readonly file: number; readonly path: string; readonly from: number },
  state: LogState,
): number {
  let committed = from;
  let open: { readonly entry: LogEntry; readonly line: LinePlace }[] = [];
  for (const { text, offset, length } of linesOf(file, from)) {
    const entry = parseEntry(text);
    if (entry === null) {
      if (hasLaterCommit(file, offset + length)) throw damaged(path, offset);
      return committed;
    }
    if (entry.type !== 'commit') {
      open.push({ entry, line: { offset, length } });
      continue;
    }
    for (const { entry, line } of open) applyEntry(state, entry, line);
    open = [];
    committed = offset + length;
  }
  return committed;
}

export function readLine(file: number, { offset, length }: LinePlace): string {
  const bytes = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const count = readSync(file, bytes, read, length - read, offset + read);
    if (count === 0) break;
    read += count;
  }
  return bytes.toString('utf8', 0, read);
}

/** Whole lines only. */
function* linesOf(
  file: number,
  from: number,
): Generator<{ readonly text: string; readonly offset: number; readonly length: number }, void, undefined> {
  const chunk = Buffer.allocUnsafe(chunkBytes);
  let parts: Buffer[] = [];
  let lineStart = from;
  for (let position = from; ; ) {
    const count = readSync(file, chunk, 0, chunkBytes, position);
    if (count === 0) return;
    let start = 0;
    for (;;) {
      const end = chunk.subarray(0, count).indexOf(newline, start);
      if (end === -1) break;
      parts.push(chunk.subarray(start, end + 1));
      const bytes = parts.length === 1 ? (parts[0] ?? chunk) : Buffer.concat(parts);
      yield { text: bytes.toString('utf8'), offset: lineStart, length: bytes.length };
      lineStart += bytes.length;
      parts = [];
      start = end + 1;
    }
    // The chunk is written over by the next one.
    if (start < count) parts.push(Buffer.from(chunk.subarray(start, count)));
    position += count;
  }
}

function parseEntry(text: string): LogEntry | null {
  try {
    const entry: LogEntry = JSON.parse(text);
    return typeof entry === 'object' && entry !== null && typeof entry.type === 'string' ? entry : null;
  } catch {
    return null;
  }
}

/**
 * Whether there is a commit behind the one that the line may belong to. A loss of power may leave holes in the last one,
 * before anybody was told that it is done; one that was followed by another was whole.
 */
function hasLaterCommit(file: number, from: number): boolean {
  let commits = 0;
  for (const { text } of linesOf(file, from)) if (parseEntry(text)?.type === 'commit') commits += 1;
  return commits > 1;
}

function damaged(path: string, offset: number): StoreError {
  return new StoreError({
    code: 'damaged',
    reason: `The store ${path} is damaged at byte ${offset}, where a line is no JSON: restore a copy, or delete it and sync again.`,
  });
}
