/** Something that happened in the simulated world, as a webhook tells it. */
export interface SimulatorEvent {
  /** The same however often it is asked for. */
  readonly id: string;
  /** The vendor's name for it: `call.completed`, `conversation.ended`. */
  readonly topic: string;
  /** In milliseconds since 1970. A webhook tells of it then, or later. */
  readonly occurredAtMs: number;
  /** What is told, as the vendor words it. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What an endpoint may be restricted to: the line for Allo's version 1, the agent for itellico. */
  readonly scope: string | null;
  /** Whose event it is, where the vendor tells so beside the data: itellico, whose accounts have others below them. */
  readonly account?: { readonly id: string; readonly name: string };
}
