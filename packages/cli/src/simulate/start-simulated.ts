import type { Provider } from '@callweave/core';
import {
  type AlloTruth,
  createScaledClock,
  createSimulator,
  type Fault,
  type ItellicoTruth,
  type MovableClock,
  type RecordedRequest,
  type RunningSimulator,
  type SharedSimulatorOptions,
  SimulatorOptionError,
} from '@callweave/simulator';
import { describeListenError } from '../http/listen-at.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export interface StartSimulatedOptions
  extends Pick<SharedSimulatorOptions, 'dialogues' | 'seed' | 'preset' | 'until'> {
  readonly provider: Provider;
  readonly port: number;
  readonly host: string;
  readonly clock: MovableClock;
  readonly faults: readonly Fault[];
  /** `{provider}` stands for the provider's name. */
  readonly webhookUrls: readonly string[];
  readonly onRequest: (request: RecordedRequest) => void;
}

/** What the simulator refuses is a mistake of the command line. */
async function asUsage<Value>(action: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await action();
  } catch (error) {
    if (!SimulatorOptionError.isInstance(error)) throw error;
    throw new UsageError(`The simulator does not take this. ${error.message}.`);
  }
}

/** The clock that the simulators share. */
export function simulatedClock(
  { speed, at }: { readonly speed: number; readonly at: string | null },
  { platform }: World,
): Promise<MovableClock> {
  return asUsage(() => createScaledClock({ speed, clock: platform, ...(at !== null && { at }) }));
}

/** Starts one simulator and prepares what is to go wrong. */
export async function startSimulated(
  options: StartSimulatedOptions,
): Promise<RunningSimulator<AlloTruth | ItellicoTruth>> {
  const { provider, port, host, faults, webhookUrls, ...simulatorOptions } = options;
  const simulator = await asUsage(() =>
    createSimulator({ ...simulatorOptions, provider, admin: true })
      .listen({ port, host })
      .catch((error: unknown) => {
        throw describeListenError(error, port, `--${provider}-port`);
      }),
  );
  try {
    await asUsage(() => {
      for (const fault of faults) simulator.inject(fault);
      for (const url of webhookUrls) simulator.webhooks.add({ url: url.replaceAll('{provider}', provider) });
    });
  } catch (error) {
    await simulator.close();
    throw error;
  }
  return simulator;
}
