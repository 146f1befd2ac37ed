import type { Reply } from '../../../http/reply.ts';
import { dataReply, pageReply, v2Page } from '../protocol/pages.ts';
import type { AlloCall } from './allo-handler.ts';

const whole = (text: string | null): number | undefined =>
  text !== null && /^[1-9]\d*$/.test(text) ? Number(text) : undefined;

/** A list that the vendor's OpenAPI document shows without pages, and its guide with. */
export function listReply({ world, query }: AlloCall, rows: readonly object[]): Reply {
  if (world.settings.listPagination === 'absent') return dataReply(200, rows);
  const size = Math.min(100, whole(query.get('size')) ?? 20);
  return pageReply(rows, v2Page({ page: whole(query.get('page')), size }));
}
