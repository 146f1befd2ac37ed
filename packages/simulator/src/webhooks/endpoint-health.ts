const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/**
 * When Allo gives an endpoint up: failures within a day that are half a day apart start a clock of five days, and
 * nothing but failures until its end switches the endpoint off.
 * https://help.withallo.com/en/v2/api-reference/webhooks/delivery-and-retries
 */
export class EndpointHealth {
  readonly #disableAfterDays: number;
  #failuresMs: number[] = [];
  #deadlineMs: number | null = null;

  constructor(disableAfterDays: number) {
    this.#disableAfterDays = disableAfterDays;
  }

  succeeded(): void {
    this.#failuresMs = [];
    this.#deadlineMs = null;
  }

  /** Whether this failure was the one too many. */
  failed(nowMs: number): boolean {
    if (this.#deadlineMs !== null) return nowMs >= this.#deadlineMs;
    this.#failuresMs = [...this.#failuresMs.filter((failureMs) => nowMs - failureMs <= DAY_MS), nowMs];
    const firstMs = this.#failuresMs[0] ?? nowMs;
    if (nowMs - firstMs >= 12 * HOUR_MS) this.#deadlineMs = nowMs + this.#disableAfterDays * DAY_MS;
    return false;
  }
}
