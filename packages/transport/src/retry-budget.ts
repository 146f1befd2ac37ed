/** What each call puts in, as a share of a retry. */
const share = 0.2;
const capacity = 20;

/**
 * Bounds the retries of a client by its calls: one in five in the long run, twenty at once. In an outage many calls
 * fail together, and repeating all of them would multiply the load on an API that is already struggling.
 */
export interface RetryBudget {
  /** To be called once for each call that succeeds. */
  earn(): void;
  /** True when there is a retry left, which is then taken. */
  spend(): boolean;
}

export function createRetryBudget(): RetryBudget {
  let left = capacity;
  return {
    earn() {
      left = Math.min(capacity, left + share);
    },
    spend() {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
