import { describe, expect, it } from 'vitest';
import { alloScenarios } from './scenarios/allo-scenarios.mts';
import { itellicoScenarios } from './scenarios/itellico-scenarios.mts';
import type {
  OperationScenario,
  OperationScenarios,
  ScenarioValues,
} from './scenarios/operation-scenario.mts';
import { type FinishedRun, runToEnd } from './support/manual-run.mts';
import type { WorkflowNode } from './support/n8n-api.mts';
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

const names: Readonly<Record<VendorName, string>> = { allo: 'Allo', itellico: 'itellico' };

interface OperationName {
  readonly resource: string;
  readonly operation: string;
}

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
          testContinuing(provider, { resource, operation }, scenario));

        it(`${operation}: stops at the refused item, and says which it was and what to do`, () =>
          testStopping(provider, { resource, operation }, scenario));
      }
    });
  }
});

interface ScenarioRun {
  readonly run: FinishedRun;
  readonly values: ScenarioValues;
  /** How often the vendor was asked for what the operation does. */
  readonly requests: number;
}

/** Runs an operation over three items, of which the vendor refuses the second. */
async function runScenario(
  provider: VendorName,
  operation: OperationName,
  { operationId, values: valuesAt, parameters }: OperationScenario,
  onError: NonNullable<WorkflowNode['onError']>,
): Promise<ScenarioRun> {
  const [simulator, n8n] = [await startSimulator(provider), await n8nSession()];
  const values = (await valuesAt?.(vendorAt(provider, simulator))) ?? ['one', 'two', 'three'];
  simulator.clearRequests();
  simulator.inject({ kind: 'status', status: 400, operationId, after: 1 });
  const node = {
    ...(await nodeAt(n8n, provider, simulator)),
    parameters: { ...operation, ...parameters },
    onError,
  };
  const run = await runToEnd(
    n8n.api,
    values.map((value, index) => ({ index, value })),
    [node, pairedNode],
  );
  return { run, values, requests: simulator.counts().byOperation[operationId] ?? 0 };
}

async function testContinuing(
  provider: VendorName,
  operation: OperationName,
  scenario: OperationScenario,
): Promise<void> {
  const { run, values, requests } = await runScenario(provider, operation, scenario, 'continueRegularOutput');
  expect(run.error).toBeUndefined();
  const results = run.itemsOf('Paired').map(({ json }) => json);
  const indexes = results.map(({ pairedWith }) => pairedWith);
  expect([...new Set(indexes)]).toEqual(['0', '1', '2']);
  expect(indexes).toEqual(indexes.toSorted());
  expect(results.filter(({ error }) => error !== undefined)).toEqual([
    { error: expect.stringMatching(/did not accept the request \[item 1\]/), pairedWith: '1' },
  ]);
  expect(results.find(({ pairedWith }) => pairedWith === '0')).toMatchObject(scenario.gives(values[0]));
  expect(results.find(({ pairedWith }) => pairedWith === '2')).toMatchObject(scenario.gives(values[2]));
  expect(requests).toBe(3);
}

async function testStopping(
  provider: VendorName,
  operation: OperationName,
  scenario: OperationScenario,
): Promise<void> {
  const { run, requests } = await runScenario(provider, operation, scenario, 'stopWorkflow');
  expect(run.status).toBe('error');
  expect(run.error).toMatchObject({
    message: `${names[provider]} did not accept the request [item 1]`,
    description: expect.stringMatching(/^Correct the request.* \(status 400/),
  });
  expect(run.itemsOf('Paired')).toEqual([]);
  expect(requests).toBe(2);
}
