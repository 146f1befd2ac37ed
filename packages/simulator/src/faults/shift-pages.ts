import type { Reply } from '../http/reply.ts';
import type { SimulatorRequest } from '../http/simulator-request.ts';
import type { Exchange } from '../http/vendor-api.ts';
import { listRowsOf } from './list-rows.ts';
import { pageRequestOf } from './page-request.ts';

/**
 * A page of a list at whose beginning rows appeared, or disappeared if negative, between any two pages: a window over
 * two pages of the list that stands still. What is no list stays as it is.
 */
export function shiftPages(
  rowsPerPage: number,
  request: SimulatorRequest,
  body: string,
  exchange: Exchange,
): Reply {
  const reply = exchange.answer(body);
  const page = pageRequestOf(request, body);
  const here = listRowsOf(reply.body);
  if (here === null || reply.status >= 300 || page.index === 0) return reply;
  const start = Math.max(0, page.index * (page.size - rowsPerPage));
  const first = Math.floor(start / page.size);
  const rows = [first, first + 1].flatMap((index) => {
    const other = page.at(index);
    return listRowsOf(exchange.answer(other.body, other.query).body)?.rows ?? [];
  });
  const within = start - first * page.size;
  return {
    ...reply,
    body: here.with(rows.slice(within, within + page.size), page.index * rowsPerPage),
  };
}
