interface Delivery {
  /** Whoever holds the secret sent it, lately, and nobody changed it. */
  readonly verified: true;
  /** The same on every attempt to deliver an event: remember it, and do nothing the second time. */
  readonly deliveryId: string;
  /** When the event was sent, as the body states it; null when it states nothing. */
  readonly timestamp: string | null;
  /** The whole body, with the fields that no type knows. */
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface KnownWebhookEvent<Topic extends string, Data> extends Delivery {
  readonly type: Topic;
  readonly topic: Topic;
  readonly data: Data;
}

/**
 * A topic that this version has no type for, or a known one without an object as `data`. Its `type` is a word of our
 * own: beside the vendor's, which could be any string, `switch (event.type)` would narrow nothing.
 */
export interface UnknownWebhookEvent extends Delivery {
  readonly type: 'unknown';
  /** The vendor's word. */
  readonly topic: string;
  readonly data: unknown;
}

/** An open union: what came is one of the topics, or unknown. */
export type WebhookEvent<DataByTopic> = KnownWebhookEvents<DataByTopic> | UnknownWebhookEvent;

type KnownWebhookEvents<DataByTopic> = {
  [Topic in keyof DataByTopic & string]: KnownWebhookEvent<Topic, DataByTopic[Topic]>;
}[keyof DataByTopic & string];
