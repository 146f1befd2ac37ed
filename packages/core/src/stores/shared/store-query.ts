import type { Channel, Direction, Provider } from '../../conversation.ts';
import {
  matchesQuery,
  parseNumber,
  parseText,
  type RecordFilter,
  requireKnownOptions,
} from '../../list-query.ts';
import type { StoreQuery } from '../../sync/conversation-store.ts';
import type { StoredConversation } from '../../sync/stored-conversation.ts';
import { parseTimeRange } from '../../time-range.ts';

/** A `StoreQuery`, checked; null where everything is let through. */
export interface ParsedStoreQuery extends RecordFilter {
  readonly provider: Provider | null;
  readonly account: string | null;
  readonly withDeleted: boolean;
  /** Null where it was not said: a list then begins with the oldest, a search with the best match. */
  readonly first: 'oldest' | 'newest' | null;
  readonly limit: number | null;
}

const knownOptions: Readonly<Record<keyof StoreQuery, true>> = {
  since: true,
  until: true,
  direction: true,
  channel: true,
  contactNumber: true,
  ourNumber: true,
  agentId: true,
  provider: true,
  account: true,
  withDeleted: true,
  first: true,
  limit: true,
};

/** @throws {TypeError} telling what was expected and what came. */
export function parseStoreQuery(query: StoreQuery = {}): ParsedStoreQuery {
  requireKnownOptions(query, knownOptions);
  return {
    range: parseTimeRange(query.since, query.until),
    direction: parseChoice('direction', query.direction, directions),
    channel: parseChoice('channel', query.channel, channels),
    contactNumber: parseNumber('contactNumber', query.contactNumber),
    ourNumber: parseNumber('ourNumber', query.ourNumber),
    agentId: parseText('agentId', query.agentId, "the provider's id of a person or agent"),
    provider: parseChoice('provider', query.provider, providers),
    account: parseText('account', query.account, 'the name of an account'),
    withDeleted: parseChoice('withDeleted', query.withDeleted, [true, false]) ?? false,
    first: parseChoice('first', query.first, ['oldest', 'newest']),
    limit: parseLimit(query.limit),
  };
}

/** Whether a stored conversation is what was asked for. */
export function matchesStoreQuery(query: ParsedStoreQuery, stored: StoredConversation): boolean {
  const { conversation, account, deletedAt } = stored;
  return (
    (query.withDeleted || deletedAt === null) &&
    (query.provider === null || query.provider === conversation.provider) &&
    (query.account === null || query.account === account) &&
    matchesQuery(query, conversation)
  );
}

const directions: readonly Exclude<Direction, 'unknown'>[] = ['inbound', 'outbound', 'internal'];
const channels: readonly Exclude<Channel, 'unknown'>[] = ['voice', 'sms', 'mms', 'whatsapp', 'web'];
const providers: readonly Provider[] = ['allo', 'itellico'];

function parseChoice<Choice extends string | boolean>(
  name: string,
  value: Choice | undefined,
  choices: readonly Choice[],
): Choice | null {
  if (value === undefined) return null;
  if (choices.includes(value)) return value;
  throw new TypeError(`Expected ${name} to be ${choices.join(', ')}; got ${JSON.stringify(value)}.`);
}

function parseLimit(limit: number | undefined): number | null {
  if (limit === undefined) return null;
  if (Number.isSafeInteger(limit) && limit > 0) return limit;
  throw new TypeError(`Expected limit to be a whole number from 1 on; got ${JSON.stringify(limit)}.`);
}
