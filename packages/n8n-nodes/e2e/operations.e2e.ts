import { describe, expect, it } from 'vitest';
import { alloScenarios } from './scenarios/allo-scenarios.mts';
import { itellicoScenarios } from './scenarios/itellico-scenarios.mts';
import type { OperationScenario, OperationScenarios } from './scenarios/operation-scenario.mts';
import { runToEnd } from './support/manual-run.mts';
import { operationsOf } from './support/node-types.mts';
import { pairedNode } from './support/paired.mts';
import { n8nSession } from './support/run-in-n8n.mts';
import { nodeAt, startSimulator, type VendorName, vendorAt } from './support/vendor-node.mts';

const scenarios: Readonly<Record<VendorName, OperationScenarios>> = {
  allo: alloScenarios,
  itellico: itellicoScenarios,
};

/** Those that send all items together have tests of their own, and so have those that give files. */
const elsewhere: Readonly<Record<VendorName, readonly string[]>> = {
  allo: ['conversationItem.downloadRecording', 'conversationItem.getManyById', 'dialingQueue.append'],
  itellico: ['call.downloadRecording', 'conversation.downloadRecording'],
};

const providers: readonly VendorName[] = ['allo', 'itellico'];

describe.each(providers)('every operation of the %s node in a real n8n', (provider) => {
  it('is among those tested here', async () => {
    const n8n = await n8nSession();
    const listed = await operationsOf(n8n, `n8n-nodes-callweave.${provider}`);
    const tested = Object.entries(scenarios[provider]).flatMap(([resource, operations]) =>
      Object.keys(operations).map((operation) => `${resource}.${operation}`),
    );
    expect([...tested, ...elsewhere[provider]].sort()).toEqual([...listed].sort());
  });

  for (const [resource, operations] of Object.entries(scenarios[provider])) {
    describe(resource, () => {
      for (const [operation, scenario] of Object.entries(operations)) {
        it(`${operation}: gives each item its result, in order, and the refused one its error`, () =>
          testScenario(provider, { resource, operation }, scenario));
      }
    });
  }
});

async function testScenario(
  provider: VendorName,
  operation: { readonly resource: string; readonly operation: string },
  { operationId, values: valuesAt, parameters, gives }: OperationScenario,
): Promise<void> {
  const [simulator, n8n] = [await startSimulator(provider), await n8nSession()];
  const values = (await valuesAt?.(vendorAt(provider, simulator))) ?? ['one', 'two', 'three'];
  simulator.clearRequests();
  simulator.inject({ kind: 'status', status: 400, operationId, after: 1 });
  const node = {
    ...(await nodeAt(n8n, provider, simulator)),
    parameters: { ...operation, ...parameters },
    onError: 'continueRegularOutput' as const,
  };
  const run = await runToEnd(
    n8n.api,
    values.map((value, index) => ({ index, value })),
    [node, pairedNode],
  );
  expect(run.error).toBeUndefined();
  const results = run.itemsOf('Paired').map(({ json }) => json);
  const indexes = results.map(({ pairedWith }) => pairedWith);
  expect([...new Set(indexes)]).toEqual(['0', '1', '2']);
  expect(indexes).toEqual(indexes.toSorted());
  expect(results.filter(({ error }) => error !== undefined)).toEqual([
    { error: expect.stringMatching(/did not accept the request \[item 1\]/), pairedWith: '1' },
  ]);
  expect(results.find(({ pairedWith }) => pairedWith === '0')).toMatchObject(gives(values[0]));
  expect(results.find(({ pairedWith }) => pairedWith === '2')).toMatchObject(gives(values[2]));
  expect(simulator.counts().byOperation[operationId]).toBe(3);
}
