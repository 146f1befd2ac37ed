import type { Clock } from '../clock/clock.ts';
import type { VendorClock } from '../clock/vendor-clock.ts';
import type { RequestFaults } from '../faults/request-faults.ts';
import type { RequestLog } from '../http/request-log.ts';
import type { VendorApi } from '../http/vendor-api.ts';
import type { Webhooks } from '../webhooks/create-webhooks.ts';

/** What the control API controls. */
export interface AdminContext {
  readonly provider: 'allo' | 'itellico';
  readonly clock: Clock;
  readonly vendorClock: VendorClock;
  /** Checks it before it sets it. */
  readonly setClockSkew: (skewMs: unknown) => void;
  readonly log: RequestLog;
  readonly faults: RequestFaults;
  readonly webhooks: Webhooks;
  readonly api: Pick<VendorApi<unknown>, 'truths' | 'erase' | 'restore'>;
}

/** A request to the control API. */
export interface AdminRequest {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly context: AdminContext;
}

/** What is sent back as JSON; `undefined` for nothing (204). */
export type AdminHandler = (request: AdminRequest) => unknown;
