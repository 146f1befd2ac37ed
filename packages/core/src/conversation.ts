export type Provider = 'allo' | 'itellico';

/**
 * One conversation of either system: a call, a text message, a session with an AI agent.
 *
 * Three rules hold for every field. `null` means that the provider did not say; an empty list means that there
 * is none. Values that a provider may add tomorrow become `unknown` or `null`, never an error, and survive in
 * `raw`. Nothing is invented: what was concluded rather than told says so in its description.
 */
export interface Conversation {
  readonly schemaVersion: 1;
  /**
   * `provider:providerId`, unique over both systems. Allo writes the same id as `cll_…` and `cll-…`, `msg_…` and
   * `msg-…`; here it has the hyphen, so that a record is the same whichever way it came.
   */
  readonly id: string;
  readonly provider: Provider;
  /** The provider's own id, as it came; `unknown` for a row that had none. */
  readonly providerId: string;
  /** The same for all items between one line of ours and one number: `ourNumber|theirNumber`. Null where there are no threads. */
  readonly threadKey: string | null;
  readonly channel: Channel;
  /** True for a test session of the agent's makers. */
  readonly isTest: boolean;
  readonly direction: Direction;
  /** Where in its life the conversation is; how it went is `outcome`. */
  readonly status: Status;
  /** How it went. Null while that is open or not told. */
  readonly outcome: Outcome | null;
  /** The provider's own word for status or outcome, as it came. */
  readonly providerStatus: string | null;
  /** The originator first; a turn names its speaker by the index here. */
  readonly participants: readonly Participant[];
  /** ISO 8601 in UTC. Null only when the provider sent no readable time. */
  readonly startedAt: string | null;
  /** ISO 8601 in UTC. */
  readonly endedAt: string | null;
  /** True when `endedAt` is start plus duration rather than told. */
  readonly endedAtDerived: boolean;
  readonly durationSeconds: number | null;
  readonly recording: Recording | null;
  /**
   * What was said, written and done, in order. Null: not fetched, or not there yet (see `transcriptState`). Empty: there
   * is nothing.
   */
  readonly turns: readonly Turn[] | null;
  readonly transcriptState: TranscriptState;
  readonly summary: Summary | null;
  readonly tags: readonly string[];
  readonly crmRefs: readonly CrmRef[];
  /** The provider's row, untouched: what this record has no field for is here. */
  readonly raw: unknown;
}

export type Channel = 'voice' | 'sms' | 'mms' | 'whatsapp' | 'web' | 'unknown';
export type Direction = 'inbound' | 'outbound' | 'internal' | 'unknown';
export type Status = 'in_progress' | 'completed' | 'failed' | 'unknown';
export type Outcome =
  | 'answered'
  | 'voicemail'
  | 'transferred'
  | 'unanswered'
  | 'pending'
  | 'sent'
  | 'delivered'
  | 'failed';

/**
 * - `not_requested`: the transcript was not asked for; fetch the conversation with it.
 * - `pending`: asked for, and not there yet; it may come minutes or hours later.
 * - `available`: in `turns`.
 * - `none`: there is nothing to transcribe.
 */
export type TranscriptState = 'not_requested' | 'pending' | 'available' | 'none';

/** A side of the conversation, and what it is: two questions that a provider's "user" and "agent" mix up. */
export interface Participant {
  readonly role: 'customer' | 'agent' | 'other';
  readonly kind: 'human' | 'ai' | 'unknown';
  /** The number if it is one in E.164. */
  readonly phoneE164: string | null;
  /** The number as it came: short codes, sender ids and withheld numbers too. */
  readonly phoneRaw: string | null;
  readonly name: string | null;
  readonly email: string | null;
  /** The provider's id of the person or agent. */
  readonly providerRef: string | null;
}

export interface Turn {
  /** Only utterances and messages were said or written to the other side. */
  readonly kind: 'utterance' | 'message' | 'tool' | 'system' | 'event';
  /** Index into `participants`; null when nobody spoke, or the provider's role is unknown to us. */
  readonly participant: number | null;
  /** ISO 8601 in UTC. */
  readonly at: string | null;
  /** From the conversation's start, at least 0. */
  readonly startOffsetMs: number | null;
  readonly endOffsetMs: number | null;
  readonly text: string;
  /** Present on turns of kind `tool`. */
  readonly tool?: { readonly name: string | null; readonly result: unknown };
  /** The provider's own word for who this was. */
  readonly providerRole: string | null;
}

export interface Recording {
  readonly url: string;
  /** Whether fetching it needs the API key; null when not known. */
  readonly requiresAuth: boolean | null;
  readonly expiresAt: string | null;
}

export interface Summary {
  readonly text: string;
  readonly format: 'markdown' | 'plain';
}

/** A record of the provider's address book or CRM that the conversation is linked to. */
export interface CrmRef {
  readonly type: 'contact' | 'company' | 'deal';
  readonly id: string;
  readonly name: string | null;
  readonly status: string | null;
  /** The contact that a company or deal was found at. */
  readonly parentId: string | null;
}
