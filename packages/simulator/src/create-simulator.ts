import { DEFAULT_UNTIL } from './content/times.ts';
import { splitDialogues } from './corpus/split-dialogues.ts';
import { generateDialogues } from './generate/generate-dialogues.ts';
import type { VendorApi } from './http/vendor-api.ts';
import type { ListenOptions } from './listen.ts';
import type { AlloSimulatorOptions } from './options/allo-simulator-options.ts';
import { checkOptions } from './options/check-options.ts';
import type { ItellicoSimulatorOptions } from './options/itellico-simulator-options.ts';
import { withPreset } from './options/presets.ts';
import type { SimulatorOptions } from './options/simulator-options.ts';
import { alloApi } from './providers/allo/allo-api.ts';
import { alloContent } from './providers/allo/allo-content.ts';
import { alloSettings } from './providers/allo/settings.ts';
import type { AlloTruth } from './providers/allo/wire.ts';
import { itellicoApi } from './providers/itellico/itellico-api.ts';
import { itellicoSettings } from './providers/itellico/settings.ts';
import type { ItellicoTruth } from './providers/itellico/wire.ts';
import type { RunningSimulator } from './running-simulator.ts';
import { startSimulator } from './start-simulator.ts';

/** A simulator that does not listen yet. */
export interface Simulator<Truth> {
  /** Starts a server of its own, with limits, faults, webhooks and a log of its own. */
  listen(options?: ListenOptions): Promise<RunningSimulator<Truth>>;
}

type AnyTruth = AlloTruth | ItellicoTruth;

interface Assembly {
  readonly apiKey: string;
  /** A new API for every `listen()`: only the rows are shared. */
  api(now: () => number): VendorApi<AnyTruth>;
}

function assemble(options: SimulatorOptions): Assembly {
  const { seed = 1, until = DEFAULT_UNTIL, windowPhaseMs = 0 } = options;
  const dialogues = options.dialogues ?? splitDialogues(generateDialogues({ seed }))[options.provider];
  if (options.provider === 'allo') {
    const settings = alloSettings(options);
    const { unansweredCalls = 0, conversations } = options;
    const content = alloContent(dialogues, { seed, until, unansweredCalls, conversations });
    return { apiKey: settings.apiKey, api: (now) => alloApi({ settings, content, now, windowPhaseMs }) };
  }
  const settings = itellicoSettings(options);
  const world = {
    settings,
    dialogues,
    seed,
    conversations: options.conversations ?? dialogues.length,
    untilMs: Date.parse(until),
  };
  return { apiKey: settings.apiKey, api: (now) => itellicoApi({ ...world, now, windowPhaseMs }) };
}

/**
 * A real HTTP server that behaves as the API of Allo or of itellico does.
 *
 * @throws {SimulatorOptionError} at the first option that is unknown or has a value that is not meant.
 *
 * @example
 * const simulator = await createSimulator({ provider: 'allo' }).listen();
 * await fetch(`${simulator.url}/v2/api/me`, { headers: { Authorization: `Api-Key ${simulator.apiKey}` } });
 * await simulator.close();
 */
export function createSimulator(options: AlloSimulatorOptions): Simulator<AlloTruth>;
export function createSimulator(options: ItellicoSimulatorOptions): Simulator<ItellicoTruth>;
export function createSimulator(options: SimulatorOptions): Simulator<AlloTruth | ItellicoTruth>;
export function createSimulator(given: SimulatorOptions): Simulator<AnyTruth> {
  checkOptions(given);
  const options = withPreset(given);
  const { apiKey, api } = assemble(options);
  return {
    listen: (listenOptions = {}) => startSimulator({ options, apiKey, api }, listenOptions),
  };
}
