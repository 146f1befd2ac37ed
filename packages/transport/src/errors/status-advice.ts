import type { ApiDefinition } from '../api-definition.ts';
import type { ErrorDetails } from './call-fault.ts';

/** What to do next, where the vendor's code does not tell more. `isForeign` is true for a body that is not the API's JSON. */
export function statusAdvice(
  { name, keyHelp }: Pick<ApiDefinition, 'name' | 'keyHelp'>,
  { kind, requiredScope, retryAfterMs }: Pick<ErrorDetails, 'kind' | 'requiredScope' | 'retryAfterMs'>,
  isForeign: boolean,
): string {
  const wait = retryAfterMs == null ? 'Wait' : `Wait ${Math.ceil(retryAfterMs / 1000)} s`;
  switch (kind) {
    case 'authentication':
      return `Check the API key: ${keyHelp}`;
    case 'permission':
      if (isForeign) {
        return `The answer is not ${name}'s JSON: something in front of the API refused the request; check proxies and the base URL`;
      }
      return `Give the key ${requiredScope ? `the scope ${requiredScope}` : 'the permission that this operation needs'}: ${keyHelp}`;
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
    case 'rate_limit':
      return `${wait} and try again; if it happens often, other programs use the key as well`;
    case 'quota':
      return `${wait} until the quota begins anew, or have it raised`;
    case 'redirect':
      return 'The key is not sent to another address: set the base URL to the one that the API has now';
    default:
      return `Try again later; if it stays, ask ${name}'s support and name the request id`;
  }
}
