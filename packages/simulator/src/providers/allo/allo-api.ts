import { Random } from '../../content/random.ts';
import { RateGate, type RateLane, waitSeconds } from '../../http/rate-gate.ts';
import type { Reply } from '../../http/reply.ts';
import { matchRoute } from '../../http/router.ts';
import type { SimulatorRequest } from '../../http/simulator-request.ts';
import type { Exchange, VendorApi } from '../../http/vendor-api.ts';
import { authorize, presentedKey, requireScope } from './authorization.ts';
import { ItemStore } from './item-store.ts';
import { ALLO_OPERATIONS } from './operations/index.ts';
import { AlloProblem, type AlloProblemDetails, problemReply } from './problem.ts';
import { rateHeaders } from './rate-headers.ts';
import type { AlloSettings } from './settings.ts';
import type { AlloTruth } from './wire.ts';

interface AlloApiOptions {
  readonly settings: AlloSettings;
  readonly truths: readonly AlloTruth[];
  readonly seed: number;
  readonly now: () => number;
  readonly windowPhaseMs: number;
}

const POST_READS: readonly string[] = ['searchAllConversations', 'batchGetConversationItems'];

/** Allo's API v2, as far as conversations are read. */
export function alloApi({
  settings,
  truths,
  seed,
  now,
  windowPhaseMs,
}: AlloApiOptions): VendorApi<AlloTruth> {
  const store = new ItemStore(truths);
  const gate = new RateGate({ rateLimits: settings.rateLimits, now, windowPhaseMs });
  const requestIds = new Random(seed, 'allo/request-ids');

  const laneOf = (method: string, operationId: string | null): RateLane => {
    if (method === 'GET') return 'read';
    return operationId !== null && POST_READS.includes(operationId) ? settings.postReads : 'write';
  };

  function open(request: SimulatorRequest): Exchange {
    const match = matchRoute(ALLO_OPERATIONS, request.method, request.path);
    const operationId = match.kind === 'route' ? match.route.operationId : null;
    const sentId = request.headers['x-request-id'];
    const requestId = typeof sentId === 'string' && sentId !== '' ? sentId : `req_${requestIds.token(12)}`;
    const verdict = gate.take(laneOf(request.method, operationId), presentedKey(request.headers));
    const common = {
      'X-Request-Id': requestId,
      ...(verdict !== null && rateHeaders(verdict, settings.rateLimitReset)),
    };

    const withHeaders = (reply: Reply): Reply => ({ ...reply, headers: { ...common, ...reply.headers } });
    const refuse = (details: AlloProblemDetails): Reply => withHeaders(problemReply(details, requestId));
    const tooMany = (): Reply => {
      const seconds = waitSeconds(verdict?.waitMs ?? 0);
      const limit = verdict === null ? '' : ` of ${verdict.limit} requests per second`;
      return refuse({
        status: 429,
        message: `The rate limit${limit} is exceeded.`,
        retryAfterSeconds: seconds,
        ...(settings.retryAfter === 'present' && { headers: { 'Retry-After': String(seconds) } }),
      });
    };

    function perform(body: string, query: URLSearchParams): Reply {
      authorize(request.headers, settings.apiKey);
      if (match.kind === 'unknown-path') throw new AlloProblem({ status: 404 });
      if (match.kind === 'wrong-method') {
        throw new AlloProblem({ status: 405, headers: { Allow: match.allowed.join(', ') } });
      }
      requireScope(match.route.scope, settings.scopes);
      const { parameters, route } = match;
      const asked = { ...request, query };
      return route.handler({
        request: asked,
        parameters,
        body,
        store,
        settings,
        operations: ALLO_OPERATIONS,
      });
    }

    return {
      operationId,
      refusal: verdict?.allowed === false ? tooMany() : null,
      failure: (status, message) =>
        status === 429 ? tooMany() : refuse({ status, ...(message !== undefined && { message }) }),
      answer: (body, query = request.query) => {
        try {
          return withHeaders(perform(body, query));
        } catch (error) {
          if (error instanceof AlloProblem) return refuse(error.details);
          throw error;
        }
      },
    };
  }

  return {
    open,
    truth: () => truths,
    truths: () => truths,
    eventsBetween: () => [],
    webhookEndpoints: () => [],
  };
}
