import { createAlloClient } from '@callweave/allo-client';
import { alloSource, type ConversationSource, itellicoSource } from '@callweave/core';
import { createItellicoClient } from '@callweave/itellico-client';
import type { AccountSettings } from '../config/settings.ts';
import type { World } from '../world.ts';
import { type AccountClientOptions, clientOptionsOf } from './client-options.ts';
import { createCountingFetch, type FetchCounts } from './counting-fetch.ts';

/** What reads an account. */
export interface AccountSource {
  readonly source: ConversationSource;
  /** What went over the wire for it. */
  readonly counts: FetchCounts;
}

/** @throws {UsageError} for a missing key, naming the variable. */
export function createAccountSource(
  account: AccountSettings,
  world: World,
  options: Pick<AccountClientOptions, 'timeoutSeconds'> = {},
): AccountSource {
  const { platform } = world;
  const { fetch, counts } = createCountingFetch(platform.fetch);
  const clientOptions = clientOptionsOf(account, world, { ...options, fetch });
  if (account.provider === 'allo') {
    return { source: alloSource(createAlloClient(clientOptions), { platform }), counts };
  }
  const accountId = account.accountId === null ? {} : { accountId: account.accountId };
  return { source: itellicoSource(createItellicoClient(clientOptions), { platform, ...accountId }), counts };
}
