import { ALLO_NUMBERS, ALLO_TAGS, ALLO_TEAM } from '../content/roster.ts';
import { textIn } from '../protocol/fields.ts';
import { hyphenated } from '../protocol/ids.ts';
import { dataReply } from '../protocol/pages.ts';
import { AlloProblem } from '../protocol/problem.ts';
import { DEFAULT_RATE_LIMITS } from '../settings.ts';
import type { AlloHandler } from './allo-handler.ts';
import { listReply } from './list-reply.ts';

/** What the key is and may; `endpoints` names only what it may call. */
export const getMe: AlloHandler = ({ world: { settings }, openOperations }) => {
  const limits = settings.rateLimits ?? DEFAULT_RATE_LIMITS;
  return dataReply(200, {
    api_key_id: 'api-5e1c0f7a2b9d',
    scopes: settings.scopes,
    endpoints: openOperations.map(({ method, path, summary, scope }) => ({
      ...{ method, path, description: summary, scope: scope ?? '' },
    })),
    team: { id: 'team-3d8f6a1c4e20', name: 'Callweave Demo' },
    rate_limits: { read_per_second: limits.read, write_per_second: limits.write },
  });
};

/** Blocked users only when they are asked for. */
export const listUsers: AlloHandler = (call) => {
  const { role, status = 'ACTIVE' } = call.parameters;
  const users = ALLO_TEAM.filter(
    (user) => user.status === status && (role === undefined || user.role === role),
  );
  return listReply(call, users);
};

export const getUser: AlloHandler = ({ parameters }) => {
  const id = hyphenated(textIn(parameters, 'id') ?? '');
  const user = ALLO_TEAM.find((member) => member.id === id);
  if (user === undefined) {
    throw new AlloProblem({ status: 404, code: 'USER_NOT_FOUND', message: `There is no user ${id}.` });
  }
  return dataReply(200, user);
};

export const listTags: AlloHandler = (call) => listReply(call, ALLO_TAGS);

/** Lines and sender ids. */
export const listNumbers: AlloHandler = (call) => listReply(call, ALLO_NUMBERS);
