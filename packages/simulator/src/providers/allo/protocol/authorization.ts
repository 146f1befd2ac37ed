import type { IncomingHttpHeaders } from 'node:http';
import type { AlloSettings } from '../settings.ts';
import { AlloProblem } from './problem.ts';

const PREFIX = /^Api-Key\s+/i;

/** The key as it was sent, bare or after `Api-Key`; other schemes stay part of it and so match no key. */
export const presentedKey = (headers: IncomingHttpHeaders): string =>
  (headers.authorization ?? '').replace(PREFIX, '').trim();

/** Throws unless the key is the right one, in a form that is let in. */
export function authorize(headers: IncomingHttpHeaders, { apiKey, keyForm }: AlloSettings): void {
  const sent = headers.authorization ?? '';
  const isPrefixed = PREFIX.test(sent);
  const isFormRight = keyForm === 'either' || isPrefixed === (keyForm === 'prefixed');
  if (isFormRight && presentedKey(headers) === apiKey) return;
  // Bearer is for the vendor's OAuth tokens: a key behind it is refused.
  const message = /^Bearer\s/i.test(sent)
    ? 'Bearer is not for API keys; send "Authorization: Api-Key <key>".'
    : 'The API key is missing or not valid.';
  throw new AlloProblem({ status: 401, message });
}

/** Throws unless the key has the scope; the error names it. */
export function requireScope(scope: string | null, scopes: readonly string[]): void {
  if (scope === null || scopes.includes(scope)) return;
  throw new AlloProblem({
    status: 403,
    code: 'API_KEY_INSUFFICIENT_SCOPE',
    message: `The API key lacks the scope ${scope}.`,
    param: 'scope',
    v1Details: [{ message: `required=${scope}`, field: 'scope' }],
  });
}
