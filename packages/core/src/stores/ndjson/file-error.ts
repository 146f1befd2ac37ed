import { isRecord } from '@callweave/transport/json';
import { StoreError, type StoreErrorCode } from '../../sync/store-error.ts';

const meanings: Readonly<Record<string, readonly [StoreErrorCode, reason: string]>> = {
  ENOSPC: ['full', 'has no room left: free some on its disk'],
  EDQUOT: ['full', 'has no room left: free some on its disk'],
  EFBIG: ['full', 'has become too large for its disk'],
  EACCES: [
    'denied',
    'may not be used: give this user the right to read and write the file and its directory',
  ],
  EPERM: ['denied', 'may not be used: give this user the right to read and write the file and its directory'],
  EROFS: ['denied', 'may not be written: its disk is read-only'],
  EISDIR: ['not_a_store', 'is a directory: give the path of a store, or one where nothing is yet'],
};

/** What the system says, in words that tell what to do; anything else stays what it is. */
export function fileErrorOf(error: unknown, path: string): unknown {
  const code = isRecord(error) && typeof error.code === 'string' && 'syscall' in error ? error.code : null;
  if (code === null) return error;
  const [storeCode, reason] = meanings[code] ?? ['other', `failed with ${code}`];
  return new StoreError({ code: storeCode, reason: `The store ${path} ${reason}.`, cause: error });
}
