import { SimulatorError } from '../simulator-error.ts';
import { describeValue } from './describe-value.ts';

/** An option that the simulator cannot work with: thrown at construction, before anything listens. */
export class SimulatorOptionError extends SimulatorError {
  override readonly name = 'SimulatorOptionError' as const;
  readonly option: string;
  readonly expected: string;
  readonly received: unknown;

  constructor(details: { option: string; expected: string; received: unknown; cause?: unknown }) {
    super({
      code: 'BAD_SIMULATOR_OPTION',
      message: `Option "${details.option}": expected ${details.expected}, received ${describeValue(details.received)}`,
      cause: details.cause,
    });
    this.option = details.option;
    this.expected = details.expected;
    this.received = details.received;
  }
}
