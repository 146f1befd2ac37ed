import { type Benchmark, MissedBoundError } from './benchmark.ts';
import { syncOnce } from './sync.ts';

const limitPerSecond = 5;
const conversations = 17_640;
const bound = 0.98;

/**
 * A sync of about 40,000 rows in real time at a simulator that allows five searches a second, as Allo does. The figure
 * that counts is how much of the limit is used: requests per second, divided by the limit.
 */
export const syncPacing: Benchmark = {
  name: 'sync-pacing',
  description: `a sync into SQLite at a simulator that allows ${limitPerSecond} requests a second in fixed windows`,
  async run(print) {
    const { inserted, seconds, counts } = await syncOnce(
      { provider: 'allo', conversations, isLimited: true },
      limitPerSecond,
    );
    const refused = counts.byStatus['429'] ?? 0;
    const share = counts.requests / (seconds * limitPerSecond);
    print(
      `${inserted} rows, ${counts.requests} requests, ${seconds.toFixed(2)} s, 429: ${refused}, share of the limit: ${share.toFixed(3)}`,
    );
    if (refused > 0) throw new MissedBoundError(`Expected no answer of 429; got ${refused}.`);
    if (share < bound) {
      throw new MissedBoundError(`Expected at least ${bound} of the limit; got ${share.toFixed(3)}.`);
    }
  },
};
