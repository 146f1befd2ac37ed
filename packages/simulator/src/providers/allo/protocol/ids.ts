import { AlloProblem } from './problem.ts';

/** What the vendor's ids begin with, where a hyphen and an underscore mean the same. */
const PREFIXES = 'cll|msg|cnt|con|per|com|dea|usr|tag|team|api|tst';
const EITHER = new RegExp(`^(${PREFIXES})[-_](?=.)`);
const IN_JSON = new RegExp(`"(${PREFIXES})-(?=[A-Za-z0-9]+")`, 'g');

/** An id with the hyphen of the API, whichever separator was sent. */
export const hyphenated = (id: string): string => id.replace(EITHER, '$1-');

/** Every id of an answer with the other separator. */
export const withUnderscores = (json: string): string => json.replace(IN_JSON, '"$1_');

/** An id of an item; throws for one of something else. */
export function itemId(id: string, param: string, kinds: 'calls' | 'all' = 'all'): string {
  const known = hyphenated(id);
  if (/^cll-./.test(known) || (kinds === 'all' && /^msg-./.test(known))) return known;
  const expected = kinds === 'all' ? 'a call (cll-) or message (msg-)' : 'a call (cll-)';
  const message = `${JSON.stringify(id)} is no id of ${expected}.`;
  throw new AlloProblem({ status: 400, code: 'INVALID_ITEM_ID', message, param });
}
