import type { ApiDefinition } from '@callweave/transport';
import { describeAlloError } from './errors.ts';
import { operations } from './generated/operations.ts';

export type AuthorizationForm = 'api-key' | 'raw';

/**
 * https://help.withallo.com/en/v2/api-reference/guides/rate-limits: 20 GETs and 5 of everything else a second,
 * for each key. Answers state the limit in force, and that one is kept.
 */
export const alloApi: ApiDefinition = {
  name: 'Allo',
  baseUrl: 'https://api.withallo.com',
  operations,
  authenticate: (apiKey) => keyHeaders(apiKey, 'api-key'),
  describeError: describeAlloError,
  requestsPerSecond: { read: 20, write: 5 },
  keyHelp: 'an Admin or Manager finds it under Settings > API, https://web.withallo.com/settings/api',
};

/** https://help.withallo.com/en/v2/api-reference/guides/authentication */
export function keyHeaders(apiKey: string, form: AuthorizationForm): Record<string, string> {
  return { authorization: form === 'raw' ? apiKey : `Api-Key ${apiKey}` };
}

/** The bare key of one that was copied together with its header or scheme. */
export function withoutKeyPrefix(apiKey: string): string {
  return apiKey.trim().replace(/^(?:authorization:\s*)?(?:(?:api-key|bearer)\s+)?/i, '');
}
