import type { IncomingHttpHeaders } from 'node:http';
import { AlloProblem } from './problem.ts';

/** The key as it was sent, bare or after `Api-Key`; other schemes stay part of it and so match no key. */
export const presentedKey = (headers: IncomingHttpHeaders): string =>
  (headers.authorization ?? '').replace(/^Api-Key\s+/i, '').trim();

export function authorize(headers: IncomingHttpHeaders, apiKey: string): void {
  if (presentedKey(headers) === apiKey) return;
  // Bearer is for the vendor's OAuth tokens: a key behind it is refused.
  const message = /^Bearer\s/i.test(headers.authorization ?? '')
    ? 'Bearer is not for API keys; send "Authorization: Api-Key <key>".'
    : 'The API key is missing or not valid.';
  throw new AlloProblem({ status: 401, message });
}

export function requireScope(scope: string | null, scopes: readonly string[]): void {
  if (scope === null || scopes.includes(scope)) return;
  const message = `The API key lacks the scope ${scope}.`;
  throw new AlloProblem({ status: 403, code: 'API_KEY_INSUFFICIENT_SCOPE', message, param: 'scope' });
}
