import { EndpointHealth } from './endpoint-health.ts';
import type { WebhookEndpoint } from './webhook-endpoint.ts';

interface EndpointRegistryOptions {
  /** Those that clients registered through the API. */
  readonly registered: () => readonly WebhookEndpoint[];
  /** Tells the API that one of them is switched off. */
  readonly disableRegistered: (id: string) => void;
}

/** Every endpoint, whoever registered it, and how it fares. */
export class EndpointRegistry {
  readonly #options: EndpointRegistryOptions;
  readonly #added = new Map<string, WebhookEndpoint>();
  readonly #health = new Map<string, EndpointHealth>();

  constructor(options: EndpointRegistryOptions) {
    this.#options = options;
  }

  add(endpoint: WebhookEndpoint): void {
    this.#added.set(endpoint.id, endpoint);
  }

  /** False where none of this id was added. */
  remove(id: string): boolean {
    return this.#added.delete(id);
  }

  all(): readonly WebhookEndpoint[] {
    return [...this.#options.registered(), ...this.#added.values()];
  }

  /** Null where it was removed or is switched off. */
  active(id: string): WebhookEndpoint | null {
    return this.all().find((endpoint) => endpoint.id === id && endpoint.enabled) ?? null;
  }

  /** Takes note of an attempt, and switches the endpoint off if its protocol says so. */
  tried(id: string, succeeded: boolean, nowMs: number, disableAfterDays: number | null): void {
    if (disableAfterDays === null) return;
    const health = this.#health.get(id) ?? new EndpointHealth(disableAfterDays);
    this.#health.set(id, health);
    if (succeeded) {
      health.succeeded();
      return;
    }
    if (!health.failed(nowMs)) return;
    // Switched on again by its owner, it gets another chance.
    this.#health.delete(id);
    const added = this.#added.get(id);
    if (added === undefined) this.#options.disableRegistered(id);
    else this.#added.set(id, { ...added, enabled: false });
  }
}
