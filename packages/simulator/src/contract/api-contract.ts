import type { RateLane } from '../http/rate-gate.ts';

/** A JSON Schema, whose `$ref` names a schema of the same contract. */
export type ContractSchema = boolean | { readonly [keyword: string]: unknown };

export interface ParameterContract {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: ContractSchema;
}

/** What the document in `specs/` says of one operation. */
export interface OperationContract {
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** With parameters in braces, as OpenAPI writes it. */
  readonly path: string;
  readonly summary: string;
  /** The lane in which requests count, as documented. */
  readonly lane: RateLane;
  /** Whether it changes nothing, a search by POST for example. */
  readonly isSafe: boolean;
  readonly hasIdempotencyKey: boolean;
  /** What the key must be allowed; null where every key may call it. */
  readonly scope: string | null;
  readonly successStatus: number;
  readonly parameters: readonly ParameterContract[];
  /** Null where no body is read. */
  readonly body: { readonly required: boolean; readonly schema: ContractSchema } | null;
}

/** What a simulator routes and validates by, generated from the document in `specs/`. */
export interface ApiContract {
  readonly operations: readonly OperationContract[];
  /** The shared schemas by name: `#/components/schemas/<name>`. */
  readonly schemas: Readonly<Record<string, ContractSchema>>;
}
