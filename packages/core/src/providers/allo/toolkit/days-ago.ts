import { describeValue } from '@callweave/transport';
import { defaultPlatform, type Platform } from '@callweave/transport/platform';

const dayMs = 86_400_000;

/**
 * The moment so many times 24 hours ago, for every `since` there is. A fraction is a part of a day.
 *
 * @throws {TypeError} for what is no number above 0.
 *
 * @example
 * for await (const call of searchItems(allo, { type: 'CALL', since: daysAgo(7) })) console.log(call.id);
 */
export function daysAgo(days: number, { now }: Pick<Platform, 'now'> = defaultPlatform): Date {
  if (typeof days === 'number' && days > 0 && days < 36_500) return new Date(now() - days * dayMs);
  throw new TypeError(`Expected a number of days above 0, such as 7; got ${describeValue(days)}.`);
}
