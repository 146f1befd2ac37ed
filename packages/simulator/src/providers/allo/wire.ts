/** The rows as Allo's API writes them; the fields that belong to the other kind of item are null. */
export interface AlloItemRow {
  readonly id: string;
  readonly type: 'CALL' | 'SMS';
  readonly direction: 'INBOUND' | 'OUTBOUND';
  readonly allo_number: string;
  readonly contact_number: string;
  readonly contacts: readonly AlloContactRow[];
  readonly user: AlloUserRow | null;
  readonly date: string;
  readonly duration: number | null;
  /** `MISSED` only with `resultForUnanswered: 'MISSED'`. */
  readonly result: 'ANSWERED' | 'VOICEMAIL' | 'TRANSFERRED' | 'MISSED' | null;
  readonly recording_url: string | null;
  readonly summary: string | null;
  readonly tags: readonly string[] | null;
  readonly transcript: readonly AlloTranscriptRow[] | null;
  readonly content: string | null;
  readonly status: 'PENDING' | 'SENT' | 'DELIVERED' | 'FAILED' | null;
  readonly message_type: 'SMS' | 'MMS' | 'WHATSAPP' | null;
}

export interface AlloTranscriptRow {
  readonly source: 'USER' | 'EXTERNAL';
  readonly time: string;
  readonly text: string;
}

export interface AlloContactRow {
  readonly id: string;
  readonly name: string;
  readonly company: { readonly id: string; readonly name: string } | null;
  readonly deals: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: 'OPEN' | 'WON' | 'LOST';
  }[];
}

export interface AlloUserRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface AlloTeamUserRow extends AlloUserRow {
  readonly role: 'ADMIN' | 'MANAGER' | 'MEMBER';
  readonly status: 'ACTIVE' | 'BLOCKED';
  readonly image_url: string | null;
}

export interface AlloTagRow {
  readonly id: string;
  readonly name: string;
  readonly color: string;
}

export interface AlloNumberRow {
  readonly number: string | null;
  readonly name: string | null;
  readonly country: string | null;
  readonly type: 'NUMBER' | 'SENDER_ID';
  readonly capabilities: readonly ('VOICE' | 'SMS' | 'MMS')[];
  readonly users: readonly AlloUserRow[];
}

/** A row, and where it came from. */
export interface AlloTruth {
  /** With its transcript; the API leaves that null unless it is asked for. */
  readonly row: AlloItemRow;
  /** Null for an unanswered call, which comes from no dialogue. */
  readonly dialogueId: string | null;
  /** The turn that a text message is; null for a call, which is all of them. */
  readonly turnIndex: number | null;
  /** Whether the thread with this contact has not been read yet, which no row shows but filters look at. */
  readonly unread: boolean;
}
