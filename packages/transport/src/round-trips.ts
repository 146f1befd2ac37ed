const kept = 64;
const trusted = 20;
/** The spread to assume until enough round trips are known. */
const assumedSpreadMs = 100;
const largestSpreadMs = 500;

/** How long the last requests took, and so how much later or earlier than its neighbours one may arrive. */
export interface RoundTrips {
  add(milliseconds: number): void;
  /** How much round trips differ: more than the way there alone can. */
  spreadMs(): number;
}

export function createRoundTrips(): RoundTrips {
  const last: number[] = [];
  return {
    add(milliseconds) {
      last.push(milliseconds);
      if (last.length > kept) last.shift();
    },
    spreadMs() {
      const knownMs = (Math.max(...last) - Math.min(...last)) * 1.25 + 2;
      return last.length < trusted ? Math.max(assumedSpreadMs, knownMs) : Math.min(largestSpreadMs, knownMs);
    },
  };
}
