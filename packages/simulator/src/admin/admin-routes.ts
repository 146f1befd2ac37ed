import type { Route } from '../http/router.ts';
import type { AdminHandler } from './admin-context.ts';
import { CLOCK_ROUTES } from './clock-routes.ts';
import { FAULT_ROUTES } from './fault-routes.ts';
import { REQUEST_ROUTES } from './request-routes.ts';
import { TRUTH_ROUTES } from './truth-routes.ts';
import { WEBHOOK_ROUTES } from './webhook-routes.ts';

const OTHERS: readonly Route<AdminHandler>[] = [
  ...CLOCK_ROUTES,
  ...REQUEST_ROUTES,
  ...TRUTH_ROUTES,
  ...FAULT_ROUTES,
  ...WEBHOOK_ROUTES,
];

const STATE: Route<AdminHandler> = {
  operationId: 'getState',
  method: 'GET',
  path: '/_simulator',
  handler: ({ context }) => {
    const { provider, clock, vendorClock, log, faults, webhooks } = context;
    return {
      provider,
      now: new Date(clock.now()).toISOString(),
      skewMs: vendorClock.skewMs,
      requests: log.counts(),
      faults: faults.pending.length,
      webhooks: {
        endpoints: webhooks.endpoints().length,
        faults: webhooks.faults.pending.length,
        deliveries: webhooks.deliveries.length,
      },
      routes: ADMIN_ROUTES.map(({ method, path }) => `${method} ${path}`),
    };
  },
};

/** Everything that the control API can do. */
export const ADMIN_ROUTES: readonly Route<AdminHandler>[] = [STATE, ...OTHERS];
