/**
 * An unsigned vCon of draft-ietf-vcon-vcon-core-03, as far as we read and write it. Names are the draft's.
 * https://datatracker.ietf.org/doc/draft-ietf-vcon-vcon-core/
 */
export interface Vcon {
  /** Deprecated by the draft: only for old consumers. */
  readonly vcon?: string;
  readonly uuid: string;
  readonly extensions?: readonly string[];
  readonly critical?: readonly string[];
  /** When the vCon was made, which is not when the conversation was. */
  readonly created_at: string;
  readonly updated_at?: string;
  readonly subject?: string;
  readonly parties?: readonly VconParty[];
  readonly dialog?: readonly VconDialog[];
  readonly analysis?: readonly VconAnalysis[];
  readonly attachments?: readonly VconAttachment[];
}

/** One per participant; everything else in the document points at it by its place. */
export interface VconParty {
  readonly tel?: string;
  readonly mailto?: string;
  readonly name?: string;
  /** How the name was checked. */
  readonly validation?: string;
  readonly uuid?: string;
  readonly type?: string;
  readonly org?: string;
  /** Of the contact-centre extension (`CC`): agent, customer, supervisor, sme or thirdparty. */
  readonly role?: string;
}

export interface VconDialog extends VconContent {
  readonly type: 'recording' | 'text' | 'transfer' | 'incomplete' | 'recording-set';
  readonly start: string;
  /** Seconds. */
  readonly duration?: number;
  /** Indices of parties; the first is the originator. */
  readonly parties?: number | readonly (number | null | readonly number[])[];
  /** Why nobody talked; of `incomplete` only. */
  readonly disposition?: 'no-answer' | 'congestion' | 'failed' | 'busy' | 'hung-up' | 'voicemail-no-message';
  /** The system and channel, such as `allo:sms`. */
  readonly application?: string;
  readonly message_id?: string;
  /** Of the contact-centre extension: the provider's id of the conversation. */
  readonly interaction_id?: string;
}

export interface VconAnalysis extends VconContent {
  readonly type: string;
  readonly vendor: string;
  /** Indices of dialogs. */
  readonly dialog?: number | readonly number[];
  /** The name of the body's form. */
  readonly schema?: string;
}

export interface VconAttachment extends VconContent {
  readonly purpose?: string;
  readonly start: string;
  /** Index of the party that it comes from. */
  readonly party: number;
  /** Index of the dialog that it belongs to. */
  readonly dialog: number;
}

/** Content is in `body`, or elsewhere under `url` with the hash of what is there. */
export interface VconContent {
  readonly mediatype?: string;
  readonly filename?: string;
  readonly encoding?: 'none' | 'json' | 'base64url';
  readonly body?: unknown;
  readonly url?: string;
  /** `sha512-` and the hash in base64url. */
  readonly content_hash?: string | readonly string[];
}
