import { describeValue, misuse } from '@callweave/transport';
import { isRecord } from '@callweave/transport/json';
import { defaultPlatform } from '@callweave/transport/platform';
import { dayMs } from '../time.ts';
import { parseTimeRange } from '../time-range.ts';
import { parseAccountName } from './account-name.ts';
import type { ParsedSource, SyncSettings } from './account-work.ts';
import { checkAmount } from './check-amount.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { SyncOptions, SyncSource } from './sync-options.ts';

const knownOptions: Readonly<Record<keyof SyncOptions, true>> = {
  sources: true,
  store: true,
  since: true,
  lookbackMs: true,
  lookbackEveryMs: true,
  overlapMs: true,
  deepReadMs: true,
  deepReadEveryMs: true,
  pendingDeadlineMs: true,
  leaseMs: true,
  owner: true,
  forgetKey: true,
  signal: true,
  onEvent: true,
  platform: true,
};

const hourMs = 3_600_000;

export interface SyncRequest {
  readonly sources: readonly ParsedSource[];
  readonly store: ConversationStore;
  readonly settings: SyncSettings;
}

/**
 * Checks the options of a sync before anything is read.
 * @throws {TypeError} telling what was expected and what came.
 */
export function parseSyncOptions(options: SyncOptions): SyncRequest {
  if (!isRecord(options)) throw misuse('the options of a sync', 'an object', describeValue(options));
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(knownOptions, name));
  if (unknown !== undefined) {
    throw misuse('the options of a sync', Object.keys(knownOptions).join(', '), unknown);
  }
  return {
    sources: parseSources(options.sources),
    store: parseStore(options.store),
    settings: parseSettings(options),
  };
}

function parseSources(sources: readonly SyncSource[]): ParsedSource[] {
  if (!Array.isArray(sources) || sources.length === 0) {
    throw misuse('sources', 'one or more sources, each as { source, account }', describeValue(sources));
  }
  const parsed = sources.map(parseSource);
  const names = parsed.map(({ provider, account }) => `${provider}/${account}`);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) {
    throw new TypeError(
      `Expected each account once; got two sources of ${twice}. Give the accounts of a provider names of their own: { source, account: 'berlin' }.`,
    );
  }
  return parsed;
}

function parseSource(given: SyncSource): ParsedSource {
  const { source, account, backfillSource = source, requestsPerSecond = 5 } = isRecord(given) ? given : {};
  for (const [name, value] of [
    ['source', source],
    ['backfillSource', backfillSource],
  ] as const) {
    if (!isSource(value)) {
      throw misuse(name, 'a source such as alloSource(client) gives', describeValue(value));
    }
  }
  if (!isSource(source) || !isSource(backfillSource))
    throw misuse('source', 'a source', describeValue(source));
  if (backfillSource.provider !== source.provider) {
    throw misuse('backfillSource', `a source of ${source.provider}`, `one of ${backfillSource.provider}`);
  }
  return {
    provider: source.provider,
    account: parseAccountName(account),
    source,
    backfillSource,
    requestsPerSecond: checkAmount('requestsPerSecond', requestsPerSecond, { isZeroFine: false }),
  };
}

function isSource(value: unknown): value is SyncSource['source'] {
  return (
    isRecord(value) &&
    typeof value.provider === 'string' &&
    typeof value.list === 'function' &&
    typeof value.getMany === 'function'
  );
}

function parseStore(store: ConversationStore): ConversationStore {
  if (typeof store === 'object' && store !== null && typeof store.commit === 'function') return store;
  throw misuse('store', 'a store such as createMemoryStore() gives', describeValue(store));
}

function parseSettings(options: SyncOptions): SyncSettings {
  const { platform = defaultPlatform, owner = platform.uuid(), forgetKey, onEvent } = options;
  if (typeof owner !== 'string' || owner === '') throw misuse('owner', 'a text', describeValue(owner));
  return {
    sinceMs: parseTimeRange(options.since, undefined).sinceMs,
    lookbackMs: checkAmount('lookbackMs', options.lookbackMs ?? 7 * dayMs),
    lookbackEveryMs: checkAmount('lookbackEveryMs', options.lookbackEveryMs ?? 0),
    overlapMs: checkAmount('overlapMs', options.overlapMs ?? hourMs),
    deepReadMs: checkAmount('deepReadMs', options.deepReadMs ?? 30 * dayMs),
    deepReadEveryMs: checkAmount('deepReadEveryMs', options.deepReadEveryMs ?? 7 * dayMs),
    pendingDeadlineMs: checkAmount('pendingDeadlineMs', options.pendingDeadlineMs ?? 7 * dayMs),
    leaseMs: checkAmount('leaseMs', options.leaseMs ?? 60_000, { isZeroFine: false }),
    owner,
    forgetKey: forgetKey ?? null,
    signal: options.signal,
    onEvent: onEvent ?? (() => undefined),
    platform,
  };
}
