import { createAlloClient } from '@callweave/allo-client';
import { alloSource, type ConversationSource, itellicoSource } from '@callweave/core';
import { createItellicoClient } from '@callweave/itellico-client';
import type { ClientOptions } from '@callweave/transport';
import type { AccountSettings } from '../config/settings.ts';
import type { World } from '../world.ts';
import { type AccountClientOptions, clientOptionsOf } from './client-options.ts';
import { createCountingFetch, type FetchCounts } from './counting-fetch.ts';

/** What reads an account. */
export interface AccountSource {
  readonly source: ConversationSource;
  /** The same for what has time: it lets the other go first. */
  readonly backfillSource: ConversationSource;
  /** What went over the wire for it. */
  readonly counts: FetchCounts;
}

/** @throws {UsageError} for a missing key, naming the variable. */
export function createAccountSource(
  account: AccountSettings,
  world: World,
  options: Pick<AccountClientOptions, 'timeoutSeconds' | 'pacer'> = {},
): AccountSource {
  const { fetch, counts } = createCountingFetch(world.platform.fetch);
  const clientOptions = clientOptionsOf(account, world, { ...options, fetch });
  return {
    source: sourceOf(account, clientOptions, world),
    backfillSource: sourceOf(account, { ...clientOptions, priority: 'background' }, world),
    counts,
  };
}

function sourceOf(
  { provider, accountId }: AccountSettings,
  options: ClientOptions,
  { platform }: World,
): ConversationSource {
  return provider === 'allo'
    ? alloSource(createAlloClient(options), { platform })
    : itellicoSource(createItellicoClient(options), { platform, ...(accountId !== null && { accountId }) });
}
