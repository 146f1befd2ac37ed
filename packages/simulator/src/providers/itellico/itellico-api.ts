import { RateGate, waitSeconds } from '../../http/rate-gate.ts';
import type { Reply } from '../../http/reply.ts';
import { matchRoute } from '../../http/router.ts';
import type { SimulatorRequest } from '../../http/simulator-request.ts';
import type { Exchange, VendorApi } from '../../http/vendor-api.ts';
import { itellicoAgents } from './agents.ts';
import { storeConversations } from './conversation-store.ts';
import { ITELLICO_OPERATIONS } from './operations/index.ts';
import { ItellicoProblem, problemReply } from './problem.ts';
import type { ItellicoSettings } from './settings.ts';
import type { ItellicoTruth } from './wire.ts';

interface ItellicoApiOptions {
  readonly settings: ItellicoSettings;
  readonly truths: readonly ItellicoTruth[];
  readonly now: () => number;
  readonly windowPhaseMs: number;
}

/** itellico's API v1, as far as conversations and agents are read. */
export function itellicoApi({
  settings,
  truths,
  now,
  windowPhaseMs,
}: ItellicoApiOptions): VendorApi<ItellicoTruth> {
  const conversations = storeConversations(truths);
  const agents = itellicoAgents();
  const gate = new RateGate({ rateLimits: settings.rateLimits, now, windowPhaseMs });

  function open(request: SimulatorRequest): Exchange {
    const match = matchRoute(ITELLICO_OPERATIONS, request.method, request.path);
    const sentKey = request.headers['x-api-key'];
    const lane = request.method === 'GET' ? 'read' : 'write';
    const verdict = gate.take(lane, typeof sentKey === 'string' ? sentKey : '');

    // The limit is real but its headers are not documented, so no response tells what is left.
    const tooMany = (): Reply => {
      const seconds = String(waitSeconds(verdict?.waitMs ?? 0));
      return problemReply({
        status: 429,
        ...(settings.retryAfter === 'present' && { headers: { 'Retry-After': seconds } }),
      });
    };

    function perform(): Reply {
      if (sentKey !== settings.apiKey) throw new ItellicoProblem({ status: 401 });
      if (match.kind === 'unknown-path') throw new ItellicoProblem({ status: 404 });
      if (match.kind === 'wrong-method') {
        throw new ItellicoProblem({ status: 405, headers: { Allow: match.allowed.join(', ') } });
      }
      return match.route.handler({ request, parameters: match.parameters, conversations, agents, settings });
    }

    return {
      operationId: match.kind === 'route' ? match.route.operationId : null,
      refusal: verdict?.allowed === false ? tooMany() : null,
      failure: (status, message) =>
        status === 429 ? tooMany() : problemReply({ status, ...(message !== undefined && { message }) }),
      answer: () => {
        try {
          return perform();
        } catch (error) {
          if (error instanceof ItellicoProblem) return problemReply(error.details);
          throw error;
        }
      },
    };
  }

  return { open, truth: () => truths, eventsBetween: () => [], webhookEndpoints: () => [] };
}
