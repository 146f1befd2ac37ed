import { generateDialogues } from '@callweave/simulator';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { describe, expect, it } from 'vitest';
import { type NodeUnderTest, startAllo } from './support/run-node.ts';

const parameters = (json: IDataObject, more: INodeParameters = {}): INodeParameters => ({
  operation: 'getManyById',
  itemIds: String(json.id ?? ''),
  ...more,
});
const ifNotFound = (mode: string) => (json: IDataObject) =>
  parameters(json, { options: { ifNotFound: mode } });

const idsOf = ({ simulator }: NodeUnderTest<{ row: { id: string } }>, count: number): string[] =>
  simulator
    .truth()
    .slice(0, count)
    .map(({ row }) => row.id);

describe('Allo: Get Many by ID', () => {
  it('fetches 1,000 items with 10 requests, in their order, each paired with its item', async () => {
    const allo = await startAllo({ dialogues: generateDialogues({ seed: 5, count: 1_000 }) });
    const ids = idsOf(allo, 1_000).reverse();
    const { output, sent } = await allo.run({ items: ids.map((id) => ({ id })), parameters });
    expect(ids).toHaveLength(1_000);
    expect(allo.simulator.counts().byOperation).toEqual({ batchGetConversationItems: 10 });
    expect(sent).toHaveLength(10);
    expect(output.map(({ json }) => json.id)).toEqual(ids.map((id) => `allo:${id}`));
    expect(output.map(({ pairedItem }) => pairedItem)).toEqual(ids.map((_, item) => ({ item })));
  });

  it('asks once for an id that comes often, and leaves out those that Allo does not have', async () => {
    const allo = await startAllo({ dialogues: generateDialogues({ seed: 5, count: 1_000 }) });
    const known = idsOf(allo, 850);
    const missing = Array.from({ length: 50 }, (_, index) => `cll-missing${index}`);
    // Every second missing id stands between known ones, and a hundred known ones come again at the end.
    const ids = [...missing.slice(0, 25), ...known, ...missing.slice(25), ...known.slice(0, 100)];
    const { output, hints } = await allo.run({ items: ids.map((id) => ({ id })), parameters });
    expect(ids).toHaveLength(1_000);
    expect(allo.simulator.counts().byOperation).toEqual({ batchGetConversationItems: 9 });
    const found = ids.flatMap((id, item) =>
      id.startsWith('cll-missing') ? [] : [{ id: `allo:${id}`, item }],
    );
    expect(output.map(({ json, pairedItem }) => ({ id: json.id, ...(pairedItem as object) }))).toEqual(found);
    expect(hints).toEqual([
      { message: expect.stringMatching(/does not have 50 of the IDs: cll-missing0/), location: 'outputPane' },
    ]);
  });

  it('keeps the pace of the rate limit, so that nothing is refused', async () => {
    const dialogues = generateDialogues({ seed: 5, count: 1_000 });
    const allo = await startAllo({ dialogues, rateLimits: { read: 20, write: 5 } });
    const { output } = await allo.run({ items: idsOf(allo, 700).map((id) => ({ id })), parameters });
    expect(output).toHaveLength(700);
    expect(allo.simulator.counts().byStatus).toEqual({ 200: 7 });
  });

  it('takes several ids from one item, in every form in which Allo writes them', async () => {
    const allo = await startAllo();
    const [first = '', second = '', third = ''] = idsOf(allo, 3);
    const underscored = second.replace('-', '_');
    const { output } = await allo.run({
      items: [{ id: `${first}, allo:${third}` }, { id: underscored }],
      parameters,
    });
    expect(output.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([
      [`allo:${first}`, { item: 0 }],
      [`allo:${third}`, { item: 0 }],
      [`allo:${second}`, { item: 1 }],
    ]);
  });

  describe('an id that does not exist', () => {
    it('gives an item with the id and nothing else', async () => {
      const allo = await startAllo();
      const [known = ''] = idsOf(allo, 1);
      const items = [{ id: 'cll-none' }, { id: known }];
      const { output } = await allo.run({ items, parameters: ifNotFound('emptyItem') });
      expect(output[0]).toEqual({ json: { id: 'cll-none', notFound: true }, pairedItem: { item: 0 } });
      expect(output[1]?.json.id).toBe(`allo:${known}`);
    });

    it('stops the node, and says which item it was', async () => {
      const allo = await startAllo();
      const [known = ''] = idsOf(allo, 1);
      const items = [{ id: known }, { id: 'cll-none' }];
      const failure = await allo.failure({ items, parameters: ifNotFound('fail') });
      expect(failure).toMatchObject({
        name: 'NodeOperationError',
        message: 'Allo does not have the ID cll-none [item 1]',
        context: { itemIndex: 1 },
      });
      expect(failure.description).toMatch(/'Item IDs'.*'If Not Found'/s);
    });

    it('is told with Continue On Fail, and the others have their results', async () => {
      const allo = await startAllo();
      const [known = '', other = ''] = idsOf(allo, 2);
      const { output } = await allo.run({
        items: [{ id: known }, { id: 'cll-none' }, { id: other }],
        parameters: ifNotFound('fail'),
        continueOnFail: true,
      });
      expect(output.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
      // n8n takes an item for a failed one when this is its only field.
      expect(output[1]?.json).toEqual({
        error: expect.stringMatching(/^Allo does not have the ID cll-none/),
      });
      expect([output[0]?.json.id, output[2]?.json.id]).toEqual([`allo:${known}`, `allo:${other}`]);
    });
  });

  it('stops at an item without an id, before anything is sent', async () => {
    const allo = await startAllo();
    const [known = ''] = idsOf(allo, 1);
    const failure = await allo.failure({ items: [{ id: known }, {}], parameters });
    expect(failure).toMatchObject({ message: "'Item IDs' is empty [item 1]", context: { itemIndex: 1 } });
    expect(allo.simulator.requests).toHaveLength(0);
  });

  it('with Continue On Fail tells each item of its own fault: no id, or another provider’s', async () => {
    const allo = await startAllo();
    const [known = ''] = idsOf(allo, 1);
    const items = [{}, { id: 'itellico:4f' }, { id: known }];
    const { output } = await allo.run({ items, parameters, continueOnFail: true });
    expect(output[0]?.json.error).toMatch(/'Item IDs' is empty/);
    expect(output[1]?.json.error).toMatch(/Expected an id of allo/);
    expect(output[2]?.json.id).toBe(`allo:${known}`);
  });

  it('with Continue On Fail a batch that fails is told to its own items alone', async () => {
    const allo = await startAllo({ dialogues: generateDialogues({ seed: 5, count: 300 }) });
    allo.simulator.inject({ kind: 'status', status: 400, after: 1 });
    const items = idsOf(allo, 250).map((id) => ({ id }));
    const { output } = await allo.run({ items, parameters, continueOnFail: true });
    const failed = output.flatMap(({ json }, index) => (json.error === undefined ? [] : [index]));
    expect(output).toHaveLength(250);
    expect(failed).toHaveLength(100);
    expect(output[failed[0] ?? 0]?.json.error).toMatch(/^Allo did not accept the request \[item \d+\]/);
  });

  it('without it, the first failed batch ends the node and the waiting requests', async () => {
    const allo = await startAllo({
      dialogues: generateDialogues({ seed: 5, count: 1_000 }),
      rateLimits: { read: 20, write: 5 },
    });
    allo.simulator.inject({ kind: 'status', status: 400 });
    const items = idsOf(allo, 1_000).map((id) => ({ id }));
    const failure = await allo.failure({ items, parameters });
    expect(failure).toMatchObject({ name: 'NodeApiError', httpCode: '400', context: { itemIndex: 0 } });
    expect(allo.simulator.requests.length).toBeLessThan(10);
  });

  it('names the item whose batch failed, not those whose slower batch was called off', async () => {
    const latencies = [900, 0];
    const allo = await startAllo({
      dialogues: generateDialogues({ seed: 5, count: 300 }),
      latencyMs: () => latencies.shift() ?? 0,
    });
    allo.simulator.inject({ kind: 'status', status: 400, after: 1 });
    const items = idsOf(allo, 200).map((id) => ({ id }));
    const failure = await allo.failure({ items, parameters });
    expect(failure).toMatchObject({ httpCode: '400', context: { itemIndex: 100 } });
  });

  it('brings the transcript', async () => {
    const allo = await startAllo();
    const call = allo.simulator.truth().find(({ row }) => (row.transcript?.length ?? 0) > 2)?.row;
    const { output } = await allo.run({ items: [{ id: call?.id ?? '' }], parameters });
    const lines = String(output[0]?.json.transcript).split('\n');
    expect(lines).toHaveLength(call?.transcript?.length ?? 0);
    expect(lines[0]).toContain(call?.transcript?.[0]?.text);
  });
});
