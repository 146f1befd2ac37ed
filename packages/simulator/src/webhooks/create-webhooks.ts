import type { Platform } from '@callweave/transport/platform';
import { type Clock, isMovable } from '../clock/clock.ts';
import type { VendorApi } from '../http/vendor-api.ts';
import { checkKeys, checkObject, checkText } from '../options/check.ts';
import type { Delivery } from './delivery.ts';
import { Dispatcher } from './dispatcher.ts';
import { EndpointRegistry } from './endpoint-registry.ts';
import { EventFeed } from './event-feed.ts';
import { readEndpoint } from './read-endpoint.ts';
import type { EmittedEvent } from './webhook-control.ts';
import type { WebhookEndpoint } from './webhook-endpoint.ts';
import { createWebhookFaults, type WebhookFaults } from './webhook-faults.ts';
import type { WebhookProtocols } from './webhook-protocols.ts';

interface WebhooksOptions {
  readonly api: VendorApi<unknown>;
  readonly protocols: WebhookProtocols;
  readonly seed: number;
  /** That of the test, which may be moved. */
  readonly clock: Clock;
  /** The same as the vendor reads it. */
  readonly vendorClock: Clock;
  readonly fetch: Platform['fetch'];
  /** Aborts when the simulator closes. */
  readonly signal: AbortSignal;
}

/** All about webhooks of one running simulator. */
export interface Webhooks {
  readonly faults: WebhookFaults;
  readonly deliveries: readonly Delivery[];
  /** Checks an endpoint, then adds it. */
  add(endpoint: unknown): WebhookEndpoint;
  remove(id: string): boolean;
  endpoints(): readonly WebhookEndpoint[];
  /** Checks an event, then tells of it. */
  emit(event: unknown): Promise<readonly Delivery[]>;
  /** Looks for news: a request may have made some. */
  wake(): void;
}

function checkEvent(event: unknown): asserts event is EmittedEvent {
  checkObject('event', event, 'an object with a topic');
  checkKeys(event, ['topic', 'data', 'id', 'scope'], 'event.');
  const given = (key: string): unknown => Reflect.get(event, key);
  checkText('event.topic', given('topic'));
  if (given('data') !== undefined) checkObject('event.data', given('data'), 'an object');
  if (given('id') !== undefined) checkText('event.id', given('id'));
  if (given('scope') !== undefined && given('scope') !== null) checkText('event.scope', given('scope'));
}

export function createWebhooks(options: WebhooksOptions): Webhooks {
  const { api, protocols, seed, clock, vendorClock, fetch, signal } = options;
  const track: <Value>(work: Promise<Value>) => Promise<Value> = isMovable(clock)
    ? clock.track
    : (work) => work;
  const faults = createWebhookFaults({ seed });
  const endpoints = new EndpointRegistry({
    registered: () => api.webhookEndpoints(),
    disableRegistered: (id) => api.disableWebhookEndpoint?.(id),
  });
  const dispatcher = new Dispatcher({
    endpoints,
    faults,
    protocols: (version) => protocols.of(version),
    clock: vendorClock,
    fetch,
    signal,
    track,
  });
  const feed = new EventFeed({
    clock: vendorClock,
    signal,
    track,
    eventsBetween: (afterMs, untilMs) => api.eventsBetween(afterMs, untilMs),
    isWanted: () => endpoints.all().length > 0,
    dispatch: (event) => dispatcher.dispatch(event),
  });
  let added = 0;
  let emitted = 0;

  return {
    faults,
    deliveries: dispatcher.deliveries,
    wake: () => feed.wake(),
    add(endpoint) {
      const id = `endpoint-${added + 1}`;
      const read = readEndpoint(endpoint, { id, seed, versions: protocols.versions });
      added += 1;
      endpoints.add(read);
      feed.wake();
      return read;
    },
    remove: (id) => endpoints.remove(id),
    endpoints: () => endpoints.all(),
    async emit(event) {
      checkEvent(event);
      emitted += 1;
      const { topic, data = {}, id = `emitted-${emitted}`, scope = null } = event;
      return dispatcher.dispatch({ id, topic, data, scope, occurredAtMs: vendorClock.now() });
    },
  };
}
