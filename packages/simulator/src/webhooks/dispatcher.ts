import type { Delivery, DeliveryAttempt } from './delivery.ts';
import type { EndpointRegistry } from './endpoint-registry.ts';
import { type SendAttemptOptions, sendAttempt } from './send-attempt.ts';
import type { SimulatorEvent } from './simulator-event.ts';
import { waitBriefly } from './wait-briefly.ts';
import type { WebhookEndpoint, WebhookVersion } from './webhook-endpoint.ts';
import type { WebhookFaultKind } from './webhook-fault.ts';
import type { WebhookFaults } from './webhook-faults.ts';
import type { WebhookMessage, WebhookProtocol } from './webhook-message.ts';

export interface DispatcherOptions extends SendAttemptOptions {
  readonly endpoints: EndpointRegistry;
  readonly faults: WebhookFaults;
  readonly protocols: (version: WebhookVersion) => WebhookProtocol;
  /** Keeps the clock from moving on while something is being sent. */
  readonly track: <Value>(work: Promise<Value>) => Promise<Value>;
}

type Entry = { -readonly [Key in keyof Delivery]: Delivery[Key] } & { attempts: DeliveryAttempt[] };

interface Job {
  readonly entry: Entry;
  readonly message: WebhookMessage;
  readonly protocol: WebhookProtocol;
}

const HELD_AT_MOST_MS = 60_000;

/** Tells endpoints of events, tries again as the vendor does, and keeps a record of it all. */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #deliveries: Entry[] = [];
  /** What lets the messages go that are kept back until another was sent to the same endpoint. */
  readonly #held = new Map<string, Set<() => void>>();

  constructor(options: DispatcherOptions) {
    this.#options = options;
  }

  get deliveries(): readonly Delivery[] {
    return this.#deliveries;
  }

  /** Resolves when every endpoint that is told at once has been told once, whatever it answered. */
  async dispatch(event: SimulatorEvent): Promise<readonly Delivery[]> {
    const { endpoints, protocols, faults } = this.#options;
    const firstAttempts: Promise<void>[] = [];
    const entries: Entry[] = [];
    for (const endpoint of endpoints.all()) {
      const protocol = protocols(endpoint.version);
      const topic = protocol.topicOf(event.topic);
      if (topic === null || !isWanted(endpoint, topic, event.scope)) continue;
      const fault = faults.next({ topic, endpointId: endpoint.id });
      const message = protocol.message(event, endpoint, this.#options.clock.now());
      for (const delayMs of delaysOf(fault)) {
        const job: Job = { entry: this.#note(event, endpoint, message), message, protocol };
        entries.push(job.entry);
        if (fault?.kind === 'never') job.entry.state = 'withheld';
        else if (fault?.kind === 'out-of-order')
          this.#runLater(job, this.#until(endpoint.id, fault.atMostMs));
        else if (delayMs > 0) this.#runLater(job, this.#sleep(delayMs));
        else {
          const attempt = this.#run(job);
          firstAttempts.push(attempt);
          await waitBriefly(attempt, this.#options);
        }
      }
    }
    await Promise.all(firstAttempts);
    return entries;
  }

  #note(event: SimulatorEvent, endpoint: WebhookEndpoint, message: WebhookMessage): Entry {
    const entry: Entry = {
      id: `delivery-${this.#deliveries.length + 1}`,
      endpointId: endpoint.id,
      topic: message.topic,
      eventId: event.id,
      messageId: message.messageId,
      body: message.body,
      state: 'waiting',
      attempts: [],
    };
    this.#deliveries.push(entry);
    return entry;
  }

  #sleep(durationMs: number): Promise<void> {
    return this.#options.clock.sleep(durationMs, this.#options.signal);
  }

  /** Waits until another message was sent to this endpoint. */
  async #until(endpointId: string, atMostMs: number = HELD_AT_MOST_MS): Promise<void> {
    const held = this.#held.get(endpointId) ?? new Set();
    this.#held.set(endpointId, held);
    const overtaken = new Promise<void>((resolve) => {
      held.add(resolve);
    });
    await Promise.race([overtaken, this.#sleep(atMostMs)]);
  }

  #runLater(job: Job, wait: Promise<void>): void {
    wait.then(
      () => this.#run(job),
      // The simulator closes; what was not sent is not sent any more.
      () => undefined,
    );
  }

  /** The first attempt; those after it go their own way. */
  async #run(job: Job): Promise<void> {
    await this.#options.track(this.#try(job));
    const { entry, protocol } = job;
    const held = this.#held.get(entry.endpointId) ?? [];
    this.#held.delete(entry.endpointId);
    for (const release of held) release();
    this.#retry(job, protocol.retryDelaysMs).catch(() => undefined);
  }

  async #retry(job: Job, delaysMs: readonly number[]): Promise<void> {
    for (const delayMs of delaysMs) {
      if (job.entry.state !== 'waiting') return;
      await this.#sleep(delayMs);
      await this.#options.track(this.#try(job));
    }
    if (job.entry.state === 'waiting') job.entry.state = 'failed';
  }

  async #try({ entry, message, protocol }: Job): Promise<void> {
    const { endpoints, clock } = this.#options;
    const endpoint = endpoints.active(entry.endpointId);
    if (endpoint === null) {
      entry.state = 'failed';
      return;
    }
    const attempt = await sendAttempt(message, endpoint.url, protocol, this.#options);
    if (this.#options.signal.aborted) return;
    entry.attempts.push(attempt);
    const succeeded = attempt.error === null;
    if (succeeded) entry.state = 'delivered';
    endpoints.tried(endpoint.id, succeeded, clock.now(), protocol.disableAfterDays);
  }
}

function isWanted(
  { enabled, topics, scope }: WebhookEndpoint,
  topic: string,
  eventScope: string | null,
): boolean {
  return enabled && (topics === null || topics.includes(topic)) && (scope === null || scope === eventScope);
}

/** When a message is sent, counted from now: once, or twice. */
function delaysOf(fault: WebhookFaultKind | null): readonly number[] {
  if (fault?.kind === 'late') return [fault.delayMs];
  return fault?.kind === 'twice' ? [0, fault.delayMs ?? 0] : [0];
}
