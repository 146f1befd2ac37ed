import { ALLO_PRESETS } from './allo-presets.ts';
import type { AlloSimulatorOptions } from './allo-simulator-options.ts';
import { ITELLICO_PRESETS } from './itellico-presets.ts';
import type { ItellicoSimulatorOptions } from './itellico-simulator-options.ts';
import type { SharedSimulatorOptions, SimulatorOptions } from './simulator-options.ts';

/** Options of both that are no question of reading the documents. */
type NoSwitch =
  | 'provider'
  | 'preset'
  | 'dialogues'
  | 'seed'
  | 'apiKey'
  | 'until'
  | 'clock'
  | 'clockSkewMs'
  | 'latencyMs'
  | 'windowPhaseMs'
  | 'recordRequests'
  | 'onRequest'
  | 'fetch'
  | 'admin';

/** Every switch of a provider, all of them set; an option that is no switch is named beside the preset. */
export type Preset<
  Options extends SharedSimulatorOptions,
  NoSwitchOfIt extends keyof Options = never,
> = Readonly<Required<Omit<Options, NoSwitch | NoSwitchOfIt>>>;

export type Presets<PresetOfIt> = Readonly<Record<NonNullable<SharedSimulatorOptions['preset']>, PresetOfIt>>;

/** An option that is given as `undefined` is not given. */
function given<Options extends object>(options: Options): Partial<Options> {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Options>;
}

/** The options with everything that the preset says and they do not. */
export function withPreset(options: AlloSimulatorOptions): AlloSimulatorOptions;
export function withPreset(options: ItellicoSimulatorOptions): ItellicoSimulatorOptions;
export function withPreset(options: SimulatorOptions): SimulatorOptions;
export function withPreset(options: SimulatorOptions): SimulatorOptions {
  if (options.preset === undefined) return options;
  if (options.provider === 'allo') {
    return { ...ALLO_PRESETS[options.preset], ...given(options), provider: 'allo' };
  }
  return { ...ITELLICO_PRESETS[options.preset], ...given(options), provider: 'itellico' };
}
