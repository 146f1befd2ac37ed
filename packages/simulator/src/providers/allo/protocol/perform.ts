import type { OperationContract } from '../../../contract/api-contract.ts';
import type { Reply } from '../../../http/reply.ts';
import { matchRoute, type RouteMatch } from '../../../http/router.ts';
import type { SimulatorRequest } from '../../../http/simulator-request.ts';
import type { AlloSettings } from '../settings.ts';
import { type Timeline, timelineAt } from '../state/timeline.ts';
import { withoutErased } from '../state/without-erased.ts';
import type { World } from '../state/world.ts';
import { authorize, presentedKey, requireScope } from './authorization.ts';
import { fieldsOf } from './fields.ts';
import type { Idempotency, KeyedRequest } from './idempotency.ts';
import { AlloProblem } from './problem.ts';
import { readRequest } from './read-request.ts';
import { type AlloRoute, undescribedRoutes } from './routes.ts';

/** A request that the limits have let through. */
export interface Performance {
  readonly request: SimulatorRequest;
  readonly match: RouteMatch<AlloRoute>;
  readonly body: string;
  readonly world: World;
  readonly routes: readonly AlloRoute[];
  readonly idempotency: Idempotency;
  readonly nowMs: number;
}

/** In this order: the key, the path, the scope, an earlier reply, the request itself. */
export function perform(performance: Performance): Reply {
  const { request, match, world, idempotency, nowMs } = performance;
  const { settings } = world;
  authorize(request.headers, settings);
  if (match.kind !== 'route') throw noRoute(match, request);
  const { contract } = match.route;
  requireScope(contract.scope, settings.scopes);
  const keyed = keyedRequest(performance, contract);
  if (keyed === null) return handled(performance, match);
  const replayed = idempotency.replay(keyed, nowMs);
  const reply = replayed ?? handled(performance, match);
  if (replayed === null) idempotency.keep(keyed, reply, nowMs);
  return { ...reply, headers: { ...reply.headers, 'Idempotency-Key': keyed.key } };
}

function noRoute(
  match: Exclude<RouteMatch<AlloRoute>, { kind: 'route' }>,
  { method, path }: SimulatorRequest,
): AlloProblem {
  const allowed = match.kind === 'wrong-method' ? match.allowed : [];
  const elsewhere = matchRoute(undescribedRoutes, method, path);
  if (allowed.length === 0 && elsewhere.kind !== 'wrong-method') return new AlloProblem({ status: 404 });
  const methods = [...new Set([...allowed, ...(elsewhere.kind === 'wrong-method' ? elsewhere.allowed : [])])];
  return new AlloProblem({ status: 405, headers: { Allow: methods.join(', ') } });
}

function isHonoured(
  { method, path, isSafe, hasIdempotencyKey }: OperationContract,
  settings: AlloSettings,
): boolean {
  if (path.startsWith('/v1/')) return !isSafe && settings.idempotencyOnV1 === 'honoured';
  return hasIdempotencyKey && (method !== 'PATCH' || settings.idempotencyOnPatch === 'honoured');
}

/** Null without an idempotency key, or where it is not looked at. */
function keyedRequest(
  { request, body, world }: Performance,
  contract: OperationContract,
): KeyedRequest | null {
  const sent = request.headers['idempotency-key'];
  if (typeof sent !== 'string' || sent === '' || !isHonoured(contract, world.settings)) return null;
  const owner = presentedKey(request.headers);
  return { owner, key: sent, endpoint: `${request.method} ${request.path}`, body };
}

function handled(
  { request, body, world, routes, nowMs }: Performance,
  { route, parameters: pathParameters }: Extract<RouteMatch<AlloRoute>, { kind: 'route' }>,
): Reply {
  const { settings } = world;
  const read = readRequest(route.contract, request, pathParameters, body, settings);
  let timeline: Timeline | undefined;
  return route.handler({
    world,
    nowMs,
    parameters: read.parameters,
    body: fieldsOf(read.body),
    query: request.query,
    timeline: () => {
      timeline ??= withoutErased(timelineAt(world.shelf, world.lifecycle, nowMs), world.shelf, world.erased);
      return timeline;
    },
    openOperations: routes
      .map(({ contract }) => contract)
      .filter(({ scope }) => scope === null || settings.scopes.includes(scope)),
  });
}
