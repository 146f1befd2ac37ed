const step = 1.25;
const largest = 8;
const recoveryPerSecond = 0.98;

/**
 * How much slower than the limit to go, because requests were refused although the limit was kept: the API's
 * real limit is lower than the assumed one, or others use the key. A quarter slower with each refusal, and
 * recovering by a fiftieth each second.
 */
export interface Slowdown {
  /** 1 is full speed, 2 is half of it. */
  factor(): number;
  answered(receivedAt: number): void;
  refused(sentAt: number, receivedAt: number): void;
}

export function createSlowdown(): Slowdown {
  let factor = 1;
  let lastAnsweredAt = 0;
  let slowedAt = Number.NEGATIVE_INFINITY;
  return {
    factor: () => factor,
    answered(receivedAt) {
      const seconds = Math.max(0, receivedAt - lastAnsweredAt) / 1_000;
      lastAnsweredAt = Math.max(lastAnsweredAt, receivedAt);
      factor = Math.max(1, factor * recoveryPerSecond ** seconds);
    },
    refused(sentAt, receivedAt) {
      // Requests under way at the last refusal were sent at the old speed: they say nothing of the new one.
      if (sentAt <= slowedAt) return;
      factor = Math.min(largest, factor * step);
      slowedAt = receivedAt;
    },
  };
}
