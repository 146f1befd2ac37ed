/** One try to deliver a message. */
export interface DeliveryAttempt {
  /** ISO 8601, on the simulator's clock. */
  readonly at: string;
  /** Null when no answer came. */
  readonly status: number | null;
  /** Why it failed; null when it did not. */
  readonly error: string | null;
  /** What was sent with it, signature included. */
  readonly headers: Readonly<Record<string, string>>;
}

/** One message to one endpoint, with everything that was tried. */
export interface Delivery {
  readonly id: string;
  readonly endpointId: string;
  readonly topic: string;
  readonly eventId: string;
  /** What the receiver recognizes duplicates by; the same for all attempts. */
  readonly messageId: string;
  readonly body: string;
  /**
   * `waiting` for its next attempt, `delivered`, `failed` for good, or `withheld` by a fault.
   */
  readonly state: 'waiting' | 'delivered' | 'failed' | 'withheld';
  readonly attempts: readonly DeliveryAttempt[];
}
