import type { IncomingMessage } from 'node:http';
import { jsonReply, type Reply } from '../http/reply.ts';
import { matchRoute } from '../http/router.ts';
import type { SideDoor } from '../http/serve.ts';
import type { SimulatorRequest } from '../http/simulator-request.ts';
import { SimulatorOptionError } from '../options/simulator-option-error.ts';
import type { AdminOptions } from '../options/simulator-options.ts';
import { checkAdminAccess } from './admin-access.ts';
import type { AdminContext } from './admin-context.ts';
import { AdminProblem } from './admin-problem.ts';
import { ADMIN_ROUTES } from './admin-routes.ts';
import { readAdminBody } from './read-admin-body.ts';

interface CreateAdminOptions extends AdminContext {
  readonly admin: boolean | AdminOptions;
}

async function perform(
  message: IncomingMessage,
  { method, path, query }: SimulatorRequest,
  context: AdminContext,
): Promise<Reply> {
  const match = matchRoute(ADMIN_ROUTES, method, path.replace(/\/$/, ''));
  if (match.kind === 'unknown-path') {
    const text = `There is no ${path}. GET /_simulator lists what there is.`;
    throw new AdminProblem({ status: 404, code: 'ROUTE_NOT_FOUND', message: text });
  }
  if (match.kind === 'wrong-method') {
    const allowed = match.allowed.join(', ');
    const text = `${path} takes ${allowed}, not ${method}.`;
    throw new AdminProblem({
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      message: text,
      headers: { Allow: allowed },
    });
  }
  const body = await readAdminBody(message);
  const result = await match.route.handler({ parameters: match.parameters, query, body, context });
  if (result === undefined) return { status: 204, headers: {}, body: '' };
  return jsonReply(200, JSON.stringify(result));
}

function refusalOf(error: unknown): Reply {
  if (error instanceof AdminProblem) return error.toReply();
  if (error instanceof SimulatorOptionError) {
    const { code, message, option } = error;
    return jsonReply(400, JSON.stringify({ error: { code, message, option } }));
  }
  const message = error instanceof Error ? error.message : String(error);
  return jsonReply(500, JSON.stringify({ error: { code: 'SIMULATOR_FAILED', message } }));
}

/** The control API, for tests in other languages than JavaScript. Its requests count for no limit and no log. */
export function createAdmin({ admin, ...context }: CreateAdminOptions): SideDoor {
  if (admin === false) return () => null;
  return (message, request) => {
    if (request.path !== '/_simulator' && !request.path.startsWith('/_simulator/')) return null;
    const answer = async (): Promise<Reply> => {
      checkAdminAccess(message, admin);
      return perform(message, request, context);
    };
    return answer().catch(refusalOf);
  };
}
