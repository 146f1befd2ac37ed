import { describeValue } from '@callweave/transport';
import { defaultPlatform, type Platform } from '@callweave/transport/platform';
import type { Claims } from './claims.ts';

export interface MemoryClaimsOptions {
  /**
   * Claims that are kept at most; beyond, the oldest are forgotten.
   * @default 100000
   */
  readonly maxClaims?: number;
  readonly platform?: Pick<Platform, 'now'>;
}

/**
 * Claims in the memory of one process, lost when it ends.
 *
 * @throws {TypeError} for a number of claims that is none.
 */
export function createMemoryClaims(options: MemoryClaimsOptions = {}): Claims {
  const { maxClaims = 100_000, platform = defaultPlatform } = options;
  if (!Number.isInteger(maxClaims) || maxClaims < 1) {
    throw new TypeError(
      `Expected maxClaims to be a whole number of at least 1; got ${describeValue(maxClaims)}.`,
    );
  }
  /** In the order in which they were made. */
  const expiresAtMs = new Map<string, number>();
  return {
    claim(key, ttlMs) {
      const now = platform.now();
      if ((expiresAtMs.get(key) ?? Number.NEGATIVE_INFINITY) > now) return false;
      expiresAtMs.delete(key);
      expiresAtMs.set(key, now + ttlMs);
      for (const oldest of expiresAtMs.keys()) {
        if (expiresAtMs.size <= maxClaims) break;
        expiresAtMs.delete(oldest);
      }
      return true;
    },
    release(key) {
      expiresAtMs.delete(key);
    },
  };
}
