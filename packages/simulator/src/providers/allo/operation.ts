import type { Reply } from '../../http/reply.ts';
import type { Route } from '../../http/router.ts';
import type { SimulatorRequest } from '../../http/simulator-request.ts';
import type { ItemStore } from './item-store.ts';
import type { AlloSettings } from './settings.ts';

/** What an operation is given. */
export interface AlloCall {
  readonly request: SimulatorRequest;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: string;
  readonly store: ItemStore;
  readonly settings: AlloSettings;
  readonly operations: readonly AlloOperation[];
}

/** An operation of the API. It throws an `AlloProblem` where it cannot answer. */
export interface AlloOperation extends Route<(call: AlloCall) => Reply> {
  readonly description: string;
  /** Null where every key may call it. */
  readonly scope: string | null;
}
