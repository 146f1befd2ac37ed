import type { SimulatorEvent } from '../../../webhooks/simulator-event.ts';

/** What clients have made happen, as webhooks tell it. */
export class Journal {
  readonly #events: SimulatorEvent[] = [];

  add(topic: string, data: SimulatorEvent['data'], scope: string | null, nowMs: number): void {
    const id = `allo/done/${this.#events.length}`;
    this.#events.push({ id, topic, data, scope, occurredAtMs: nowMs });
  }

  between(afterMs: number, untilMs: number): SimulatorEvent[] {
    return this.#events.filter(({ occurredAtMs }) => occurredAtMs > afterMs && occurredAtMs <= untilMs);
  }
}
