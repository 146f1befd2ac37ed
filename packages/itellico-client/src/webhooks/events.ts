import type { WebhookEvent } from '@callweave/transport/webhooks';

/**
 * What itellico sends, by `type`. An event that has no type here comes as `unknown`, never as an error: answer it with
 * 2xx. https://docs.itellico.ai/reference/webhook-events
 */
export type ItellicoWebhookEvent = WebhookEvent<ItellicoWebhookData>;

/**
 * The `data` of each event. itellico does not say what may be null or missing, so all but the conversation's id may.
 * The names are not the API's: `conversation_uuid` is its `id`, `channel` is not its `type`.
 */
export interface ItellicoWebhookData {
  'conversation.started': ItellicoStartedConversation;
  /** After a normal end, a failure or a transfer. */
  'conversation.ended': ItellicoEndedConversation;
  /** Goals and insights are there: some time after the end, or never if there is nothing to analyse. */
  'conversation.analysis.completed': ItellicoAnalysis;
}

interface ConversationReference {
  /** The conversation's `id` in the API. */
  readonly conversation_uuid: string;
  readonly agent_uuid?: string | null;
  readonly agent_name?: string | null;
}

export interface ItellicoStartedConversation extends ConversationReference {
  readonly channel?: 'sip' | (string & {}) | null;
  readonly direction?: 'inbound' | 'outbound' | (string & {}) | null;
  /** E.164. */
  readonly from_number?: string | null;
  readonly to_number?: string | null;
  /** Of a conversation on the web. */
  readonly ip_address?: string | null;
  readonly campaign_uuid?: string | null;
  readonly campaign_contact_uuid?: string | null;
  readonly room_sid?: string | null;
  readonly metadata?: Readonly<Record<string, unknown>> | null;
  /** ISO 8601. */
  readonly started_at?: string | null;
}

export interface ItellicoEndedConversation extends ItellicoStartedConversation {
  /** ISO 8601. */
  readonly ended_at?: string | null;
  readonly duration_seconds?: number | null;
  readonly status?: 'completed' | 'failed' | 'transferred' | (string & {}) | null;
  readonly answer_status?:
    | 'waiting'
    | 'human'
    | 'machine'
    | 'user_rejected'
    | 'user_unavailable'
    | 'user_busy'
    | 'unknown'
    | (string & {})
    | null;
  /** The transcript; the form of its entries is not documented. */
  readonly messages?: readonly unknown[] | null;
  /** The timeline; the form of its entries is not documented. */
  readonly events?: readonly unknown[] | null;
}

export interface ItellicoAnalysis extends ConversationReference {
  readonly messages?: readonly unknown[] | null;
  readonly events?: readonly unknown[] | null;
  readonly analysis_job_uuid?: string | null;
  /** ISO 8601. */
  readonly analyzed_at?: string | null;
  readonly model_used?: string | null;
  readonly results?: {
    /** The form of its entries is not documented. */
    readonly goals?: readonly unknown[] | null;
    readonly post_call?: readonly ItellicoInsight[] | null;
  } | null;
}

/** An answer to one of the questions that the agent's analysis asks. */
export interface ItellicoInsight {
  readonly name?: string | null;
  /** What `value` is: a `rating` is a number. The other words are not documented. */
  readonly type?: 'rating' | (string & {}) | null;
  readonly value?: unknown;
  readonly reasoning?: string | null;
}
