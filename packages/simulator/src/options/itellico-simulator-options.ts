import type { DelayRange } from './delay-range.ts';
import type { SharedSimulatorOptions } from './simulator-options.ts';

/**
 * itellico's switches: what its documents leave open, or say in two ways, one way or the other. Without them the
 * simulator does what is documented, and the stricter thing where nothing is.
 */
export interface ItellicoSimulatorOptions extends SharedSimulatorOptions {
  readonly provider: 'itellico';

  /**
   * How many conversations there are. They are functions of the seed and their index, and take the dialogues in
   * turn, so a million costs no memory.
   * @default as many as there are dialogues
   */
  readonly conversations?: number;
  /**
   * How many subaccounts there are from the start, each with an agent whose conversations are its own. Every second
   * one is a child of the one before.
   *
   * Each subaccount has a key, which is let into it and its own subaccounts only: `apiKey`, a dot, and its id.
   * @default 0
   */
  readonly subaccounts?: number;

  /**
   * Whether the list of conversations honours `limit` and `offset`, ignores them and gives everything, or ignores
   * them and gives only the first few. Its description says "paginated", its parameters do not have them:
   * https://docs.itellico.ai/api-reference/conversations/list-conversations
   * @default 'honoured'
   */
  readonly conversationPaging?: 'honoured' | 'ignored' | 'capped';
  /**
   * How many rows `conversationPaging: 'capped'` gives.
   * @default 100
   */
  readonly conversationCap?: number;
  /**
   * The order of conversations and calls, by their start. No list has a documented order. `shuffled` is an order of
   * chance that stays.
   * @default 'newest-first'
   */
  readonly conversationOrder?: 'newest-first' | 'oldest-first' | 'shuffled';
  /**
   * The most rows that any list gives at once; null for no limit. None is documented.
   * @default null
   */
  readonly maxPageSize?: number | null;
  /**
   * What a `limit` above `maxPageSize` gets: fewer rows, as from older versions of the server's framework, or a 422,
   * as from newer ones.
   * @default 'clamped'
   */
  readonly pageSizeAboveMax?: 'clamped' | 'refused';

  /**
   * What a conversation that has not ended is called: the reference and the SDKs say the one, the guide to error
   * codes the other.
   * @default 'in_progress'
   */
  readonly runningStatus?: 'in_progress' | 'active';
  /**
   * Which part of the conversations, the newest, never ends, whatever the clock says.
   * @default 0.01
   */
  readonly runningShare?: number;
  /**
   * Which part ends as `blocked`, a status that only a guide names.
   * @default 0
   */
  readonly blockedShare?: number;
  /**
   * How long after its end a conversation has its recording, in milliseconds.
   * @default { min: 1_000, max: 4_000 }
   */
  readonly recordingDelayMs?: number | DelayRange;
  /**
   * How long after its end a conversation is analysed, in milliseconds; null where no analysis is set up.
   * @default { min: 5_000, max: 600_000 }
   */
  readonly analysisDelayMs?: number | DelayRange | null;
  /**
   * Whether `recording_url`, by its description a "URL or path", is the one, the other, or sometimes each.
   * @default 'mixed'
   */
  readonly recordingUrl?: 'mixed' | 'absolute' | 'relative';

  /**
   * How long a call that was started rings, or its web session waits to be joined, in milliseconds.
   * @default { min: 3_000, max: 15_000 }
   */
  readonly answerDelayMs?: number | DelayRange;
  /**
   * Who or what answers the phone calls that were started; `mixed` is mostly people.
   * @default 'mixed'
   */
  readonly callAnswer?:
    | 'mixed'
    | 'human'
    | 'machine'
    | 'user_rejected'
    | 'user_unavailable'
    | 'user_busy'
    | 'unknown';
  /**
   * Whether a call has the id of its conversation. The same messages and recording suggest it, nothing states it.
   * @default 'conversation'
   */
  readonly callId?: 'conversation' | 'own';
  /**
   * Whether a second call with the same `external_id`, "idempotency/correlation key" by its description, is the
   * first one again.
   * @default false
   */
  readonly externalIdDedupe?: boolean;
  /**
   * Whether the list of calls has those of subaccounts, as the list of conversations does.
   * @default 'listed'
   */
  readonly callsOfSubaccounts?: 'listed' | 'absent';

  /**
   * What `me` gets where the reference types the account's id as a UUID (calls, phone numbers, SIP trunks), though
   * the guides say that it works everywhere.
   * @default 'refused'
   */
  readonly meOnUuidRoutes?: 'accepted' | 'refused';
  /**
   * What the account of somebody else gets; one that does not exist gets the same.
   * @default 404
   */
  readonly foreignAccountStatus?: 403 | 404;
  /**
   * Whether a subaccount is found under its parent's id only, or under that of any account above it.
   * @default 'children'
   */
  readonly subaccountLookup?: 'children' | 'descendants';
  /**
   * Whether an archived agent is still found by its id.
   * @default 'found'
   */
  readonly archivedAgents?: 'found' | 'absent';
  /**
   * Whether a PATCH with `is_archived: false` brings an agent back. The guide says that a PATCH does, no schema has
   * the field.
   * @default false
   */
  readonly unarchiveByPatch?: boolean;
  /**
   * Whether an object in a PATCH of an agent changes what it has, or takes the place of the old one.
   * @default 'merged'
   */
  readonly nestedPatch?: 'merged' | 'replaced';
  /**
   * The status of a created agent, call or SIP trunk. That of subaccounts and phone numbers is documented: 201.
   * @default 201
   */
  readonly createStatus?: 200 | 201;
  /**
   * The status of a deletion, which has no body either way.
   * @default 204
   */
  readonly deleteStatus?: 200 | 204;
  /**
   * Whether a SIP trunk with numbers is refused its deletion with a 409, or leaves its numbers without a trunk.
   * @default 'refused'
   */
  readonly trunkWithNumbers?: 'refused' | 'unlinked';

  /**
   * Whether usage has buckets in which nothing happened.
   * @default 'listed'
   */
  readonly emptyUsageBuckets?: 'listed' | 'absent';
  /**
   * Which buckets the `limit` of usage keeps.
   * @default 'oldest'
   */
  readonly usageLimitKeeps?: 'oldest' | 'newest';

  /**
   * Whether errors come as the server's framework (django-ninja) words them, without the documented envelope.
   * @default false
   */
  readonly rawNinjaErrors?: boolean;

  /**
   * How `X-Webhook-Timestamp` is written.
   * @default 'seconds'
   */
  readonly webhookTimestampForm?: 'seconds' | 'iso';
  /**
   * Whether a webhook's body is UTF-8, or ASCII with escapes.
   * @default 'utf-8'
   */
  readonly webhookText?: 'utf-8' | 'escaped';
}
