import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from '../usage-error.ts';

const keyBytes = 32;

/**
 * The key of the tombstones: by it, who was forgotten is known again.
 *
 * @returns null when the file is not there.
 * @throws {UsageError} for a file that holds something else, without repeating it.
 */
export async function readForgetKey(path: string): Promise<Uint8Array | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new UsageError(`The forget key ${path} can't be read (${error.code}).`);
  });
  if (text === null) return null;
  if (/^[0-9a-f]{64}\s*$/.test(text)) return Buffer.from(text.trim(), 'hex');
  throw new UsageError(
    `Expected the forget key ${path} to be a line of ${keyBytes * 2} hexadecimal digits; it holds something else. Bring back a copy of it, or name the right file with forgetKeyFile.`,
  );
}

/** Makes a key that only its owner may read. One that another run has made meanwhile is kept, and taken. */
export async function makeForgetKey(path: string): Promise<Uint8Array> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const key = randomBytes(keyBytes);
  const whole = `${path}.${randomUUID()}`;
  await writeFile(whole, `${key.toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    // Under its name there is never half of a key, nor a second one.
    await link(whole, path);
    return key;
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    const made = isThere ? await readForgetKey(path) : null;
    if (made === null) throw error;
    return made;
  } finally {
    await rm(whole, { force: true });
  }
}

/**
 * The key for a store: needed as soon as it has tombstones, which no other key can read.
 *
 * @returns null for a store without tombstones, where there is no key yet.
 * @throws {UsageError} when the store has tombstones and the key is not there.
 */
export async function forgetKeyFor(tombstoneCount: number, path: string): Promise<Uint8Array | null> {
  const key = await readForgetKey(path);
  if (key !== null || tombstoneCount === 0) return key;
  throw new UsageError(
    `Somebody was forgotten in this store, and the key that knows them again is not at ${path}. Bring back a copy of it, or name the file with forgetKeyFile or CALLWEAVE_FORGET_KEY_FILE. Without it, whom you have forgotten would be stored again.`,
  );
}
