import type { IExecuteFunctions } from 'n8n-workflow';
import { toNodeError } from '../execution/to-node-error.ts';
import { ItemParameters } from './item-parameters.ts';

export interface ReadItems<Value> {
  readonly items: readonly { readonly itemIndex: number; readonly value: Value }[];
  /** By the index of the item: why it can't be read. */
  readonly errors: Map<number, unknown>;
}

/**
 * What the input items ask for, where they are handled together. One that can't be read stops the node before
 * anything is sent, unless the node goes on without it.
 */
export function readItems<Value>(
  context: IExecuteFunctions,
  read: (parameters: ItemParameters) => Value,
): ReadItems<Value> {
  const items: { itemIndex: number; value: Value }[] = [];
  const errors = new Map<number, unknown>();
  for (const itemIndex of context.getInputData().keys()) {
    try {
      items.push({ itemIndex, value: read(new ItemParameters(context, itemIndex)) });
    } catch (error) {
      const nodeError = toNodeError(context.getNode(), error, itemIndex);
      if (!context.continueOnFail()) throw nodeError;
      errors.set(itemIndex, nodeError);
    }
  }
  return { items, errors };
}
