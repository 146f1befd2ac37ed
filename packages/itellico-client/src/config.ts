import type { ApiDefinition } from '@callweave/transport';
import { describeItellicoError } from './errors.ts';

/**
 * itellico has rate limits but publishes no numbers (https://docs.itellico.ai/reference/limits-quotas): the pace
 * is an assumption of ours, careful enough for a list, and headers that state a limit win over it.
 */
export const itellicoApi: ApiDefinition = {
  name: 'itellico',
  baseUrl: 'https://api.itellico.ai',
  authenticate: (apiKey) => ({ 'x-api-key': apiKey }),
  describeError: describeItellicoError,
  requestsPerSecond: { read: 10, write: 5 },
  keyHelp: 'it is created under Settings > Developers > API Keys in the itellico dashboard',
};

/** The bare key of one that was copied together with its header or scheme. */
export function withoutKeyPrefix(apiKey: string): string {
  return apiKey
    .trim()
    .replace(/^(?:(?:x-api-key|authorization):\s*)?(?:(?:(?:x-)?api-key|bearer)(?:\s+|$))?/i, '');
}
