import { DEFAULT_UNTIL } from './content/times.ts';
import { splitDialogues } from './corpus/split-dialogues.ts';
import { FaultQueue } from './faults/fault-queue.ts';
import { generateDialogues } from './generate/generate-dialogues.ts';
import { RequestLog } from './http/request-log.ts';
import { serve } from './http/serve.ts';
import type { VendorApi } from './http/vendor-api.ts';
import { type ListenOptions, listen } from './listen.ts';
import { checkOptions } from './options/check-options.ts';
import type { ItellicoSimulatorOptions } from './options/itellico-simulator-options.ts';
import type { AlloSimulatorOptions, SimulatorOptions } from './options/simulator-options.ts';
import { systemNow, systemSleep } from './platform.ts';
import { alloApi } from './providers/allo/allo-api.ts';
import { alloItemsOf } from './providers/allo/items.ts';
import { alloSettings } from './providers/allo/settings.ts';
import type { AlloTruth } from './providers/allo/wire.ts';
import { itellicoApi } from './providers/itellico/itellico-api.ts';
import { itellicoSettings } from './providers/itellico/settings.ts';
import type { ItellicoTruth } from './providers/itellico/wire.ts';
import type { RunningSimulator } from './running-simulator.ts';

/** A simulator that does not listen yet. */
export interface Simulator<Truth> {
  /** Starts a server of its own, with limits, faults and a log of its own. */
  listen(options?: ListenOptions): Promise<RunningSimulator<Truth>>;
}

type AnyTruth = AlloTruth | ItellicoTruth;

interface Assembly {
  readonly apiKey: string;
  /** A new API for every `listen()`: only the rows are shared. */
  api(): VendorApi<AnyTruth>;
}

function assemble(options: SimulatorOptions): Assembly {
  const { seed = 1, until = DEFAULT_UNTIL, now = systemNow, windowPhaseMs = 0 } = options;
  const dialogues = options.dialogues ?? splitDialogues(generateDialogues({ seed }))[options.provider];
  if (options.provider === 'allo') {
    const settings = alloSettings(options);
    const truths = alloItemsOf(dialogues, { seed, until, unansweredCalls: options.unansweredCalls ?? 0 });
    return { apiKey: settings.apiKey, api: () => alloApi({ settings, truths, seed, now, windowPhaseMs }) };
  }
  const settings = itellicoSettings(options);
  const world = {
    settings,
    dialogues,
    seed,
    conversations: options.conversations ?? dialogues.length,
    untilMs: Date.parse(until),
    now,
  };
  return { apiKey: settings.apiKey, api: () => itellicoApi({ ...world, windowPhaseMs }) };
}

/**
 * A real HTTP server that behaves as the API of Allo or of itellico does.
 *
 * @example
 * const simulator = await createSimulator({ provider: 'allo' }).listen();
 * await fetch(`${simulator.url}/v2/api/me`, { headers: { Authorization: `Api-Key ${simulator.apiKey}` } });
 * await simulator.close();
 */
export function createSimulator(options: AlloSimulatorOptions): Simulator<AlloTruth>;
export function createSimulator(options: ItellicoSimulatorOptions): Simulator<ItellicoTruth>;
export function createSimulator(options: SimulatorOptions): Simulator<AlloTruth | ItellicoTruth>;
export function createSimulator(options: SimulatorOptions): Simulator<AnyTruth> {
  checkOptions(options);
  const { apiKey, api: createApi } = assemble(options);
  const { latencyMs = 0 } = options;

  return {
    async listen(listenOptions = {}) {
      const api = createApi();
      const log = new RequestLog(options.recordRequests ?? true);
      const faults = new FaultQueue();
      const closing = new AbortController();
      const server = serve({
        api,
        faults,
        log,
        now: options.now ?? systemNow,
        sleep: options.sleep ?? systemSleep,
        latencyMs: typeof latencyMs === 'number' ? () => latencyMs : latencyMs,
        signal: closing.signal,
      });
      const url = await listen(server, listenOptions);
      return {
        url,
        apiKey,
        requests: log.requests,
        counts: () => log.counts(),
        truth: () => api.truth(),
        truths: () => api.truths(),
        inject: (fault) => faults.inject(fault),
        close: () =>
          new Promise<void>((resolve) => {
            closing.abort();
            // A second call finds the server closed; that is what it wanted.
            server.close(() => {
              resolve();
            });
            server.closeAllConnections();
          }),
      };
    },
  };
}
