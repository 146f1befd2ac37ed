import { jsonReply } from '../../../http/reply.ts';
import type { AlloOperation } from '../operation.ts';
import { DEFAULT_RATE_LIMITS } from '../settings.ts';

/** What the key is and may; `endpoints` names only what it may call. */
export const getMe: AlloOperation = {
  operationId: 'getMe',
  method: 'GET',
  path: '/v2/api/me',
  description: 'Me',
  scope: null,
  handler: ({ settings, operations }) => {
    const limits = settings.rateLimits ?? DEFAULT_RATE_LIMITS;
    const data = {
      api_key_id: 'api-5e1c0f7a2b9d',
      scopes: settings.scopes,
      endpoints: operations
        .filter(({ scope }) => scope === null || settings.scopes.includes(scope))
        .map(({ method, path, description, scope }) => ({ method, path, description, scope: scope ?? '' })),
      team: { id: 'team-3d8f6a1c4e20', name: 'Callweave Demo' },
      rate_limits: { read_per_second: limits.read, write_per_second: limits.write },
    };
    return jsonReply(200, JSON.stringify({ data }));
  },
};
