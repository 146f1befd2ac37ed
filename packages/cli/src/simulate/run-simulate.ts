import type { Provider } from '@callweave/core';
import { type Fault, splitDialogues } from '@callweave/simulator';
import { chooseDialogues } from '../demo/choose-dialogues.ts';
import type { ExitCode } from '../exit-code.ts';
import { formatCount } from '../terminal/format.ts';
import type { World } from '../world.ts';
import { createJsonReporter } from './json-reporter.ts';
import type { Simulated } from './simulated.ts';
import { simulatedClock, startSimulated } from './start-simulated.ts';
import { createTextReporter } from './text-reporter.ts';

export interface SimulateOptions {
  readonly providers: readonly Provider[];
  readonly ports: Readonly<Record<Provider, number>>;
  readonly host: string;
  readonly preset: 'strict' | 'lenient' | null;
  readonly seed: number;
  readonly generatedCount: number;
  readonly speed: number;
  /** When their clock begins; null for now. */
  readonly at: string | null;
  readonly faults: readonly Fault[];
  readonly webhookUrls: readonly string[];
  readonly isJson: boolean;
}

/** Of the ninety days of conversations, the last ones happen while the clock runs. */
const daysToComeMs = 30 * 86_400_000;

/** Simulators that run until the user has enough of them. */
export async function runSimulate(options: SimulateOptions, world: World): Promise<ExitCode> {
  const { providers, ports, host, preset, faults, webhookUrls, isJson, generatedCount, seed } = options;
  const { stdout, stderr } = world;
  const reporter = isJson ? createJsonReporter(stdout) : createTextReporter({ stdout, stderr });
  const interrupted = new AbortController();
  // Listened to from the first, so that an early Ctrl-C is not lost.
  const stopListening = world.onInterrupt(() => interrupted.abort());
  const simulated: Simulated[] = [];
  try {
    const { dialogues, origin } = await chooseDialogues({ seed, count: generatedCount }, world);
    const halves = splitDialogues(dialogues);
    const clock = await simulatedClock(options, world);
    const until = new Date(clock.now() + daysToComeMs).toISOString();
    for (const provider of providers) {
      const simulator = await startSimulated({
        host,
        faults,
        webhookUrls,
        provider,
        clock,
        seed,
        until,
        dialogues: halves[provider],
        port: ports[provider],
        ...(preset !== null && { preset }),
        onRequest: (request) => reporter.request(provider, request),
      });
      simulated.push({ provider, simulator });
    }
    if (!isJson) stdout.write(`${formatCount(dialogues.length)} dialogues ${origin}; Ctrl-C ends.\n\n`);
    reporter.listening(simulated);
    await aborted(interrupted.signal);
    reporter.ended(simulated);
    return 0;
  } finally {
    stopListening();
    await Promise.all(simulated.map(({ simulator }) => simulator.close()));
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
