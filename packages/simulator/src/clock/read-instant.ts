import { checkInstant } from '../options/check.ts';
import { SimulatorOptionError } from '../options/simulator-option-error.ts';

/** A time as it is given, in milliseconds since 1970. */
export function readInstant(option: string, time: unknown): number {
  if (typeof time === 'string') {
    checkInstant(option, time);
    return Date.parse(time);
  }
  if (typeof time === 'number' && Number.isFinite(time)) return time;
  const expected = 'milliseconds since 1970 or an ISO 8601 time with an offset';
  throw new SimulatorOptionError({ option, expected, received: time });
}
