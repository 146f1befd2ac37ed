import { isRecord } from '@callweave/transport/json';

/** What is chosen in a picker; the value itself where an expression stands in its place. */
export function valueOfLocator(parameter: unknown): unknown {
  return isRecord(parameter) && '__rl' in parameter ? parameter.value : parameter;
}
