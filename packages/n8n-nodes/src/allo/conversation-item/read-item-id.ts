import type { ItemParameters } from '../../operations/item-parameters.ts';

/** The ID of a call or text message as the API writes it, whatever form it comes in. */
export function readItemId(parameters: ItemParameters): string {
  return asItemId(parameters.requiredText('itemId', 'Item ID'));
}

/** Webhooks write `cll_…`, this package's own outputs `allo:cll-…`. */
export function asItemId(text: string): string {
  return text.replace(/^allo:/, '').replace(/^(cll|msg)_/, '$1-');
}
