import type { Claims } from './claims.ts';

/**
 * Gives a claim back after its work failed.
 * @returns the error to throw: the work's, together with the store's if the claim could not be given back.
 */
export async function releaseAfter(error: unknown, claims: Claims, key: string): Promise<unknown> {
  try {
    await claims.release(key);
    return error;
  } catch (fault) {
    return new AggregateError(
      [error, fault],
      'Expected the claim to be released after its work failed; the store failed too. The key counts as done until its time is over.',
      { cause: error },
    );
  }
}
