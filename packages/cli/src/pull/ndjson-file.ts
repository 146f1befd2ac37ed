import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { type LineWriter, OutputError } from './line-writer.ts';

/** What to do about a file that is there already. */
export type ExistingFile = 'refuse' | 'overwrite' | 'append';

const bufferSize = 64 * 1024;

/**
 * Opens a file for whole lines of NDJSON. Whatever happens, a full disk included, the file ends with a newline:
 * lines are written together, and what was written of them is cut off again when they did not fit.
 *
 * @throws {UsageError} when the file exists and `existing` is `refuse`.
 */
export async function openNdjsonFile(path: string, existing: ExistingFile): Promise<LineWriter> {
  await mkdir(dirname(path), { recursive: true });
  const file = await openFile(path, existing);
  try {
    const { ids, length } =
      existing === 'append' ? await readIds(file) : { ids: new Set<string>(), length: 0 };
    return createWriter(path, file, ids, length);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openFile(path: string, existing: ExistingFile): Promise<FileHandle> {
  try {
    if (existing === 'append') return await open(path, 'a+').then((file) => reopenForUpdate(file, path));
    return await open(path, existing === 'overwrite' ? 'w+' : 'wx+');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new UsageError(
        `${path} exists, and nothing was changed. Add --append to go on with it, --overwrite to begin anew, or name another file.`,
      );
    }
    throw error;
  }
}

/** A file opened for appending can't be written at a position; it only had to exist. */
async function reopenForUpdate(file: FileHandle, path: string): Promise<FileHandle> {
  await file.close();
  return open(path, 'r+');
}

/** The ids in the file, and the length of its whole lines. */
async function readIds(file: FileHandle): Promise<{ ids: Set<string>; length: number }> {
  const ids = new Set<string>();
  let length = 0;
  for await (const line of file.readLines({ autoClose: false, encoding: 'utf8', start: 0 })) {
    const id = idOf(line);
    // A line that was cut off, by a power failure say, is the last; it is written over.
    if (id === null) break;
    ids.add(id);
    length += Buffer.byteLength(line) + 1;
  }
  return { ids, length };
}

function idOf(line: string): string | null {
  try {
    const { id } = JSON.parse(line);
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}

function createWriter(path: string, file: FileHandle, ids: Set<string>, length: number): LineWriter {
  let committedBytes = length;
  let buffered: string[] = [];
  let bufferedLength = 0;
  let skipped = 0;
  /** Writes follow each other, however many sources write. */
  let writing: Promise<void> = file.truncate(length);
  writing.catch(() => {
    // Whoever writes next hears of it.
  });

  function flush(): Promise<void> {
    const bytes = Buffer.from(buffered.join(''));
    buffered = [];
    bufferedLength = 0;
    writing = writing.then(async () => {
      try {
        for (let written = 0; written < bytes.length; ) {
          const result = await file.write(bytes, written, bytes.length - written, committedBytes + written);
          written += result.bytesWritten;
        }
        committedBytes += bytes.length;
      } catch (cause) {
        // Where not even that works, on a pipe say, the first fault is still the one to tell.
        await file.truncate(committedBytes).catch(() => {});
        throw new OutputError(path, cause);
      }
    });
    return writing;
  }

  return {
    get skipped() {
      return skipped;
    },
    async write(id, line) {
      if (ids.has(id)) {
        skipped += 1;
        return;
      }
      buffered.push(line);
      bufferedLength += line.length;
      if (bufferedLength >= bufferSize) await flush();
    },
    async close() {
      try {
        await flush();
      } finally {
        await file.close();
      }
    },
  };
}
