import type { AlloClient } from '../../src/client.ts';
import type { AlloOperationName } from '../../src/testing/operation-name.ts';

/** A call of an operation, and what it must look like on the wire. */
export interface OperationCase {
  readonly operation: AlloOperationName;
  readonly call: (client: AlloClient) => Promise<{ readonly data: unknown; readonly response: Response }>;
  /** The path with its query, encoded. */
  readonly url: string;
  readonly body?: object;
}
