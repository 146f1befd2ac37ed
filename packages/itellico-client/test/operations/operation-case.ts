import type { ItellicoClient } from '../../src/client.ts';
import type { ItellicoOperationName } from '../../src/testing/operation-name.ts';

/** A call of an operation, and what it must look like on the wire. */
export interface OperationCase {
  readonly operation: ItellicoOperationName;
  readonly call: (client: ItellicoClient) => Promise<{ readonly data: unknown; readonly response: Response }>;
  /** The path with its query, encoded. */
  readonly url: string;
  readonly body?: object;
}
