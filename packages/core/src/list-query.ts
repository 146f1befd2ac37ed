import type { Channel, Conversation, Direction, Provider } from './conversation.ts';
import type { ListOptions } from './conversation-source.ts';
import { parseE164 } from './phone.ts';
import { wordsOf } from './text-match.ts';
import { isInRange, parseTimeRange, type TimeRange } from './time-range.ts';
import { UnsupportedFilterError } from './unsupported-filter-error.ts';

/** The values that conversations of a provider can have. */
export interface ProviderTraits {
  readonly provider: Provider;
  readonly directions: readonly Direction[];
  readonly channels: readonly Channel[];
}

/** What a record is compared with; null where everything is let through. */
export interface RecordFilter {
  readonly range: TimeRange;
  readonly direction: Direction | null;
  readonly channel: Channel | null;
  readonly contactNumber: string | null;
  readonly ourNumber: string | null;
  readonly agentId: string | null;
}

/** The options of a list, checked. */
export interface ListQuery extends RecordFilter {
  readonly text: string | null;
  readonly transcript: boolean;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ListOptions['onProgress'];
}

const knownOptions: Readonly<Record<keyof ListOptions, true>> = {
  since: true,
  until: true,
  direction: true,
  channel: true,
  contactNumber: true,
  ourNumber: true,
  agentId: true,
  text: true,
  transcript: true,
  signal: true,
  onProgress: true,
};

/**
 * Checks the options of a list before anything is sent.
 * @throws {TypeError} telling what was expected and what came; for an unknown option as well, which would silently
 * filter nothing.
 * @throws {UnsupportedFilterError} for a value that the provider does not have.
 */
export function parseListQuery(traits: ProviderTraits, options: ListOptions): ListQuery {
  requireKnownOptions(options, knownOptions);
  const { transcript = true, signal, onProgress } = options;
  if (typeof transcript !== 'boolean') {
    throw new TypeError(`Expected transcript to be true or false; got ${JSON.stringify(transcript)}.`);
  }
  return {
    range: parseTimeRange(options.since, options.until),
    direction: parseChoice(traits.provider, 'direction', options.direction, traits.directions),
    channel: parseChoice(traits.provider, 'channel', options.channel, traits.channels),
    contactNumber: parseNumber('contactNumber', options.contactNumber),
    ourNumber: parseNumber('ourNumber', options.ourNumber),
    agentId: parseText('agentId', options.agentId, "the provider's id of a person or agent"),
    text: parseWords(options.text),
    transcript,
    signal,
    onProgress,
  };
}

/**
 * Whether a conversation is what was asked for, as far as a record tells; its text is another matter. What the record
 * does not tell is not it, but for the time: nothing may be lost for want of one.
 */
export function matchesQuery(query: RecordFilter, conversation: Conversation): boolean {
  const { contactNumber, ourNumber, agentId } = query;
  return (
    isInRange(query.range, conversation.startedAt) &&
    (query.direction === null || conversation.direction === query.direction) &&
    (query.channel === null || conversation.channel === query.channel) &&
    (contactNumber === null || hasParticipant(conversation, 'customer', 'phoneRaw', contactNumber)) &&
    (ourNumber === null || hasParticipant(conversation, 'agent', 'phoneRaw', ourNumber)) &&
    (agentId === null || hasParticipant(conversation, 'agent', 'providerRef', agentId))
  );
}

function hasParticipant(
  { participants }: Conversation,
  role: 'customer' | 'agent',
  field: 'phoneRaw' | 'providerRef',
  value: string,
): boolean {
  return participants.some((participant) => participant.role === role && participant[field] === value);
}

function parseChoice<Choice extends string>(
  provider: Provider,
  filter: string,
  value: Choice | undefined,
  supported: readonly Choice[],
): Choice | null {
  if (value === undefined) return null;
  if (!supported.includes(value)) throw new UnsupportedFilterError({ provider, filter, value, supported });
  return value;
}

/** @throws {TypeError} for an option that is not known: it would silently filter nothing. */
export function requireKnownOptions(options: object, known: Readonly<Record<string, true>>): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (unknown === undefined) return;
  throw new TypeError(`Expected options of a list to be ${Object.keys(known).join(', ')}; got ${unknown}.`);
}

export function parseText(name: string, value: string | undefined, expected: string): string | null {
  if (value === undefined) return null;
  if (typeof value !== 'string' || value.trim() === '') {
    throw new TypeError(`Expected ${name} to be ${expected}; got ${JSON.stringify(value)}.`);
  }
  return value;
}

/** National spellings would match nothing: neither vendor's rows have them. */
export function parseNumber(name: string, value: string | undefined): string | null {
  const expected = 'a number in E.164 such as +14155550123, a short code or a name';
  const number = parseText(name, value, expected);
  if (number === null || parseE164(number) !== null) return number;
  if (/^\d{3,8}$/.test(number) || /\p{L}/u.test(number)) return number;
  throw new TypeError(`Expected ${name} to be ${expected}; got ${JSON.stringify(value)}.`);
}

function parseWords(value: string | undefined): string | null {
  const text = parseText('text', value, 'words to look for');
  if (text !== null && wordsOf(text).length === 0) {
    throw new TypeError(`Expected text to have a letter or a digit; got ${JSON.stringify(value)}.`);
  }
  return text;
}
