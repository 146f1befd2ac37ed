/** One entry of a conversation, told apart by `role`. */
export type ItellicoMessageRow =
  | { readonly role: 'user' | 'agent' | 'system'; readonly message: string; readonly timestamp: string }
  | { readonly role: 'event'; readonly message: string; readonly timestamp: string }
  | {
      readonly role: 'tool';
      readonly message: null;
      readonly name: string;
      readonly result: {
        readonly parameters: Readonly<Record<string, unknown>>;
        readonly results: readonly unknown[];
      };
      readonly timestamp: string;
    };

export type ItellicoRunningStatus = 'in_progress' | 'active';
export type ItellicoStatus = ItellicoRunningStatus | 'completed' | 'failed' | 'transferred' | 'blocked';
export type ItellicoAnswerStatus =
  | 'waiting'
  | 'human'
  | 'machine'
  | 'user_rejected'
  | 'user_unavailable'
  | 'user_busy'
  | 'unknown';

/** A conversation as itellico's API writes it. */
export interface ItellicoConversationRow {
  readonly conversation_id: string;
  readonly type: 'phone' | 'web' | 'test';
  readonly status: ItellicoStatus;
  readonly start_timestamp: string;
  readonly direction: 'inbound' | 'outbound';
  readonly agent_id: string;
  readonly agent_name: string;
  readonly phone_number_id: string | null;
  readonly phone_number: string | null;
  readonly contact_number: string | null;
  readonly duration_seconds: number | null;
  readonly messages: readonly ItellicoMessageRow[];
  readonly capture: { readonly recording_url: string | null } | null;
}

/** A call as itellico's API lists it. */
export interface ItellicoCallRow {
  readonly id: string;
  readonly type: ItellicoConversationRow['type'];
  readonly status: ItellicoStatus;
  readonly created: string;
  readonly modified: string;
  readonly direction: ItellicoConversationRow['direction'];
  readonly answer_status: ItellicoAnswerStatus | null;
  readonly agent_id: string;
  readonly agent_name: string;
  readonly from_number: string | null;
  readonly to_number: string | null;
  readonly external_id: string | null;
  readonly started_at: string | null;
  readonly ended_at: string | null;
  readonly duration_seconds: number | null;
}

/** A row, and where it came from. */
export interface ItellicoTruth {
  readonly row: ItellicoConversationRow;
  readonly dialogueId: string;
  /** Always null: a conversation is all turns of its dialogue. See `messages` for the turn of each message. */
  readonly turnIndex: null;
  /** One for each of `row.messages`, in their order. */
  readonly messages: readonly ItellicoMessageTruth[];
  /** What `created_after` and `created_before` look at; no row shows it. */
  readonly createdAt: string;
  /** What `updated_after` and `updated_before` look at; no row shows it. */
  readonly updatedAt: string;
}

/** Which turn a message is, and which of the turn's tool calls; null where the simulator made it up. */
export interface ItellicoMessageTruth {
  readonly turnIndex: number | null;
  readonly toolIndex: number | null;
}
