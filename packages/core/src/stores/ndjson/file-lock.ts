import { closeSync, fstatSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';
import { isRecord } from '@callweave/transport/json';
import type { Platform } from '@callweave/transport/platform';
import { StoreError } from '../../sync/store-error.ts';

/** A lock of another machine is never held so long: a write takes milliseconds, rewriting the file seconds. */
const abandonedAfterMs = 120_000;
/** A holder writes its name at once. One without was killed before it could, and can't be asked for. */
const namelessAfterMs = 2_000;
const retryEveryMs = 5;

export interface FileLockOptions {
  readonly path: string;
  readonly timeoutMs: number;
  readonly platform: Pick<Platform, 'now' | 'sleep'>;
}

/**
 * Runs synchronous work while no other process does so under the same lock file. One that was killed leaves the file:
 * it is taken away when the process is gone, or after two minutes where that can't be told, two seconds where it has no
 * name.
 */
export async function withFileLock<Value>(
  { path, timeoutMs, platform }: FileLockOptions,
  work: () => Value,
): Promise<Value> {
  const deadline = platform.now() + timeoutMs;
  while (!tryLock(path)) {
    if (removeAbandoned(path, platform.now())) continue;
    if (platform.now() >= deadline) {
      throw new StoreError({
        code: 'locked',
        reason: `Another process has held ${path} for longer than was waited: end it, or try again once it is done.`,
      });
    }
    await platform.sleep(retryEveryMs);
  }
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}

function tryLock(path: string): boolean {
  const file = openNew(path);
  if (file === null) return false;
  try {
    writeSync(file, `${JSON.stringify({ host: hostname(), process: process.pid })}\n`);
    // Who was too slow to write its name may have lost the file to another.
    return statSync(path, { throwIfNoEntry: false })?.ino === fstatSync(file).ino;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Null where there is one. */
function openNew(path: string): number | null {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return null;
    throw error;
  }
}

/** Of several that find it abandoned, one takes it away: whoever makes the file beside it. */
function removeAbandoned(path: string, nowMs: number): boolean {
  if (!isAbandoned(path, nowMs)) return false;
  const removal = `${path}.removal`;
  if (!tryLock(removal)) {
    if (isAbandoned(removal, nowMs)) rmSync(removal, { force: true });
    return false;
  }
  try {
    // It may be another's by now.
    if (isAbandoned(path, nowMs)) rmSync(path, { force: true });
    return true;
  } finally {
    rmSync(removal, { force: true });
  }
}

function isAbandoned(path: string, nowMs: number): boolean {
  try {
    const ageMs = nowMs - statSync(path).mtimeMs;
    if (ageMs > abandonedAfterMs) return true;
    const name = readFileSync(path, 'utf8');
    if (!name.endsWith('}\n')) return ageMs > namelessAfterMs;
    const holder: unknown = JSON.parse(name);
    if (!isRecord(holder) || holder.host !== hostname() || typeof holder.process !== 'number') return false;
    return !isRunning(holder.process);
  } catch {
    // It is gone.
    return false;
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

function codeOf(error: unknown): unknown {
  return isRecord(error) ? error.code : undefined;
}
