import { misuse } from '@callweave/transport';

/** Where a queue is. */
export interface QueueAddress {
  /** Such as `redis://user:password@host:6379/0`, or `rediss://` with TLS. It appears in no error. */
  readonly redisUrl: string;
  /**
   * Tells queues in one Redis apart: letters, digits, `.`, `_` and `-`.
   * @default "sync"
   */
  readonly queueName?: string | undefined;
}

/** The same, complete and checked. */
export type ParsedQueueAddress = { readonly [Name in keyof QueueAddress]-?: string };

/** @throws {TypeError} for an address that can't be used, without repeating it. */
export function parseQueueAddress({ redisUrl, queueName = 'sync' }: QueueAddress): ParsedQueueAddress {
  const url = URL.parse(redisUrl);
  if (url === null || !/^rediss?:$/.test(url.protocol) || url.hostname === '') {
    throw misuse('redisUrl', 'such as redis://user:password@host:6379', 'a text that is none');
  }
  if (!/^[\w.-]+$/.test(queueName)) {
    throw misuse('queueName', 'letters, digits, ".", "_" and "-"', JSON.stringify(queueName));
  }
  return { redisUrl, queueName };
}
