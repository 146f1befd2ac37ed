import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItellicoConversationRow, ItellicoTruth } from '../../src/index.ts';
import { type ItellicoUnderTest, type Json, startItellico } from '../started.ts';

const rowsOf = (json: Json): ItellicoConversationRow[] => json.items as unknown as ItellicoConversationRow[];
const idsOf = (rows: readonly ItellicoConversationRow[]): string[] =>
  rows.map(({ conversation_id }) => conversation_id);
const truthIds = (itellico: ItellicoUnderTest, matches: (entry: ItellicoTruth) => boolean): string[] =>
  itellico.simulator
    .truth()
    .filter(matches)
    .map(({ row }) => row.conversation_id)
    .sort();

describe('itellico: list conversations', () => {
  it('gives the rows as they are in truth, the newest first', async () => {
    const itellico = await startItellico();
    const { json } = await itellico.conversations({ limit: '1000' });
    expect(json.count).toBe(120);
    const byId = new Map(itellico.simulator.truth().map(({ row }) => [row.conversation_id, row]));
    expect(rowsOf(json)).toHaveLength(120);
    for (const row of rowsOf(json)) expect(row).toEqual(byId.get(row.conversation_id));
    const starts = rowsOf(json).map(({ start_timestamp }) => start_timestamp);
    expect(starts).toEqual([...starts].sort().reverse());
  });

  it('honours limit and offset: the pages together are everything, each row once', async () => {
    const itellico = await startItellico();
    const all = truthIds(itellico, () => true);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 9, max: 130 }), async (limit) => {
        const found: string[] = [];
        for (;;) {
          const { json } = await itellico.conversations({
            limit: String(limit),
            offset: String(found.length),
          });
          expect(json.count).toBe(all.length);
          if (rowsOf(json).length === 0) break;
          found.push(...idsOf(rowsOf(json)));
        }
        expect(found.sort()).toEqual(all);
      }),
      { numRuns: 6 },
    );
    expect(rowsOf((await itellico.conversations()).json)).toHaveLength(100);
  });

  it('ignores both and gives everything', async () => {
    const itellico = await startItellico({ conversationPaging: 'ignored' });
    const { json, status } = await itellico.conversations({ limit: '-5', offset: 'x' });
    expect([status, json.count, rowsOf(json).length]).toEqual([200, 120, 120]);
  });

  it('ignores both and gives the first few of what it counts', async () => {
    const itellico = await startItellico({ conversationPaging: 'capped', conversationCap: 30 });
    const { json } = await itellico.conversations({ limit: '50', offset: '30' });
    expect([json.count, rowsOf(json).length]).toEqual([120, 30]);
    expect(json).toEqual((await itellico.conversations()).json);
    const byDefault = await startItellico({ conversationPaging: 'capped' });
    expect(rowsOf((await byDefault.conversations()).json)).toHaveLength(100);
  });

  it.each<[Record<string, string>, (entry: ItellicoTruth) => boolean]>([
    [{ agent_id: '2a9d0e6f-3b71-4c58-9f10-7d8e6c5b4a39' }, ({ row }) => row.agent_name === 'Réservations'],
    [{ type: 'web' }, ({ row }) => row.type === 'web'],
    [{ type: 'unknown' }, () => false],
    [{ status: 'transferred' }, ({ row }) => row.status === 'transferred'],
    [{ direction: 'outbound' }, ({ row }) => row.direction === 'outbound'],
    [{ direction: 'internal' }, () => false],
    [
      { created_after: '2026-09-01T00:00:00Z', created_before: '2026-10-01T02:00:00+02:00' },
      ({ createdAt }) => createdAt >= '2026-09-01' && createdAt < '2026-10-01',
    ],
    [
      { updated_after: '2026-10-01T00:00:00Z', type: 'phone', unknown_filter: 'x' },
      ({ updatedAt, row }) => updatedAt >= '2026-10-01' && row.type === 'phone',
    ],
  ])('filters by %j', async (query, matches) => {
    const itellico = await startItellico();
    const { json } = await itellico.conversations({ ...query, limit: '1000' });
    expect(idsOf(rowsOf(json)).sort()).toEqual(truthIds(itellico, matches));
    expect(json.count).toBe(rowsOf(json).length);
  });

  it('finds one by its id', async () => {
    const itellico = await startItellico();
    const row = itellico.simulator.truth()[5]?.row;
    const { json } = await itellico.conversations({ conversation_id: row?.conversation_id ?? '' });
    expect(json).toEqual({ count: 1, items: [row] });
  });

  it('includes the instant of each `after`, and not that of each `before`', async () => {
    const itellico = await startItellico();
    const { createdAt = '', updatedAt = '', row } = itellico.simulator.truth()[3] ?? {};
    const has = async (query: Record<string, string>): Promise<boolean> =>
      idsOf(rowsOf((await itellico.conversations({ ...query, limit: '1000' })).json)).includes(
        row?.conversation_id ?? '',
      );
    expect(await has({ created_after: createdAt })).toBe(true);
    expect(await has({ created_before: createdAt })).toBe(false);
    expect(await has({ updated_after: updatedAt })).toBe(true);
    expect(await has({ updated_before: updatedAt })).toBe(false);
  });

  it('calls a running conversation as it is told, and finds it by either name', async () => {
    const itellico = await startItellico({ runningStatus: 'active' });
    const running = truthIds(itellico, ({ row }) => row.status === 'active');
    expect(running).toHaveLength(1);
    for (const status of ['active', 'in_progress']) {
      expect(idsOf(rowsOf((await itellico.conversations({ status })).json))).toEqual(running);
    }
    expect((await (await startItellico()).conversations({ status: 'active' })).status).toBe(422);
  });

  it.each([
    ['conversation_id', 'abc', 'uuid_parsing'],
    ['agent_id', '', 'uuid_parsing'],
    ['agent_id', '00000000-0000-1000-8000-000000000000', 'uuid_parsing'],
    ['type', 'sms', 'enum'],
    ['status', 'blocked', 'enum'],
    ['direction', 'INBOUND', 'enum'],
    ['created_after', '2026-09-01', 'datetime_parsing'],
    ['created_before', '2026-09-01T00:00:00', 'timezone_aware'],
    ['updated_after', '2026-09-01T00:00:00 02:00', 'datetime_parsing'],
    ['updated_before', '2026-13-01T00:00:00Z', 'datetime_parsing'],
    ['limit', '0', 'greater_than_equal'],
    ['offset', '-1', 'greater_than_equal'],
    ['limit', 'all', 'int_parsing'],
  ])('refuses %s=%j', async (name, value, type) => {
    const { status, json } = await (await startItellico()).conversations({ [name]: value });
    expect(status).toBe(422);
    expect(json).toEqual({
      code: 'validation_error',
      message: 'The request is not valid.',
      errors: [{ field: `query.${name}`, message: expect.stringContaining(name), type }],
    });
  });

  it('names everything that is wrong at once', async () => {
    const { json } = await (await startItellico()).conversations({ type: 'x', agent_id: 'y', limit: '0' });
    expect(json.errors?.map(({ field }) => field)).toEqual(['query.agent_id', 'query.type', 'query.limit']);
  });
});
