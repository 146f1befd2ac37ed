import type { Reply } from '../../http/reply.ts';
import type { PageWanted } from './conversations/find-conversations.ts';
import { type ItellicoCall, json } from './operation.ts';

const DEFAULT_LIMIT = 100;

/** `limit` and `offset` with the documented defaults. */
export function pageWanted({ parameters, world }: ItellicoCall): PageWanted {
  const { maxPageSize } = world.settings;
  const limit = Math.min(
    parameters.integer('limit') ?? DEFAULT_LIMIT,
    maxPageSize ?? Number.POSITIVE_INFINITY,
  );
  return { limit, offset: parameters.integer('offset') ?? 0 };
}

/** The envelope of all lists; `count` is that of all that match, whatever the page. */
export const listReply = (count: number, items: readonly object[]): Reply => json(200, { count, items });

/** One page of what is at hand. */
export function pageOf(call: ItellicoCall, rows: readonly object[]): Reply {
  const { offset, limit } = pageWanted(call);
  return listReply(rows.length, rows.slice(offset, offset + limit));
}
