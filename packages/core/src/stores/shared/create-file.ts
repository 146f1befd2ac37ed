import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRecord } from '@callweave/transport/json';
import { StoreError } from '../../sync/store-error.ts';

/** Makes the file of a store if there is none, for its owner's eyes only. */
export function createFile(path: string): void {
  const directory = dirname(path);
  if (!existsSync(directory)) {
    throw new StoreError({
      code: 'other',
      reason: `Expected a directory ${directory} for the store; there is none. Make it, or give another path.`,
    });
  }
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    const code = isRecord(error) ? error.code : undefined;
    if (code === 'EEXIST') {
      requireFile(path);
      return;
    }
    throw new StoreError({
      code: code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'denied',
      reason: `The store ${path} can not be made (${String(code)}): give this user the right to write to ${directory}, and room on its disk.`,
      cause: error,
    });
  }
}

function requireFile(path: string): void {
  if (statSync(path).isFile()) return;
  throw new StoreError({
    code: 'not_a_store',
    reason: `Expected ${path} to be a file; something else is there. Give the path of a store, or one where nothing is yet.`,
  });
}
