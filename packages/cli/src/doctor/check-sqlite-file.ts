import { type Check, fail, ok } from './check.ts';

/** Whether the pages of the file are whole: https://www.sqlite.org/pragma.html#pragma_quick_check */
export async function checkSqliteFile(path: string): Promise<Check> {
  const subject = 'store integrity';
  const advice = 'Bring back a copy of the file, or delete it and sync again: the providers have it all.';
  try {
    const { DatabaseSync } = await import('node:sqlite');
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
    return fail(subject, error instanceof Error ? error.message : String(error), advice);
  }
}
