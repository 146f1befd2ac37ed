import type { AlloCallResult, AlloTransferParty } from './events.ts';

/** What the legacy endpoints send. Anybody can have sent it. */
export type AlloVersion1WebhookEvent =
  | KnownEvent<'CALL_RECEIVED', AlloVersion1Call>
  | KnownEvent<'SMS_RECEIVED', AlloVersion1Message>
  | KnownEvent<'SMS_SENT', AlloVersion1Message>
  | KnownEvent<'CONTACT_CREATED', AlloVersion1Contact>
  | KnownEvent<'CONTACT_UPDATED', AlloVersion1Contact>
  /** Somebody tests the endpoint. */
  | KnownEvent<'PING', unknown>
  | UnknownEvent;

interface UnverifiedEvent {
  /** Version 1 signs nothing. */
  readonly verified: false;
  /** The whole body, as it came. */
  readonly raw: Readonly<Record<string, unknown>>;
}

interface KnownEvent<Topic extends string, Data> extends UnverifiedEvent {
  readonly type: Topic;
  readonly topic: Topic;
  /** With names in snake case, whichever generation of version 1 sent it. */
  readonly data: Data;
}

interface UnknownEvent extends UnverifiedEvent {
  readonly type: 'unknown';
  /** Allo's word. */
  readonly topic: string;
  readonly data: unknown;
}

/** A call that is over, of either direction, whatever the topic's name says. The oldest generation has no `id`. */
export interface AlloVersion1Call {
  readonly id?: string | null;
  readonly start_date?: string | null;
  readonly type?: 'INBOUND' | 'OUTBOUND' | (string & {}) | null;
  readonly result?: AlloCallResult | null;
  readonly from_number?: string | null;
  readonly from_name?: string | null;
  /** Called `to_number` in the generation that wrote in camel case. */
  readonly to?: string | null;
  readonly to_number?: string | null;
  readonly to_name?: string | null;
  readonly original_to_number?: string | null;
  readonly original_to_name?: string | null;
  readonly length_in_minutes?: number | null;
  readonly length?: string | null;
  readonly user_email?: string | null;
  readonly recording_url?: string | null;
  readonly summary?: string | null;
  readonly one_sentence_summary?: string | null;
  readonly tag?: string | null;
  /** Of the oldest generation. */
  readonly call_category?: string | null;
  readonly transcriptions?:
    | readonly {
        readonly source?: string | null;
        readonly time?: string | null;
        readonly text?: string | null;
      }[]
    | null;
  readonly concatenated_transcript?: string | null;
  readonly data_collected?: Readonly<Record<string, unknown>> | null;
  readonly ivr_result?:
    | readonly { readonly dtmf_key?: string | null; readonly text_key?: string | null }[]
    | null;
  readonly integration_id?: string | null;
  readonly transfer_from?: Partial<AlloTransferParty> | null;
  readonly transfer_to?: Partial<AlloTransferParty> | null;
  readonly transfer_original_call_id?: string | null;
}

export interface AlloVersion1Message {
  readonly id?: string | null;
  readonly direction?: 'INBOUND' | 'OUTBOUND' | (string & {}) | null;
  readonly type?: 'SMS' | 'MMS' | (string & {}) | null;
  readonly content?: string | null;
  readonly sent_at?: string | null;
  readonly from_number?: string | null;
  readonly from_name?: string | null;
  readonly to_number?: string | null;
  readonly to_name?: string | null;
}

export interface AlloVersion1Contact {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly last_name?: string | null;
  readonly company?: string | null;
  readonly emails?: readonly string[] | null;
  readonly numbers?: readonly string[] | null;
}
