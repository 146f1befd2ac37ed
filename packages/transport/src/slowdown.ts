const step = 1.25;
const largest = 8;
const recoveryPerSecond = 0.98;

/**
 * How much slower than the limit to go, because requests were refused although the limit was kept: the API's
 * real limit is lower than the assumed one, or others use the key. A quarter slower with each refusal, and
 * recovering by a fiftieth each second.
 */
export class Slowdown {
  /** 1 is full speed, 2 is half of it. */
  factor = 1;
  #answeredAt = 0;
  #slowedAt = Number.NEGATIVE_INFINITY;

  answered(receivedAt: number): void {
    const seconds = Math.max(0, receivedAt - this.#answeredAt) / 1_000;
    this.#answeredAt = Math.max(this.#answeredAt, receivedAt);
    this.factor = Math.max(1, this.factor * recoveryPerSecond ** seconds);
  }

  refused(sentAt: number, receivedAt: number): void {
    // Requests under way at the last refusal were sent at the old speed: they say nothing of the new one.
    if (sentAt <= this.#slowedAt) return;
    this.factor = Math.min(largest, this.factor * step);
    this.#slowedAt = receivedAt;
  }
}
