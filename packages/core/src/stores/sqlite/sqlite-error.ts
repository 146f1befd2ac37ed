import { isRecord } from '@callweave/transport/json';
import { StoreError, type StoreErrorCode } from '../../sync/store-error.ts';

/** https://www.sqlite.org/rescode.html: the low byte of a code is what it is, the rest where it happened. */
const meanings: Readonly<Record<number, readonly [StoreErrorCode, reason: string]>> = {
  3: ['denied', 'may not be used: give this user the right to read and write the file and its directory'],
  5: ['locked', 'is locked by another process: end that one, or try again once it is done'],
  6: ['locked', 'is locked by another process: end that one, or try again once it is done'],
  8: ['denied', 'may not be written: give this user the right to write the file and its directory'],
  11: ['damaged', 'is damaged: restore a copy, or delete it and sync again'],
  13: ['full', 'has no room left: free some on its disk, or raise maxBytes where that is set'],
  14: ['denied', 'can not be opened: give this user the right to read and write the file and its directory'],
  23: ['denied', 'may not be used: give this user the right to read and write the file and its directory'],
  26: ['not_a_store', 'is no SQLite database: give the path of a store, or one where nothing is yet'],
};

/** What SQLite says, in words that tell what to do; anything else stays what it is. */
export function storeErrorOf(error: unknown, path: string): unknown {
  const code = primaryCodeOf(error);
  if (code === null) return error;
  const [storeCode, reason] = meanings[code] ?? ['other', `failed: ${messageOf(error)}`];
  return new StoreError({ code: storeCode, reason: `The store ${path} ${reason}.`, cause: error });
}

export function isBusy(error: unknown): boolean {
  const code = primaryCodeOf(error);
  return code === 5 || code === 6;
}

function primaryCodeOf(error: unknown): number | null {
  if (!isRecord(error) || error.code !== 'ERR_SQLITE_ERROR') return null;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
