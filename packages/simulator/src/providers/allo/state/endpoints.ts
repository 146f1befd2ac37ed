import type { WebhookEndpoint } from '../../../webhooks/webhook-endpoint.ts';

/** An endpoint of version 2. */
export interface Endpoint {
  readonly id: string;
  readonly url: string;
  readonly topics: readonly string[];
  readonly description: string | null;
  readonly enabled: boolean;
  readonly secret: string;
  readonly createdAtMs: number;
}

/** A webhook of version 1, which belongs to a line and is not signed. */
export interface V1Endpoint {
  readonly id: string;
  readonly url: string;
  readonly topics: readonly string[];
  readonly alloNumber: string;
  readonly enabled: boolean;
}

/** Where clients have asked events to be sent to. */
export class Endpoints {
  readonly #v2 = new Map<string, Endpoint>();
  readonly #v1 = new Map<string, V1Endpoint>();

  get v2(): readonly Endpoint[] {
    return [...this.#v2.values()];
  }

  get v1(): readonly V1Endpoint[] {
    return [...this.#v1.values()];
  }

  find(id: string): Endpoint | undefined {
    return this.#v2.get(id);
  }

  put(endpoint: Endpoint): Endpoint {
    this.#v2.set(endpoint.id, endpoint);
    return endpoint;
  }

  /** What Allo does with an endpoint that has failed for days; version 1 has no such rule. */
  disable(id: string): void {
    const endpoint = this.#v2.get(id);
    if (endpoint !== undefined) this.#v2.set(id, { ...endpoint, enabled: false });
  }

  putV1(endpoint: V1Endpoint): V1Endpoint {
    this.#v1.set(endpoint.id, endpoint);
    return endpoint;
  }

  delete(id: string): boolean {
    return this.#v2.delete(id);
  }

  deleteV1(id: string): boolean {
    return this.#v1.delete(id);
  }

  forDelivery(): WebhookEndpoint[] {
    return [
      ...this.v2.map(({ id, url, secret, topics, enabled }) => ({
        ...{ id, url, secret, topics, enabled },
        scope: null,
        version: 'allo-2' as const,
      })),
      ...this.v1.map(({ id, url, topics, alloNumber, enabled }) => ({
        ...{ id, url, topics, enabled },
        secret: null,
        scope: alloNumber,
        version: 'allo-1' as const,
      })),
    ];
  }
}
