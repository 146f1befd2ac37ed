import type { IDataObject } from 'n8n-workflow';
import { forEachItem } from '../execution/for-each-item.ts';
import type { ItemCall } from './item-call.ts';
import { ItemParameters } from './item-parameters.ts';
import type { Operation } from './operation.ts';

/** What one input item gives: one result, several, or as many as are read. */
export type ItemResult = IDataObject | readonly IDataObject[] | AsyncIterable<IDataObject>;

/** An operation that handles one input item after the other: writes keep the order in which the items came. */
export function perItem<Client>(
  run: (call: ItemCall<Client>) => ItemResult | Promise<ItemResult>,
): Operation<Client> {
  return ({ context, client, signal }) =>
    forEachItem(context, async function* (itemIndex) {
      const parameters = new ItemParameters(context, itemIndex);
      const cancellation = signal === undefined ? {} : { signal };
      yield* resultsOf(await run({ context, client, signal, itemIndex, parameters, cancellation }));
    });
}

async function* resultsOf(result: ItemResult): AsyncGenerator<IDataObject, void, undefined> {
  if (Symbol.asyncIterator in result) yield* result as AsyncIterable<IDataObject>;
  else if (Array.isArray(result)) yield* result;
  else yield result as IDataObject;
}
