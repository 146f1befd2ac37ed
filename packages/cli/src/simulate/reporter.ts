import type { Provider } from '@callweave/core';
import type { RecordedRequest } from '@callweave/simulator';
import type { Simulated } from './simulated.ts';

/** Tells the user, or a script, what goes on. */
export interface Reporter {
  listening(simulated: readonly Simulated[]): void;
  request(provider: Provider, request: RecordedRequest): void;
  ended(simulated: readonly Simulated[]): void;
}
