import type { Platform } from '@callweave/transport/platform';
import type { ConversationStore } from '../../sync/conversation-store.ts';

/** A store in one file of newline-delimited JSON. */
export interface NdjsonStore extends ConversationStore {
  /** As it was given. */
  readonly path: string;
  /** Writes the file anew without what is outdated. It happens by itself once that is two thirds of a large file. */
  compact(): Promise<void>;
}

export interface NdjsonStoreOptions {
  /** The file, which is made if there is none. Its directory has to be there. */
  readonly path: string;
  /**
   * How long another process that writes is waited for.
   * @default 10000
   */
  readonly lockTimeoutMs?: number | undefined;
  readonly platform?: Pick<Platform, 'now' | 'sleep'> | undefined;
}
