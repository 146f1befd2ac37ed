import type { FaultQueue } from '../faults/fault-queue.ts';
import type { Route } from '../http/router.ts';
import type { AdminContext, AdminHandler } from './admin-context.ts';
import { AdminProblem } from './admin-problem.ts';

/** JSON has no infinity: `null` stands for it, as `JSON.stringify` writes it. */
function faultOf(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return body.times === null ? { ...body, times: Number.POSITIVE_INFINITY } : body;
}

interface FaultRoutesOptions<FaultOf, Kind, Candidate> {
  /** In the operations' names. */
  readonly name: string;
  readonly path: string;
  readonly queueOf: (context: AdminContext) => FaultQueue<FaultOf, Kind, Candidate>;
}

function faultRoutes<FaultOf, Kind, Candidate>({
  name,
  path,
  queueOf,
}: FaultRoutesOptions<FaultOf, Kind, Candidate>): readonly Route<AdminHandler>[] {
  return [
    {
      operationId: `list${name}s`,
      method: 'GET',
      path,
      handler: ({ context }) => ({ items: queueOf(context).pending }),
    },
    {
      operationId: `add${name}`,
      method: 'POST',
      path,
      handler: ({ body, context }) => ({ id: queueOf(context).inject(faultOf(body)).id }),
    },
    {
      operationId: `clear${name}s`,
      method: 'DELETE',
      path,
      handler: ({ context }) => queueOf(context).clear(),
    },
    {
      operationId: `remove${name}`,
      method: 'DELETE',
      path: `${path}/{id}`,
      handler: ({ parameters: { id = '' }, context }) => {
        if (queueOf(context).takeBack(id)) return;
        const message = `No fault ${JSON.stringify(id)} is to happen: it is over, was removed, or never was.`;
        throw new AdminProblem({ status: 404, code: 'FAULT_NOT_FOUND', message });
      },
    },
  ];
}

export const FAULT_ROUTES: readonly Route<AdminHandler>[] = [
  ...faultRoutes({
    name: 'Fault',
    path: '/_simulator/faults',
    queueOf: ({ faults }) => faults,
  }),
  ...faultRoutes({
    name: 'WebhookFault',
    path: '/_simulator/webhooks/faults',
    queueOf: ({ webhooks }) => webhooks.faults,
  }),
];
