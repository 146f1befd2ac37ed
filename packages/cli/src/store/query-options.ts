import type { Provider } from '@callweave/core';
import type { StoreQuery } from '@callweave/core/sync';
import type { Command } from 'commander';
import { parseTimeFlags } from '../commands/parse-time-flags.ts';
import { UsageError } from '../usage-error.ts';

/** The flags that choose conversations of a store. */
export interface QueryFlags {
  readonly since?: string;
  readonly until?: string;
  readonly provider?: string;
  readonly account?: string;
  readonly channel?: string;
  readonly direction?: string;
  readonly contact?: string;
  readonly withDeleted?: boolean;
}

const providers: readonly Provider[] = ['allo', 'itellico'];
const channels = ['voice', 'sms', 'mms', 'whatsapp', 'web'] as const;
const directions = ['inbound', 'outbound', 'internal'] as const;

export function addQueryOptions(command: Command): Command {
  return command
    .option('--since <time>', 'started at this time or later: 2026-04-01 or 2026-04-01T08:00:00Z')
    .option('--until <time>', 'started before this time')
    .option('--provider <name>', 'of allo or of itellico')
    .option('--account <name>', 'of the account of this name')
    .option('--channel <name>', channels.join(', '))
    .option('--direction <name>', directions.join(', '))
    .option('--contact <number>', "the other side's number, such as +14155550123")
    .option('--with-deleted', 'those too that the provider has no more');
}

/** @throws {UsageError|TypeError} for a value that is none, before the store is opened. */
export function storeQueryOf(flags: QueryFlags): StoreQuery {
  parseTimeFlags(flags.since, flags.until);
  return {
    since: flags.since,
    until: flags.until,
    provider: choice('--provider', flags.provider, providers),
    account: flags.account,
    channel: choice('--channel', flags.channel, channels),
    direction: choice('--direction', flags.direction, directions),
    contactNumber: flags.contact,
    withDeleted: flags.withDeleted,
  };
}

function choice<Value extends string>(
  flag: string,
  value: string | undefined,
  choices: readonly Value[],
): Value | undefined {
  const found = choices.find((each) => each === value);
  if (value === undefined || found !== undefined) return found;
  throw new UsageError(`Expected ${flag} to be ${choices.join(', ')}; got ${JSON.stringify(value)}.`);
}
