import type { ItemParameters } from './item-parameters.ts';
import type { OperationCall } from './operation.ts';

/** What an operation works with for one input item. */
export interface ItemCall<Client> extends OperationCall<Client> {
  readonly itemIndex: number;
  readonly parameters: ItemParameters;
  /** To be spread into the options of a request, so that a stopped execution ends it. */
  readonly cancellation: { readonly signal?: AbortSignal };
}
