const DAY_MS = 86_400_000;

/** What is left of a day when its quota is used up. */
export interface QuotaRefusal {
  readonly limit: number;
  readonly resetSeconds: number;
}

/** How many requests to version 1 a key has a day; the day is UTC's. */
export class DailyQuota {
  readonly #limit: number | null;
  readonly #counts = new Map<string, number>();
  #day = Number.NEGATIVE_INFINITY;

  constructor(limit: number | null) {
    this.#limit = limit;
  }

  /** Counts a request, or tells that there is none left. */
  take(key: string, nowMs: number): QuotaRefusal | null {
    if (this.#limit === null) return null;
    const day = Math.floor(nowMs / DAY_MS);
    if (day > this.#day) {
      this.#day = day;
      this.#counts.clear();
    }
    const used = this.#counts.get(key) ?? 0;
    if (used >= this.#limit) {
      return { limit: this.#limit, resetSeconds: Math.ceil(((this.#day + 1) * DAY_MS - nowMs) / 1000) };
    }
    this.#counts.set(key, used + 1);
    return null;
  }
}
