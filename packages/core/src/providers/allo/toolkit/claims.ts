/**
 * What was begun or done already, remembered for a time. For one process `createMemoryClaims` will do; for several,
 * implement it on what they share: in SQL an insert that does nothing on conflict, in Redis `SET key 1 NX PX ttl`.
 */
export interface Claims {
  /** True for whoever is the first to claim the key within its time, false for everybody after. It must be atomic. */
  readonly claim: (key: string, ttlMs: number) => boolean | Promise<boolean>;
  /** Gives a claim back, as if it had never been made. */
  readonly release: (key: string) => void | Promise<void>;
}
