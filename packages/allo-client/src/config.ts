import { type ApiDefinition, misuse } from '@callweave/transport';
import { describeAlloError } from './errors.ts';
import { rulesOf } from './rules-of.ts';

export type AuthorizationForm = 'api-key' | 'raw';

/**
 * https://help.withallo.com/en/v2/api-reference/guides/rate-limits: 20 GETs and 5 of everything else a second,
 * for each key. Answers state the limit in force, and that one is kept.
 */
export const alloApi: ApiDefinition = {
  name: 'Allo',
  baseUrl: 'https://api.withallo.com',
  rulesOf,
  authenticate: (apiKey) => keyHeaders(apiKey, 'api-key'),
  describeError: describeAlloError,
  // Samples show recordings on storage.withallo.com; live they are on the API's host and want the key.
  isKeyHost: (hostname) => /(?:^|\.)withallo\.com$/.test(hostname),
  requestsPerSecond: { read: 20, write: 5 },
  keyHelp: 'an Admin or Manager finds it under Settings > API, https://web.withallo.com/settings/api',
};

/** @throws {TypeError} for a form that is none. */
export function parseAuthorizationForm(value: unknown): AuthorizationForm {
  if (value === undefined) return 'api-key';
  if (value === 'api-key' || value === 'raw') return value;
  const given = typeof value === 'string' ? JSON.stringify(value) : `a value of type ${typeof value}`;
  throw misuse('authorizationForm', '"api-key" or "raw"', given);
}

/** https://help.withallo.com/en/v2/api-reference/guides/authentication */
export function keyHeaders(apiKey: string, form: AuthorizationForm): Record<string, string> {
  return { authorization: form === 'raw' ? apiKey : `Api-Key ${apiKey}` };
}

/** The bare key of one that was copied together with its header or scheme. */
export function withoutKeyPrefix(apiKey: string): string {
  return apiKey.trim().replace(/^(?:authorization:\s*)?(?:(?:api-key|bearer)(?:\s+|$))?/i, '');
}
