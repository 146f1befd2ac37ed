import { stat } from 'node:fs/promises';
import { forgetKeyFor } from '../forget/forget-key.ts';
import { type Check, fail, ok, warn } from './check.ts';

const subject = 'forget key';

/** Whether the key of the tombstones is there as soon as it is needed, and nobody else may read it. */
export async function checkForgetKey(path: string, tombstoneCount: number): Promise<Check> {
  try {
    await forgetKeyFor(tombstoneCount, path);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail(subject, message, 'Until then, callweave sync refuses to begin.');
  }
  const found = await stat(path).catch(() => null);
  if (found === null) return ok(subject, `not there; callweave forget makes it, at ${path}`);
  // Where there are no such rights, as on Windows, all bits are set.
  const isOpen = process.platform !== 'win32' && (found.mode & 0o077) !== 0;
  return isOpen
    ? warn(subject, `others may read ${path}`, `Take that from them: chmod 600 ${path}`)
    : ok(subject, path);
}
