import type { AlloVersion1Spelling } from '../webhooks/allo-version-1-webhooks.ts';
import type { DelayRange } from './delay-range.ts';
import type { SharedSimulatorOptions } from './simulator-options.ts';

/** Milliseconds: always as many, or as many as the seed says between two bounds. */
export type DelayMs = number | DelayRange;

/** Which share of the calls somebody edits later, and how long after the summary. */
export interface EditedItems {
  /** From 0 to 1. */
  readonly share: number;
  readonly delayMs: DelayMs;
}

/** Allo's switches: what its documents leave open or contradict, one way or the other. */
export interface AlloSimulatorOptions extends SharedSimulatorOptions {
  readonly provider: 'allo';
  /**
   * What the key may do.
   * @default every scope
   */
  readonly scopes?: readonly string[];

  // What the content is.

  /**
   * How many conversations to make up, the dialogues over and over; none of them is held in memory. `truth()` is then
   * out of reach: use `truths()`.
   * @default every dialogue once
   */
  readonly conversations?: number;
  /**
   * How many calls that nobody took to add; they come from no dialogue.
   * @default 0
   */
  readonly unansweredCalls?: number;
  /**
   * The `result` of a call that nobody took: null was seen live, `MISSED` is in a third-party client of May 2026 and
   * denied by the vendor's assistant in September.
   * @default null
   */
  readonly resultForUnanswered?: null | 'MISSED' | 'VOICEMAIL';

  // What the clock does.

  /**
   * Whether a call is listed when it ends or while it still runs, without a length and a result.
   * @default 'when-ended'
   */
  readonly callsListed?: 'when-ended' | 'when-started';
  /**
   * How long after the end of a call its summary and the AI's tags come. Integrators waited from minutes to hours.
   * @default 0
   */
  readonly summaryDelayMs?: DelayMs;
  /**
   * How long after the end of a call its transcript comes.
   * @default 0
   */
  readonly transcriptDelayMs?: DelayMs;
  /**
   * How long after the end of a call `call.completed` is sent: meant to be 30 seconds, measured at 11 to 43 minutes.
   * @default 30_000
   */
  readonly completedDelayMs?: DelayMs;
  /**
   * Calls whose summary somebody rewrites later, some with one more tag.
   * @default { share: 0, delayMs: 0 }
   */
  readonly edits?: EditedItems;
  /**
   * Whether a summary that comes late counts as activity of its conversation; not documented.
   * @default 'item-only'
   */
  readonly lastActivity?: 'item-only' | 'item-or-summary';
  /**
   * In which time zone the days of a search and of analytics begin; not documented.
   * @default 'UTC'
   */
  readonly dayTimeZone?: string;

  // Access.

  /**
   * Which form of the key is let in: `Api-Key <key>` by the guide of version 2, the bare key by older ones.
   * @default 'either'
   */
  readonly keyForm?: 'either' | 'prefixed' | 'bare';
  /**
   * What marking a conversation takes: its own page against the older table of the authentication guide.
   * @default 'CONVERSATIONS_WRITE'
   */
  readonly actionScope?: 'CONVERSATIONS_WRITE' | 'CONVERSATIONS_READ';
  /**
   * The lane in which reads by POST count (searches, batch, analytics): the rate limit guide says write, an
   * integrator's practice says read.
   * @default 'write'
   */
  readonly postReads?: 'write' | 'read';
  /**
   * Whether `X-RateLimit-Reset` is a time in epoch seconds, as documented, or the seconds until then.
   * @default 'epoch'
   */
  readonly rateLimitReset?: 'epoch' | 'delta';
  /**
   * How many requests to version 1 a key has a day (UTC); its size is not documented. Null for no quota.
   * @default null
   */
  readonly dailyQuota?: number | null;

  // Conversations.

  /**
   * Where recordings are: the API seen live, which wants the key, or the host of the documents' samples.
   * @default 'api.withallo.com'
   */
  readonly recordingHost?: 'api.withallo.com' | 'storage.withallo.com';
  /**
   * Whether calls of version 2 have `extracted_data`, full of placeholders, and `data_collected`: seen live, in no
   * document.
   * @default 'absent'
   */
  readonly undocumentedFields?: 'absent' | 'present';
  /**
   * In which order a batch comes back; not documented.
   * @default 'request'
   */
  readonly batchOrder?: 'request' | 'reversed' | 'storage';
  /**
   * Where a batch looks for `extend`: its page documents the parameter but not the place.
   * @default 'both'
   */
  readonly batchExtend?: 'both' | 'body' | 'query' | 'ignored';
  /**
   * What an id of the wrong kind does to a batch; that all is refused is inferred.
   * @default 'refuse-all'
   */
  readonly badIdInBatch?: 'refuse-all' | 'leave-out';
  /**
   * Whether an id that was sent twice comes back twice; not documented.
   * @default 'once'
   */
  readonly batchDuplicates?: 'once' | 'repeated';
  /**
   * What becomes of the other tags of a request when one is unknown or there already; not documented. The error is
   * answered either way.
   * @default 'refuse-all'
   */
  readonly badTagInRequest?: 'refuse-all' | 'add-others';
  /**
   * Whether the list of conversations needs a line: it does live, a sample of the pagination guide does without.
   * @default 'required'
   */
  readonly alloNumber?: 'required' | 'optional';
  /**
   * The total above which a search is refused with `DATE_RANGE_TOO_WIDE`; null for none.
   * @default null
   */
  readonly searchCap?: number | null;
  /**
   * The widest range of days that searches and analytics take; the code exists, its limit is not documented.
   * @default null
   */
  readonly widestRangeDays?: number | null;
  /**
   * What a granularity finer than a day does: taken as DAY in an integrator's tests, although a code for it exists.
   * @default 'taken-as-day'
   */
  readonly unknownGranularity?: 'taken-as-day' | 'refused';
  /**
   * How analytics spell it: the vendor's OpenAPI document against what was seen live.
   * @default 'calls_over_1_min'
   */
  readonly callsOverOneMinuteKey?: 'calls_over_1_min' | 'calls_over1_min';

  // Everything else.

  /**
   * The separator of ids in answers: a hyphen in the API's, an underscore in guides. Both are understood in requests.
   * @default '-'
   */
  readonly idSeparator?: '-' | '_';
  /**
   * Whether lists without pages (users, tags, numbers, webhooks, templates) have them after all, as the pagination
   * guide says and the vendor's OpenAPI document does not.
   * @default 'absent'
   */
  readonly listPagination?: 'absent' | 'present';
  /**
   * The status of an invalid request to the CRM: the vendor's OpenAPI document against its error guide.
   * @default 422
   */
  readonly crmValidationStatus?: 400 | 422;
  /**
   * Whether deals can be written: the vendor's OpenAPI document against its CRM overview, which has them read-only.
   * @default 'allowed'
   */
  readonly dealWrites?: 'allowed' | 'refused';
  /**
   * How many numbers a dialing queue takes: 1000 by the documents, 25000 by a later integrator.
   * @default 1000
   */
  readonly queueLimit?: number;
  /**
   * Whether an endpoint shows its secret again by id: the vendor's OpenAPI document says both.
   * @default 'absent'
   */
  readonly signingSecretOnGet?: 'absent' | 'present';
  /**
   * What the same idempotency key with another body does; not documented.
   * @default 'replayed'
   */
  readonly idempotencyOtherBody?: 'replayed' | 'refused';
  /**
   * Whether PATCH honours an idempotency key: the guide names POST, PUT and DELETE only.
   * @default 'honoured'
   */
  readonly idempotencyOnPatch?: 'honoured' | 'ignored';
  /**
   * Whether version 1 honours an idempotency key; documented for version 2 only.
   * @default 'ignored'
   */
  readonly idempotencyOnV1?: 'honoured' | 'ignored';
  /**
   * The error envelope of text messages: version 1's by the document, version 2's in integrators' code.
   * @default 'v1'
   */
  readonly smsErrorEnvelope?: 'v1' | 'v2';
  /**
   * What `contact_number` does to the calls of version 1: in an integrator's tests it found nothing.
   * @default 'honoured'
   */
  readonly v1ContactNumberFilter?: 'honoured' | 'finds-nothing';
  /**
   * Where the contacts of version 1 are: one integrator met them a level deeper.
   * @default 'data.results'
   */
  readonly v1ContactsPlace?: 'data.results' | 'data.data.results';
  /**
   * How webhooks of version 1 are spelt: the latest way, the one before it, or the first, with `body` for `data`.
   * @default 'snake_case'
   */
  readonly version1Webhooks?: AlloVersion1Spelling;
}
