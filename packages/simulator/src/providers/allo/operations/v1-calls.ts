import { jsonReply } from '../../../http/reply.ts';
import { ALLO_NUMBERS } from '../content/roster.ts';
import { textIn } from '../protocol/fields.ts';
import { dataReply, v1Page, v1PageMetadata } from '../protocol/pages.ts';
import type { AlloHandler } from './allo-handler.ts';
import { itemFilter } from './item-filter.ts';
import { matchingItems } from './matching-items.ts';
import { v1CallRow } from './v1-rows.ts';

/** The calls of a line, the latest first, with their transcripts. There is no filter by date. */
export const searchCalls: AlloHandler = (call) => {
  const { world, parameters, nowMs } = call;
  const timeline = call.timeline();
  const contactNumber = textIn(parameters, 'contact_number');
  const isEmpty = contactNumber !== undefined && world.settings.v1ContactNumberFilter === 'finds-nothing';
  const filter = { type: 'CALL', allo_number: parameters.allo_number, contact_number: contactNumber };
  const window = { from: 0, to: isEmpty ? 0 : timeline.length };
  const found = matchingItems(world, timeline, window, itemFilter(filter, world, timeline));
  const page = v1Page(parameters);
  const keys = found.keys(page, true);
  const results = keys.map((key) => v1CallRow(world.items.row(key, nowMs)));
  return jsonReply(200, JSON.stringify({ data: { results, metadata: v1PageMetadata(page, found.count) } }));
};

/** Lines and sender ids, with less than version 2 tells. */
export const getNumbers: AlloHandler = () =>
  dataReply(
    200,
    ALLO_NUMBERS.map(({ number, name, country, users }) => ({
      ...{ number, name, country },
      is_shared_number: users.length > 1,
    })),
  );
