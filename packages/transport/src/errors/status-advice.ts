import type { ApiDefinition } from '../api-definition.ts';
import type { ApiErrorKind } from './api-error.ts';

export interface AdviceContext {
  readonly api: Pick<ApiDefinition, 'name' | 'keyHelp'>;
  readonly requiredScope: string | null;
  readonly retryAfterMs: number | null;
  /** True for a body that is not the API's JSON. */
  readonly isForeign: boolean;
}

/** What to do next, where the vendor's code does not tell more. */
export function statusAdvice(
  kind: ApiErrorKind,
  { api: { name, keyHelp }, requiredScope, retryAfterMs, isForeign }: AdviceContext,
): string {
  switch (kind) {
    case 'authentication':
      return `Check the API key: ${keyHelp}`;
    case 'permission':
      return isForeign
        ? `The answer is not ${name}'s JSON: something in front of the API refused the request; check proxies and the base URL`
        : `Give the key ${scopeOf(requiredScope)}: ${keyHelp}`;
    case 'payment':
      return `Check the plan and the billing of the ${name} account`;
    case 'not_found':
      return isForeign
        ? 'Check the base URL'
        : 'Check the id, and that the key belongs to the account that holds it';
    case 'conflict':
      return 'Read the current state and decide again';
    case 'validation':
      return 'Correct the request as the message says';
    case 'rate_limit': {
      const wait = retryAfterMs === null ? 'Wait' : `Wait ${Math.ceil(retryAfterMs / 1000)} s`;
      return `${wait} and try again, and let one pacer serve all clients of the key`;
    }
    case 'quota':
      return retryAfterMs === null
        ? 'Wait until the quota begins anew, or have it raised'
        : `Wait ${Math.ceil(retryAfterMs / 1000)} s until the quota begins anew, or have it raised`;
    case 'redirect':
      return 'The key is not sent to another address: set the base URL to the one that the API has now';
    default:
      return `Try again later; if it stays, ask ${name}'s support and name the request id`;
  }
}

function scopeOf(requiredScope: string | null): string {
  return requiredScope === null ? 'the permission that this operation needs' : `the scope ${requiredScope}`;
}
