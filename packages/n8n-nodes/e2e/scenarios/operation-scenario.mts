/** What is done with the three items of a scenario, each of which has one of these as its `value`. */
export type ScenarioValues = readonly [first: string, second: string, third: string];

/** A vendor as a scenario prepares it, past the node. */
export interface Vendor {
  /** Sends a request with the right key, and gives what the answer holds under `data`, or all of it. */
  send<Answer>(method: string, path: string, body?: unknown): Promise<Answer>;
}

/** One operation over three items, of which the vendor refuses the second. */
export interface OperationScenario {
  /** The vendor's name of the request that does it, once for each item. */
  readonly operationId: string;
  /** Makes or finds what the items are about. */
  readonly values?: (vendor: Vendor) => ScenarioValues | Promise<ScenarioValues>;
  /** What stands in the node; an expression reads the item's `value`. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** What an item gives, or a part of it. */
  readonly gives: (value: string) => Readonly<Record<string, unknown>>;
}

/** By resource and operation, as the node lists them. */
export type OperationScenarios = Readonly<Record<string, Readonly<Record<string, OperationScenario>>>>;

/** The expression for the `value` of an item. */
export const itsValue = '={{ $json.value }}';

/** What is chosen in a picker by its ID, one for each item. */
export const itsChoice = { __rl: true, mode: 'id', value: itsValue };

/** Makes three of something. */
export async function three(make: (index: number) => Promise<string>): Promise<ScenarioValues> {
  return [await make(0), await make(1), await make(2)];
}
