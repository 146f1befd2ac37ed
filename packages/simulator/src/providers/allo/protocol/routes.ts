import type { OperationContract } from '../../../contract/api-contract.ts';
import { contract, type OperationId } from '../../../generated/allo-contract.ts';
import type { Route } from '../../../http/router.ts';
import type { AlloHandler } from '../operations/allo-handler.ts';
import { ALLO_HANDLERS } from '../operations/index.ts';
import type { AlloSettings } from '../settings.ts';

export interface AlloRoute extends Route<AlloHandler> {
  readonly contract: OperationContract;
}

const handlers = new Map<string, AlloHandler>(Object.entries(ALLO_HANDLERS));

const parametersIn = (path: string): number => path.split('{').length;

function handlerOf(operationId: string): AlloHandler {
  const handler = handlers.get(operationId);
  if (handler === undefined) throw new TypeError(`expected a handler of ${operationId}`);
  return handler;
}

/** The scope by which a mark is set is the one that the vendor's pages contradict each other about. */
const scopeOf = ({ operationId, scope }: OperationContract, { actionScope }: AlloSettings): string | null => {
  const marks: OperationId = 'executeConversationAction';
  return operationId === marks ? actionScope : scope;
};

/** Every operation of the contract; fixed paths before those with a parameter. */
export const alloRoutes = (settings: AlloSettings): readonly AlloRoute[] =>
  [...contract.operations]
    .sort((left, right) => parametersIn(left.path) - parametersIn(right.path))
    .map((operation) => ({
      operationId: operation.operationId,
      method: operation.method,
      path: operation.path,
      handler: handlerOf(operation.operationId),
      contract: { ...operation, scope: scopeOf(operation, settings) },
    }));

/**
 * Paths that `me` names live and no document describes, so that they are no dead ends either: a wrong method is a 405
 * there, as for the slugs of documentation pages under `dialing-queues`.
 */
export const undescribedRoutes: readonly Route<null>[] = [
  ...['GET', 'POST'].map((method) => undescribed(method, '/v2/api/dialing-queues')),
  ...['GET', 'PATCH', 'DELETE'].map((method) => undescribed(method, '/v2/api/dialing-queues/{id}')),
  ...['POST', 'DELETE'].map((method) => undescribed(method, '/v2/api/dialing-queues/{id}/numbers')),
  undescribed('GET', '/v2/api/dialing-queues/sessions/{id}'),
];

function undescribed(method: string, path: string): Route<null> {
  return { operationId: `${method} ${path}`, method, path, handler: null };
}
