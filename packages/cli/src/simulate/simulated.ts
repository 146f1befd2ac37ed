import type { Provider } from '@callweave/core';
import type { AlloTruth, ItellicoTruth, RunningSimulator } from '@callweave/simulator';

/** One of the simulators that a command started. */
export interface Simulated {
  readonly provider: Provider;
  readonly simulator: RunningSimulator<AlloTruth | ItellicoTruth>;
}
