import type { Platform } from '@callweave/transport/platform';
import type { ConversationStore } from '../../sync/conversation-store.ts';

/** A store in one file. */
export interface SqliteStore extends ConversationStore {
  /** As it was given. */
  readonly path: string;
}

export interface SqliteStoreOptions {
  /** The file, which is made if there is none, or `:memory:`. Its directory has to be there. */
  readonly path: string;
  /**
   * How long another process that writes is waited for.
   * @default 10000
   */
  readonly lockTimeoutMs?: number | undefined;
  /**
   * How large the file may become; a change that needs more fails with the code `full`.
   * @default no limit but the disk's
   */
  readonly maxBytes?: number | undefined;
  readonly platform?: Pick<Platform, 'now' | 'sleep'> | undefined;
}
