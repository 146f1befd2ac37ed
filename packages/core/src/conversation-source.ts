import type { Channel, Conversation, Direction, Provider } from './conversation.ts';

/**
 * Which conversations to list; all that is given must hold. A provider's own filters are used where it has them, and
 * what comes is checked again: vendors ignore what they do not know.
 */
export interface ConversationFilter {
  /** Conversations that started at this time or later: a date (its beginning in UTC), a time with its offset, a Date. */
  readonly since?: string | Date | undefined;
  /** Conversations that started before this time. */
  readonly until?: string | Date | undefined;
  /** Allo has no `internal`. */
  readonly direction?: Exclude<Direction, 'unknown'> | undefined;
  /** Allo has `voice`, `sms`, `mms` and `whatsapp`; itellico `voice` and `web`, test sessions included. */
  readonly channel?: Exclude<Channel, 'unknown'> | undefined;
  /** The other side's number, in E.164; or the short code or name that stands in its place. */
  readonly contactNumber?: string | undefined;
  /** The number of your own line, likewise. */
  readonly ourNumber?: string | undefined;
  /** The provider's id of the person (Allo's `usr-…`) or AI agent (itellico's UUID) on your side. */
  readonly agentId?: string | undefined;
  /**
   * Words that must all occur, each as the beginning of a word, without regard to case. Allo searches transcripts,
   * summaries and text messages itself, and its answer is taken as it is; itellico has no search, so there what was
   * said and written is searched here, over every conversation that the other filters let through.
   */
  readonly text?: string | undefined;
}

export interface ListOptions extends ConversationFilter {
  /**
   * Whether transcripts are asked for. They come with the list, never by a second request; where the list carries them
   * anyway, as itellico's does, they stay.
   * @default true
   */
  readonly transcript?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called after each page that brought something new. */
  readonly onProgress?: ((progress: ListProgress) => void) | undefined;
}

export interface ListProgress {
  /** Distinct rows read so far, including those that the filters leave out. */
  readonly rowsRead: number;
  /** Rows in the whole list as the provider tells; null when it does not. */
  readonly totalCount: number | null;
  /**
   * Every conversation that started before this time, and that the list gives, was given before the page at hand: who
   * stops here may go on from there. ISO 8601 in UTC; null, or nothing, where the source can't say.
   */
  readonly completeBefore?: string | null | undefined;
}

export interface GetManyResult {
  /** In the order in which their ids were given, each once. */
  readonly conversations: Conversation[];
  /** Every id for which there is no conversation, as it was given, each once. */
  readonly missingIds: string[];
  /** Those of `missingIds` that the provider refuses as no ids of its own, rather than not finding them. */
  readonly invalidIds: string[];
}

/**
 * A phone system as a source of conversations. A third provider implements this and passes the contract of
 * `@callweave/core/testing`.
 */
export interface ConversationSource {
  readonly provider: Provider;
  /**
   * Every conversation that the filter lets through, each once, with its transcript where there is one, read page by
   * page as it is consumed. Rows that arrive while it is read hide no others; whether they are in it is open. Memory
   * stays flat, however long the list.
   * @throws {TypeError} at once, for options that can't be read or are not known.
   * @throws {UnsupportedFilterError} at once, for a filter that the provider can't serve.
   * @throws {IncompleteListError} at the end, when the list can't be shown to be complete.
   */
  list(options?: ListOptions): AsyncIterable<Conversation>;
  /**
   * Conversations by id, with their transcripts. Calls made at about the same time share full batches, and each id is
   * asked for once. Takes the provider's ids, and those of `Conversation.id`.
   * @throws {TypeError} for an empty id or another provider's, before anything is sent.
   * @throws {IncompleteBatchError} when requests failed for some ids; it has the conversations of the others. When
   * they failed for all, what the first of them rejected with.
   */
  getMany(
    ids: readonly string[],
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<GetManyResult>;
}
