import type { Conversation, Provider } from './conversation.ts';

export interface ListOptions {
  /** Conversations that started at this time or later. */
  readonly since?: string | Date;
  /** Conversations that started before this time. */
  readonly until?: string | Date;
  readonly signal?: AbortSignal;
  /** Called after each page. */
  readonly onProgress?: (progress: ListProgress) => void;
}

export interface ListProgress {
  /** Rows read so far, including those outside of the times asked for. */
  readonly rowsRead: number;
  /** Rows in the whole list as the provider tells; null when it does not. */
  readonly totalCount: number | null;
}

export interface GetManyResult {
  /** In the order in which their ids were given, each once. */
  readonly conversations: Conversation[];
  /** Ids that the provider does not have, as they were given, each once. */
  readonly missingIds: string[];
}

/** A phone system as a source of conversations. A third provider implements this and passes the same tests. */
export interface ConversationSource {
  readonly provider: Provider;
  /**
   * Every conversation in a stretch of time, each once, with its transcript where there is one, read page by page
   * as it is consumed.
   * @throws {TypeError} at once, for times that can't be read.
   * @throws {IncompleteListError} at the end, when the list can't be shown to be complete.
   */
  list(options?: ListOptions): AsyncIterable<Conversation>;
  /**
   * Conversations by id. Calls made at about the same time share full batches, and each id is asked for once.
   * Takes the provider's ids, and those of `Conversation.id`.
   * @throws {TypeError} for an empty id or another provider's, before anything is sent.
   */
  getMany(ids: readonly string[], options?: { readonly signal?: AbortSignal }): Promise<GetManyResult>;
}
