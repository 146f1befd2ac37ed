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

/** A conversation as itellico's API writes it. */
export interface ItellicoConversationRow {
  readonly conversation_id: string;
  readonly type: 'phone' | 'web' | 'test';
  readonly status: 'in_progress' | 'active' | 'completed' | 'failed' | 'transferred';
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
