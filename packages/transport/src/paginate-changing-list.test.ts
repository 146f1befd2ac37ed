import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AcmeBench, createAcmeBench, json, paginate } from '../test/acme.ts';
import type { Call } from '../test/acme-paths.ts';
import { PaginationError } from './errors/pagination-error.ts';

/** What happens to the list before a page of it is answered. */
interface Change {
  readonly arrive: number;
  /** Where, as a share of the list; 0 is before its first row. */
  readonly where: number;
  readonly vanish: number;
}

const arrivals = fc.record({
  arrive: fc.integer({ min: 0, max: 12 }),
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  vanish: fc.constant(0),
});
const anything = fc.record({
  arrive: fc.integer({ min: 0, max: 12 }),
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  vanish: fc.integer({ min: 0, max: 12 }),
});

/** A vendor whose list changes before each answer, for as long as changes are planned; ten rows a page. */
function createChangingVendor(total: number, changes: readonly Change[]): AcmeBench {
  const rows: Call[] = Array.from({ length: total }, (_, index) => ({ id: `c${index}` }));
  const planned = [...changes];
  let arrived = 0;
  return createAcmeBench([
    async ({ method, url, body }) => {
      const { arrive = 0, where = 0, vanish = 0 } = planned.shift() ?? {};
      const index = Math.floor(where * rows.length);
      rows.splice(index, vanish);
      const fresh = Array.from({ length: arrive }, (_, offset) => ({ id: `new${arrived + offset}` }));
      rows.splice(index, 0, ...fresh);
      arrived += arrive;
      if (method === 'GET') {
        const offset = Number(new URL(url).searchParams.get('offset'));
        return json({ items: rows.slice(offset, offset + 10), count: rows.length });
      }
      const { page } = JSON.parse(body ?? '{}');
      return json({
        data: rows.slice((page - 1) * 10, page * 10),
        pagination: { total_count: rows.length, has_more: page * 10 < rows.length },
      });
    },
  ]);
}

/** The ids that were read, and whether the list said that it could not be read to its end. */
async function read(items: AsyncIterable<Call>): Promise<{ ids: string[]; brokeOff: boolean }> {
  const ids: string[] = [];
  try {
    for await (const { id } of items) ids.push(id);
    return { ids, brokeOff: false };
  } catch (error) {
    if (!PaginationError.isInstance(error)) throw error;
    return { ids, brokeOff: true };
  }
}

it.each([
  ['pages', ({ client }: AcmeBench) => paginate(client, 'POST', '/v1/calls/search')],
  ['offsets', ({ client }: AcmeBench) => paginate(client, 'GET', '/v1/calls')],
])(
  'by %s: rows that arrive while a list is read hide none of those that were there, and none comes twice',
  async (_, list) => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 60 }),
        fc.array(arrivals, { maxLength: 8 }),
        async (total, changes) => {
          const { ids, brokeOff } = await read(list(createChangingVendor(total, changes)));
          expect(new Set(ids).size).toBe(ids.length);
          const there = Array.from({ length: total }, (_, index) => `c${index}`);
          // A page that brought nothing new ends the list aloud; otherwise nothing is missing.
          if (!brokeOff) expect(ids).toEqual(expect.arrayContaining(there));
        },
      ),
      { numRuns: 300 },
    );
  },
);

it.each([
  ['pages', ({ client }: AcmeBench) => paginate(client, 'POST', '/v1/calls/search')],
  ['offsets', ({ client }: AcmeBench) => paginate(client, 'GET', '/v1/calls')],
])('by %s: whatever else happens to a list, it ends, and nothing comes twice', async (_, list) => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 60 }),
      fc.array(anything, { maxLength: 20 }),
      async (total, changes) => {
        const bench = createChangingVendor(total, changes);
        const { ids } = await read(list(bench));
        expect(new Set(ids).size).toBe(ids.length);
        expect(bench.sent.length).toBeLessThanOrEqual(2 + Math.ceil((total + 12 * changes.length) / 10));
      },
    ),
    { numRuns: 300 },
  );
});
