import type { WebhookEvent } from '@callweave/transport/webhooks';

/**
 * What Allo sends, by `type`. A topic that has no type here comes as `unknown`, never as an error: answer it with 2xx.
 * https://help.withallo.com/en/v2/api-reference/webhooks/event-catalog
 */
export type AlloWebhookEvent = WebhookEvent<AlloWebhookData>;

/** The `data` of each topic. Where Allo documents no payload, everything is optional. */
export interface AlloWebhookData {
  /** An inbound call begins to ring. */
  'call.received': AlloRingingCall;
  /** An outbound call was placed. */
  'call.triggered': AlloRingingCall;
  /** The other side picked up. */
  'call.answered': AlloAnsweredCall;
  /** A call is over, with recording, transcript and summary: about half a minute after it, at times much later. */
  'call.completed': AlloCompletedCall;
  'tag.added': AlloTagChange;
  'tag.removed': AlloTagChange;
  'sms.received': AlloWebhookMessage;
  'sms.sent': AlloWebhookMessage;
  'contact.created': AlloWebhookContact;
  'contact.updated': AlloWebhookContact;
  /** The summary of a call was edited. */
  'summary.updated': AlloSummaryUpdate;
}

type OpenDirection = 'INBOUND' | 'OUTBOUND' | (string & {});

/** It has no id: to find the completed call, go by `user_email`, the other party and the time. */
export interface AlloRingingCall {
  /** Who calls, in E.164 unless the number is hidden. Your line, if the call is outbound. */
  readonly from_number: string;
  /** Who is called. Your line, if the call is inbound. */
  readonly to_number: string;
  /** ISO 8601. That of an outbound call may be seconds off the completed call's `start_date`. */
  readonly started_at: string;
  readonly user_email: string | null;
  readonly person?: AlloWebhookPerson | null;
  readonly company?: AlloWebhookCompany | null;
  readonly deals?: readonly AlloWebhookDeal[] | null;
}

/** It has no id either, and no documented payload. */
export interface AlloAnsweredCall {
  readonly from_number?: string | null;
  readonly to_number?: string | null;
  readonly direction?: OpenDirection | null;
  readonly started_at?: string | null;
  readonly answered_at?: string | null;
  readonly user_email?: string | null;
}

export interface AlloCompletedCall {
  /** The id of the same call in the API, there with `cll-`; here `cll_` was documented. */
  readonly id: string;
  /** ISO 8601. There is no end: add `length_in_minutes`. */
  readonly start_date: string;
  readonly type: OpenDirection;
  readonly result?: AlloCallResult | null;
  readonly from_number: string;
  /** Of an outbound call, the line's label and no person's name. */
  readonly from_name: string | null;
  readonly to: string;
  readonly to_name: string | null;
  /** The number that was dialled before a forwarding. */
  readonly original_to_number: string | null;
  readonly original_to_name: string | null;
  /** With fractions. */
  readonly length_in_minutes: number;
  /** For people: `5m 30s`. */
  readonly length: string;
  readonly user_email: string | null;
  /** Answers only with the API key. */
  readonly recording_url: string | null;
  /** Markdown. */
  readonly summary: string | null;
  readonly one_sentence_summary: string | null;
  /** The first of the tags. */
  readonly tag: string | null;
  readonly tags: readonly string[];
  readonly transcriptions: readonly AlloWebhookTranscriptEntry[];
  readonly concatenated_transcript: string | null;
  /** What the AI receptionist asked for. */
  readonly data_collected: Readonly<Record<string, unknown>>;
  /** Not empty when the caller chose in a voice menu. */
  readonly ivr_result: readonly { readonly dtmf_key: string | null; readonly text_key: string }[];
  /** The record in the CRM that is connected. */
  readonly integration_id: string | null;
  readonly transfer_from: AlloTransferParty | null;
  readonly transfer_to: AlloTransferParty | null;
  readonly transfer_original_call_id: string | null;
}

export type AlloCallResult =
  | 'ANSWERED'
  | 'VOICEMAIL'
  | 'TRANSFERRED_AI'
  | 'TRANSFERRED_EXTERNAL'
  | 'BLOCKED'
  | 'FAILED'
  | (string & {});

export interface AlloWebhookTranscriptEntry {
  readonly source: 'USER' | 'EXTERNAL' | 'AGENT' | (string & {});
  readonly time: string;
  readonly text: string;
}

export interface AlloTransferParty {
  readonly number: string | null;
  readonly user_email: string | null;
  readonly user_name: string | null;
}

/** Undocumented: take it as news that a call's tags changed, and read the call again. */
export interface AlloTagChange {
  readonly [field: string]: unknown;
}

export interface AlloWebhookMessage {
  readonly id: string;
  readonly direction: OpenDirection;
  readonly type: 'SMS' | 'MMS' | (string & {});
  readonly content: string;
  readonly sent_at: string;
  readonly from_number: string;
  readonly from_name: string | null;
  readonly to_number: string;
  readonly to_name: string | null;
  readonly user_email: string | null;
}

/** Version 1 documents these fields; what version 2 sends was not seen. */
export interface AlloWebhookContact {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly last_name?: string | null;
  readonly job_title?: string | null;
  readonly company?: unknown;
  readonly emails?: readonly string[] | null;
  readonly numbers?: readonly string[] | null;
  readonly [field: string]: unknown;
}

/** Undocumented: these are the fields of a summary in the API. */
export interface AlloSummaryUpdate {
  readonly id?: string | null;
  readonly content?: string | null;
  readonly version?: number | null;
  readonly updated_at?: string | null;
  readonly updated_by?: { readonly id?: string | null; readonly name?: string | null } | null;
  readonly [field: string]: unknown;
}

/** Custom properties stand beside the others, by their own names. */
export interface AlloWebhookPerson {
  /** `con_…`; the same person has other ids in the API. */
  readonly id?: string | null;
  readonly name?: string | null;
  readonly last_name?: string | null;
  readonly email?: string | null;
  readonly emails?: readonly string[] | null;
  readonly numbers?: readonly string[] | null;
  readonly job_title?: string | null;
  readonly [customProperty: string]: unknown;
}

export interface AlloWebhookCompany {
  readonly id: string;
  readonly name: string | null;
}

export interface AlloWebhookDeal {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly value: number;
  readonly currency: string;
  /** Without an offset. */
  readonly close_date: string;
}
