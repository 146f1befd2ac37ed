import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

/** What an operation works with. */
export interface OperationCall<Client> {
  readonly context: IExecuteFunctions;
  readonly client: Client;
  /** That somebody stopped the execution; undefined in versions of n8n that do not tell. */
  readonly signal: AbortSignal | undefined;
}

/** One operation of one resource, over all input items at once. */
export type Operation<Client> = (call: OperationCall<Client>) => Promise<INodeExecutionData[]>;

/** The operations of a node by resource and name, as its description lists them; a test compares the two. */
export type OperationTable<Client> = Readonly<Record<string, Readonly<Record<string, Operation<Client>>>>>;
