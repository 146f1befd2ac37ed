import type { OperationContract } from '../../../contract/api-contract.ts';
import type { Reply } from '../../../http/reply.ts';
import type { Fields } from '../protocol/fields.ts';
import type { Timeline } from '../state/timeline.ts';
import type { World } from '../state/world.ts';

/** A request that the contract allows, and the world that it meets. */
export interface AlloCall {
  readonly world: World;
  readonly nowMs: number;
  /** Path, query and header parameters by name, in their own types. */
  readonly parameters: Fields;
  readonly body: Fields;
  /** As it was sent, for what the contract does not know. */
  readonly query: URLSearchParams;
  /** What is listed now. */
  timeline(): Timeline;
  /** The operations that this key may call. */
  readonly openOperations: readonly OperationContract[];
}

/** Answers an operation. It throws an `AlloProblem` where it cannot. */
export type AlloHandler = (call: AlloCall) => Reply;
