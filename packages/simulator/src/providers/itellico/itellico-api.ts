import type { OperationContract } from '../../contract/api-contract.ts';
import type { OperationId } from '../../generated/itellico-contract.ts';
import { RateGate, waitSeconds } from '../../http/rate-gate.ts';
import type { Reply } from '../../http/reply.ts';
import { matchRoute, type Route } from '../../http/router.ts';
import type { SimulatorRequest } from '../../http/simulator-request.ts';
import type { Exchange, VendorApi } from '../../http/vendor-api.ts';
import { accountOfKey, requireAccount } from './access.ts';
import { truthsOf } from './conversations/truths-of.ts';
import { eventsBetween } from './events/events-between.ts';
import type { ItellicoHandler } from './operation.ts';
import { ITELLICO_HANDLERS } from './operations/index.ts';
import { ItellicoProblem, type ItellicoProblemDetails, problemReply } from './problem.ts';
import { Fields } from './request/fields.ts';
import { itellicoContract, wantsAccountUuid } from './request/itellico-contract.ts';
import { createRequestReader } from './request/read-request.ts';
import type { ItellicoAccountRow } from './roster.ts';
import type { ItellicoTruth } from './wire.ts';
import { createWorld, type WorldOptions } from './world.ts';

interface ItellicoApiOptions extends WorldOptions {
  readonly windowPhaseMs: number;
}

interface ItellicoRoute extends Route<ItellicoHandler> {
  readonly operation: OperationContract;
}

const isHandled = (operationId: string): operationId is OperationId => operationId in ITELLICO_HANDLERS;

/** itellico's API v1, routed and validated by its contract. */
export function itellicoApi(options: ItellicoApiOptions): VendorApi<ItellicoTruth> {
  const { settings, now, windowPhaseMs } = options;
  const world = createWorld(options);
  const contract = itellicoContract(settings);
  const read = createRequestReader(contract);
  const gate = new RateGate({ rateLimits: settings.rateLimits, now, windowPhaseMs });
  const routes: readonly ItellicoRoute[] = contract.operations.flatMap((operation) => {
    const { operationId, method, path } = operation;
    if (!isHandled(operationId)) return [];
    return [{ operationId, method, path, operation, handler: ITELLICO_HANDLERS[operationId] }];
  });
  const problem = (details: ItellicoProblemDetails): Reply => problemReply(details, settings.rawNinjaErrors);

  function perform(
    { operation, handler }: ItellicoRoute,
    pathParameters: Readonly<Record<string, string>>,
    request: Pick<SimulatorRequest, 'query' | 'headers'>,
    bodyText: string,
    keyAccount: ItellicoAccountRow,
  ): Reply {
    const isMe = pathParameters.account_id === 'me';
    const meFits = settings.meOnUuidRoutes === 'accepted' || !wantsAccountUuid(operation);
    const { parameters, body } = read(operation, {
      pathParameters: isMe && meFits ? { ...pathParameters, account_id: keyAccount.id } : pathParameters,
      query: request.query,
      headers: request.headers,
      bodyText: bodyText === '' ? undefined : bodyText,
    });
    const fields = new Fields(parameters);
    const accountId = fields.text('account_id') ?? keyAccount.id;
    const account = requireAccount(world, keyAccount, accountId);
    return handler({ world, account, parameters: fields, body: new Fields(body) });
  }

  function open(request: SimulatorRequest): Exchange {
    const match = matchRoute(routes, request.method, request.path);
    const sentKey = request.headers['x-api-key'];
    const lane = request.method === 'GET' ? 'read' : 'write';
    const verdict = gate.take(lane, typeof sentKey === 'string' ? sentKey : '');

    // The limit is real but its headers are not documented, so no response tells what is left.
    const tooMany = (): Reply => {
      const seconds = String(waitSeconds(verdict?.waitMs ?? 0));
      return problem({
        status: 429,
        ...(settings.retryAfter === 'present' && { headers: { 'Retry-After': seconds } }),
      });
    };

    function answer(bodyText: string, query: URLSearchParams): Reply {
      const keyAccount = accountOfKey(world, typeof sentKey === 'string' ? sentKey : '');
      if (match.kind === 'unknown-path') throw new ItellicoProblem({ status: 404 });
      if (match.kind === 'wrong-method') {
        throw new ItellicoProblem({ status: 405, headers: { Allow: match.allowed.join(', ') } });
      }
      return perform(match.route, match.parameters, { ...request, query }, bodyText, keyAccount);
    }

    return {
      operationId: match.kind === 'route' ? match.route.operationId : null,
      refusal: verdict?.allowed === false ? tooMany() : null,
      failure: (status, message) =>
        status === 429 ? tooMany() : problem({ status, ...(message !== undefined && { message }) }),
      answer: (bodyText, query = request.query) => {
        try {
          return answer(bodyText, query);
        } catch (error) {
          if (error instanceof ItellicoProblem) return problem(error.details);
          throw error;
        }
      },
    };
  }

  return {
    open,
    truth: () => [...truthsOf(world)],
    truths: () => truthsOf(world),
    erase: (ids) => world.erased.erase(ids),
    restore: (ids) => world.erased.restore(ids),
    eventsBetween: (afterMs, untilMs) => eventsBetween(world, afterMs, untilMs),
    // Subscriptions are made in the dashboard; there is no operation for them.
    webhookEndpoints: () => [],
  };
}
