const kept = 64;
const trusted = 20;
/** The spread to assume until enough round trips are known. */
const assumedSpreadMs = 100;
const largestSpreadMs = 500;

/** How long the last requests took, and so how much later or earlier than its neighbours one may arrive. */
export class RoundTrips {
  readonly #milliseconds: number[] = [];

  add(milliseconds: number): void {
    this.#milliseconds.push(milliseconds);
    if (this.#milliseconds.length > kept) this.#milliseconds.shift();
  }

  /** How much round trips differ: more than the way there alone can. */
  get spreadMs(): number {
    const knownMs = (Math.max(...this.#milliseconds) - Math.min(...this.#milliseconds)) * 1.25 + 2;
    if (this.#milliseconds.length < trusted) return Math.max(assumedSpreadMs, knownMs);
    return Math.min(largestSpreadMs, knownMs);
  }
}
