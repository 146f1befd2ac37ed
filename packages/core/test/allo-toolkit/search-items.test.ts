import { daysAgo, isMissedCall, searchItems } from '@callweave/core/allo';
import { describe, expect, it } from 'vitest';
import { alloCall } from '../support/allo-items.ts';
import { pageOf, startAlloServer } from '../support/allo-server.ts';
import { rejectionOf } from '../support/rejection-of.ts';

const search = 'POST /v2/api/conversations/items/search';
const platform = { now: () => Date.UTC(2026, 3, 22) };
/** A call every six hours of the 20th and the 21st. */
const calls = Array.from({ length: 8 }, (_, index) =>
  alloCall({
    id: `cll-${index}`,
    date: new Date(Date.UTC(2026, 3, 20, index * 6)).toISOString(),
    result: index % 2 === 0 ? 'ANSWERED' : 'VOICEMAIL',
  }),
);

async function idsOf(items: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}

describe('searchItems', () => {
  it('asks for whole days and gives what is in the time, to the minute', async () => {
    const server = await startAlloServer((request) => pageOf(calls, request));
    const period = { since: '2026-04-20T18:00:00Z', until: '2026-04-21T12:01:00Z' };
    const found = searchItems(server.client, { type: 'CALL', direction: 'INBOUND', ...period }, { platform });
    expect(await idsOf(found)).toEqual(['cll-3', 'cll-4', 'cll-5', 'cll-6']);
    expect(server.of(search).map(({ body }) => body)).toEqual([
      {
        sort: 'DATE_ASC',
        type: 'CALL',
        direction: 'INBOUND',
        date: { from: '2026-04-19', to: '2026-04-22' },
        page: 1,
        size: 100,
      },
    ]);
  });

  it('reads the last days', async () => {
    const server = await startAlloServer((request) => pageOf(calls, request));
    const found = searchItems(server.client, { since: daysAgo(0.75, platform) }, { platform });
    expect(await idsOf(found)).toEqual(['cll-5', 'cll-6', 'cll-7']);
  });

  it('reads every page, in the order that is asked for', async () => {
    const many = Array.from({ length: 250 }, (_, index) => alloCall({ id: `cll-${index}` }));
    const server = await startAlloServer((request) => pageOf(many, request));
    expect(await idsOf(searchItems(server.client, { sort: 'RELEVANCE', search: 'oven' }))).toHaveLength(250);
    expect(server.received).toHaveLength(3);
    expect(server.received[2]?.body).toEqual({ sort: 'RELEVANCE', search: 'oven', page: 3, size: 100 });
  });

  it('goes with the missed-call test', async () => {
    const server = await startAlloServer((request) => pageOf(calls, request));
    const missed: string[] = [];
    for await (const item of searchItems(server.client)) if (isMissedCall(item)) missed.push(item.id);
    expect(missed).toEqual(['cll-1', 'cll-3', 'cll-5', 'cll-7']);
  });

  it.each(['date_from', 'from', 'after', 'start_date', 'date', 'page'])(
    'refuses %s, which Allo would ignore, at once',
    async (name) => {
      const server = await startAlloServer((request) => pageOf(calls, request));
      expect(() => searchItems(server.client, { [name]: '2026-04-01' })).toThrow(JSON.stringify(name));
      expect(() => searchItems(server.client, { since: 'yesterday' })).toThrow('Expected since to be a date');
      expect(server.received).toEqual([]);
    },
  );

  it('ends with the signal’s reason', async () => {
    const server = await startAlloServer((request) => pageOf(calls, request));
    const reason = new Error('Enough.');
    const list = searchItems(server.client, {}, { signal: AbortSignal.abort(reason) });
    expect(await rejectionOf(idsOf(list))).toBe(reason);
    expect(server.received).toEqual([]);
  });
});
