import type { INodeParameters } from 'n8n-workflow';
import { describe, expect, it } from 'vitest';
import { startItellico } from './support/run-node.ts';

const getMany = (parameters: INodeParameters) => ({ parameters: () => parameters });
type Itellico = Awaited<ReturnType<typeof startItellico>>;

const rowsOf = ({ simulator }: Itellico) => simulator.truth().map(({ row }) => row);
const listsOf = ({ simulator }: Itellico) =>
  simulator.requests.filter(({ operationId }) => operationId === 'listConversations');

describe('itellico: Get Many', () => {
  it('a limit of 5 asks for one page of five', async () => {
    const itellico = await startItellico();
    const { output } = await itellico.run(getMany({ limit: 5 }));
    expect(output).toHaveLength(5);
    expect(listsOf(itellico).map(({ query }) => query)).toEqual([{ limit: '5', offset: '0' }]);
  });

  it.each(['honoured', 'ignored', 'capped'] as const)(
    'Return All reads every conversation once when paging is %s',
    async (conversationPaging) => {
      const itellico = await startItellico({ conversationPaging, conversationCap: 60 });
      const { output } = await itellico.run(getMany({ returnAll: true }));
      const ids = rowsOf(itellico).map(({ conversation_id }) => `itellico:${conversation_id}`);
      expect(ids.length).toBeGreaterThan(100);
      expect(output.map(({ json }) => json.id).sort()).toEqual(ids.sort());
    },
  );

  it('sends every filter, also where the list is split for want of paging', async () => {
    const itellico = await startItellico({ conversationPaging: 'capped', conversationCap: 20 });
    const { output } = await itellico.run(
      getMany({ returnAll: true, filters: { type: 'phone', direction: 'inbound', status: 'completed' } }),
    );
    const expected = rowsOf(itellico).filter(
      ({ type, direction, status }) => type === 'phone' && direction === 'inbound' && status === 'completed',
    );
    expect(listsOf(itellico).length).toBeGreaterThan(1);
    expect(output.map(({ json }) => json.id).sort()).toEqual(
      expected.map(({ conversation_id }) => `itellico:${conversation_id}`).sort(),
    );
  });

  it('sends ids and times under the names that itellico knows', async () => {
    const itellico = await startItellico();
    const [row] = rowsOf(itellico);
    const filters = {
      agentId: row?.agent_id ?? '',
      conversationId: `itellico:${row?.conversation_id}`,
      updatedAfter: '2020-01-01T00:00:00Z',
      updatedBefore: '2030-01-01T00:00:00+01:00',
    };
    const { output } = await itellico.run(getMany({ limit: 10, filters }));
    expect(listsOf(itellico)[0]?.query).toEqual({
      agent_id: row?.agent_id,
      conversation_id: row?.conversation_id,
      updated_after: '2020-01-01T00:00:00.000Z',
      updated_before: '2029-12-31T23:00:00.000Z',
      limit: '10',
      offset: '0',
    });
    expect(output.map(({ json }) => json.id)).toEqual([`itellico:${row?.conversation_id}`]);
  });

  it('Since and Until are about the start, to the second', async () => {
    const itellico = await startItellico();
    const starts = rowsOf(itellico)
      .map(({ start_timestamp }) => new Date(start_timestamp).toISOString())
      .sort();
    const [since = '', until = ''] = [starts[30], starts[70]];
    const { output } = await itellico.run(getMany({ returnAll: true, filters: { since, until } }));
    expect(output.map(({ json }) => json.startedAt).sort()).toEqual(
      starts.filter((start) => start >= since && start < until),
    );
  });

  it('asks for the account of the key once, whatever the number of items', async () => {
    const itellico = await startItellico();
    const items = ['inbound', 'outbound', 'inbound'].map((direction) => ({ direction }));
    const { output } = await itellico.run({
      items,
      parameters: ({ direction }) => ({ limit: 1, filters: { direction: String(direction) }, output: 'raw' }),
    });
    expect(itellico.simulator.counts().byOperation).toEqual({ getCurrentAccount: 1, listConversations: 3 });
    expect(output.map(({ json, pairedItem }) => [json.direction, pairedItem])).toEqual([
      ['inbound', { item: 0 }],
      ['outbound', { item: 1 }],
      ['inbound', { item: 2 }],
    ]);
  });

  it('reads another account when one is named', async () => {
    const itellico = await startItellico();
    const accountId = '11111111-2222-4333-8444-555555555555';
    const failure = await itellico.failure(
      getMany({ accountId: { __rl: true, mode: 'id', value: accountId } }),
    );
    expect(itellico.simulator.requests.map(({ path }) => path)).toEqual([
      `/v1/accounts/${accountId}/conversations`,
    ]);
    expect(failure.name).toBe('NodeApiError');
  });

  it('Raw is the row as itellico sent it; Selected Fields has the turns with the tool calls', async () => {
    const itellico = await startItellico();
    const rows = new Map(rowsOf(itellico).map((row) => [row.conversation_id, row]));
    const raw = await itellico.run(getMany({ limit: 10, output: 'raw' }));
    for (const { json } of raw.output) expect(json).toEqual(rows.get(String(json.conversation_id)));
    const selected = await itellico.run(
      getMany({ returnAll: true, output: 'selectedFields', fields: ['turns'] }),
    );
    expect(JSON.stringify(selected.output)).toContain('"kind":"tool"');
  });

  it('Simplified has the transcript without tool calls and events', async () => {
    const itellico = await startItellico();
    const { output } = await itellico.run(getMany({ returnAll: true }));
    const lines = output.flatMap(({ json }) => String(json.transcript ?? '').split('\n'));
    const speakers = new Set(lines.map((line) => line.split(':')[0]));
    expect(output.map(({ json }) => Object.keys(json).length)).toEqual(output.map(() => 10));
    expect([...speakers].filter((speaker) => speaker === 'tool' || speaker === 'event')).toEqual([]);
    expect(speakers).toContain('Customer');
  });
});
