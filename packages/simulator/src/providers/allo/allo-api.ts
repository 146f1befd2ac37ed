import { Random } from '../../content/random.ts';
import type { OperationContract } from '../../contract/api-contract.ts';
import { RateGate, type RateLane, waitSeconds } from '../../http/rate-gate.ts';
import type { Reply } from '../../http/reply.ts';
import { matchRoute } from '../../http/router.ts';
import type { SimulatorRequest } from '../../http/simulator-request.ts';
import type { Exchange, VendorApi } from '../../http/vendor-api.ts';
import type { SimulatorEvent } from '../../webhooks/simulator-event.ts';
import { contentEvents } from './events/content-events.ts';
import { presentedKey } from './protocol/authorization.ts';
import { DailyQuota } from './protocol/daily-quota.ts';
import { Idempotency } from './protocol/idempotency.ts';
import { withUnderscores } from './protocol/ids.ts';
import { perform } from './protocol/perform.ts';
import { AlloProblem, type AlloProblemDetails, v1ProblemReply, v2ProblemReply } from './protocol/problem.ts';
import { rateHeaders } from './protocol/rate-headers.ts';
import { alloRoutes } from './protocol/routes.ts';
import type { AlloSettings } from './settings.ts';
import { type AlloContent, createWorld } from './state/world.ts';
import { truthOf, truthsOf } from './truth.ts';
import type { AlloTruth } from './wire.ts';

interface AlloApiOptions {
  readonly settings: AlloSettings;
  readonly content: AlloContent;
  readonly now: () => number;
  readonly windowPhaseMs: number;
}

const isV1 = (path: string): boolean => path.startsWith('/v1/');

/** Allo's API, both versions of it, by the document in `specs/`. */
export function alloApi({ settings, content, now, windowPhaseMs }: AlloApiOptions): VendorApi<AlloTruth> {
  const world = createWorld(content, settings);
  const routes = alloRoutes(settings);
  const gate = new RateGate({ rateLimits: settings.rateLimits, now, windowPhaseMs });
  const quota = new DailyQuota(settings.dailyQuota);
  const idempotency = new Idempotency(settings.idempotencyOtherBody);
  const requestIds = new Random(content.seed, 'allo/request-ids');

  function laneOf(method: string, operation: OperationContract | null): RateLane {
    if (operation === null) return method === 'GET' ? 'read' : 'write';
    return operation.lane === 'write' && operation.isSafe ? settings.postReads : operation.lane;
  }

  const written = (reply: Reply): Reply =>
    settings.idSeparator === '-' ? reply : { ...reply, body: withUnderscores(reply.body) };

  function open(request: SimulatorRequest): Exchange {
    const match = matchRoute(routes, request.method, request.path);
    const operation = match.kind === 'route' ? match.route.contract : null;
    const sentId = request.headers['x-request-id'];
    const requestId = typeof sentId === 'string' && sentId !== '' ? sentId : `req_${requestIds.token(12)}`;
    const key = presentedKey(request.headers);
    const verdict = gate.take(laneOf(request.method, operation), key);
    const overQuota = isV1(request.path) && verdict?.allowed !== false ? quota.take(key, now()) : null;
    const common = {
      'X-Request-Id': requestId,
      ...(verdict !== null && rateHeaders(verdict, settings.rateLimitReset)),
    };

    const hasV1Envelope =
      isV1(request.path) && !(operation?.operationId === 'sendSMS' && settings.smsErrorEnvelope === 'v2');
    const withHeaders = (reply: Reply): Reply => ({
      ...written(reply),
      headers: { ...common, ...reply.headers },
    });
    const refuse = (details: AlloProblemDetails): Reply =>
      withHeaders(hasV1Envelope ? v1ProblemReply(details) : v2ProblemReply(details, requestId));

    const tooMany = (): Reply => {
      const seconds = overQuota?.resetSeconds ?? waitSeconds(verdict?.waitMs ?? 0);
      const limit = overQuota?.limit ?? verdict?.limit;
      const type = overQuota === null ? 'SECOND' : 'DAILY';
      return refuse({
        status: 429,
        message: `The rate limit${limit === undefined ? '' : ` of ${limit} requests per second`} is exceeded.`,
        retryAfterSeconds: seconds,
        v1Details: [{ message: `limit=${limit ?? 0};type=${type};reset_in=${seconds}`, field: type }],
        ...(settings.retryAfter === 'present' && { headers: { 'Retry-After': String(seconds) } }),
      });
    };

    return {
      operationId: operation?.operationId ?? null,
      refusal: verdict?.allowed === false || overQuota !== null ? tooMany() : null,
      failure: (status, message) =>
        status === 429 ? tooMany() : refuse({ status, ...(message !== undefined && { message }) }),
      answer: (body, query = request.query) => {
        try {
          return withHeaders(
            perform({
              request: { ...request, query },
              match,
              body,
              world,
              routes,
              idempotency,
              nowMs: now(),
            }),
          );
        } catch (error) {
          if (error instanceof AlloProblem) return refuse(error.details);
          throw error;
        }
      },
    };
  }

  function eventsBetween(afterMs: number, untilMs: number): SimulatorEvent[] {
    const events = [...contentEvents(world, afterMs, untilMs), ...world.journal.between(afterMs, untilMs)];
    events.sort((left, right) => left.occurredAtMs - right.occurredAtMs);
    if (settings.idSeparator === '-') return events;
    return events.map((event) => ({
      ...event,
      data: JSON.parse(withUnderscores(JSON.stringify(event.data))),
    }));
  }

  return {
    open,
    truth: () => truthOf(world),
    truths: () => truthsOf(world),
    erase: (ids) => world.erased.erase(ids),
    restore: (ids) => world.erased.restore(ids),
    eventsBetween,
    webhookEndpoints: () => world.endpoints.forDelivery(),
    disableWebhookEndpoint: (id) => world.endpoints.disable(id),
  };
}
