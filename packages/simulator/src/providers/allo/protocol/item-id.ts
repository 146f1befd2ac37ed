import { AlloProblem } from './problem.ts';

/** An id as the items have it: the underscore of the vendor's guides and webhooks means the same as the hyphen. */
export function readItemId(id: string, param: string): string {
  const parts = /^(cll|msg)[-_](.+)$/.exec(id);
  if (parts !== null) return `${parts[1]}-${parts[2]}`;
  const message = `${JSON.stringify(id)} is no id of a call (cll-) or message (msg-).`;
  throw new AlloProblem({ status: 400, code: 'INVALID_ITEM_ID', message, param });
}
