import { open } from 'node:fs/promises';
import { type Check, fail, ok } from './check.ts';

/**
 * Whether the pages of the file are whole: https://www.sqlite.org/pragma.html#pragma_quick_check. Null where the file is
 * no store of ours, or can't be looked at: nobody is to be told to delete such a file.
 */
export async function checkSqliteFile(path: string): Promise<Check | null> {
  if (!(await isOurs(path))) return null;
  const { DatabaseSync } = await import('node:sqlite');
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    try {
      const version = database.prepare('PRAGMA user_version').get()?.user_version;
      const found = database.prepare('PRAGMA quick_check(1)').get()?.quick_check;
      return found === 'ok'
        ? ok(subject, `whole, schema version ${version}`)
        : fail(subject, `damaged: ${String(found)}`, advice);
    } finally {
      database.close();
    }
  } catch (error) {
    return isDamage(error) ? fail(subject, error.message, advice) : null;
  }
}

const subject = 'store integrity';
const advice =
  'Bring back a copy of the file, or delete it and sync again: the providers have it all, and also whom you have forgotten.';

/** By `application_id` in the header, at byte 68: https://www.sqlite.org/fileformat2.html#application_id */
async function isOurs(path: string): Promise<boolean> {
  try {
    await using file = await open(path);
    const { bytesRead, buffer } = await file.read(Buffer.alloc(72), 0, 72, 0);
    return bytesRead === 72 && buffer.toString('latin1', 68) === 'CWve';
  } catch {
    return false;
  }
}

const corrupt = 11;

/** The last byte of an extended code is the code: https://www.sqlite.org/rescode.html */
function isDamage(error: unknown): error is Error {
  return error instanceof Error && (Number(Reflect.get(error, 'errcode')) & 0xff) === corrupt;
}
