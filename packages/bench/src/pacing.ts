import { createAlloClient } from '@callweave/allo-client';
import { createSimulator, generateDialogues } from '@callweave/simulator';
import { type Benchmark, MissedBoundError } from './benchmark.ts';

const requests = 100;
const limitPerSecond = 5;

/**
 * 100 batch requests in real time, from a random moment of the simulator's window on. The figure that counts is
 * how much of the limit is used: requests per second, divided by the limit.
 */
export const pacing: Benchmark = {
  name: 'pacing',
  description: `${requests} batch requests at a simulator that allows ${limitPerSecond} a second in fixed windows`,
  async run(print) {
    const windowPhaseMs = Math.floor(Math.random() * 1_000);
    const simulator = await createSimulator({
      provider: 'allo',
      dialogues: generateDialogues({ seed: 1, count: 100 }),
      windowPhaseMs,
    }).listen();
    try {
      const client = createAlloClient({ apiKey: simulator.apiKey, baseUrl: simulator.url });
      const ids = simulator.truth().map(({ row }) => row.id);
      const startedAt = performance.now();
      const calls = Array.from({ length: requests }, (_, index) =>
        client.POST('/v2/api/conversations/items/batch', { body: { ids: ids.slice(index, index + 1) } }),
      );
      await Promise.all(calls);
      const seconds = (performance.now() - startedAt) / 1_000;
      const refused = simulator.counts().byStatus['429'] ?? 0;
      const efficiency = requests / (seconds * limitPerSecond);
      print(
        `window phase ${windowPhaseMs} ms, ${seconds.toFixed(2)} s, 429: ${refused}, share of the limit: ${efficiency.toFixed(3)}`,
      );
      if (refused > 0) throw new MissedBoundError(`Expected no answer of 429; got ${refused}.`);
      if (efficiency < 0.95)
        throw new MissedBoundError(`Expected at least 0.95 of the limit; got ${efficiency.toFixed(3)}.`);
    } finally {
      await simulator.close();
    }
  },
};
