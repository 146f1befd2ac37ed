import type { ItellicoAnswerStatus, ItellicoConversationRow } from '../wire.ts';
import type { MessageDrafts } from './draft-messages.ts';

/** When what happens to a conversation, in milliseconds since 1970; infinity for what never does. */
export interface ConversationLife {
  /** What `created_after` and `created_before` look at. */
  readonly createdMs: number;
  /** The first second of the conversation. A call that nobody answers starts when it fails. */
  readonly startMs: number;
  readonly endMs: number;
  readonly recordedMs: number;
  readonly analysedMs: number;
}

/** All that there is to know of a conversation, now and later: what is seen of it is a matter of the clock. */
export interface ConversationFacts {
  readonly id: string;
  readonly callId: string;
  readonly accountId: string;
  readonly agentId: string;
  readonly agentName: string;
  readonly type: ItellicoConversationRow['type'];
  readonly direction: ItellicoConversationRow['direction'];
  /** The agent's side; null on the web. */
  readonly line: { readonly id: string | null; readonly number: string } | null;
  readonly contactNumber: string | null;
  readonly externalId: string | null;
  readonly ending: 'completed' | 'transferred' | 'failed' | 'blocked';
  /** How an outbound call was answered in the end. */
  readonly answerStatus: ItellicoAnswerStatus | null;
  readonly dialogueId: string;
  readonly drafts: MessageDrafts;
  /** Null where there never is a `capture`. */
  readonly capture: { readonly recording_url: string | null } | null;
  readonly life: ConversationLife;
}
