import { createSimulator, createTestClock } from '@callweave/simulator';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runToEnd, startRun } from './support/manual-run.mts';
import { pairedNode, pairsOf } from './support/paired.mts';
import { type N8nSession, n8nSession } from './support/run-in-n8n.mts';
import { startSmallServer } from './support/small-server.mts';
import { until } from './support/until.mts';
import { nodeAt } from './support/vendor-node.mts';

const alloIds = (simulator: { truth(): readonly { readonly row: { readonly id: string } }[] }): string[] =>
  simulator.truth().map(({ row }) => row.id);

async function startAllo() {
  const simulator = await createSimulator({ provider: 'allo' }).listen();
  onTestFinished(() => simulator.close());
  return simulator;
}

const getManyById = {
  resource: 'conversationItem',
  operation: 'getManyById',
  itemIds: '={{ $json.id }}',
  output: 'selectedFields',
  fields: ['providerId'],
};

it('a thousand items are fetched with ten requests', async () => {
  const [simulator, n8n] = [await startAllo(), await n8nSession()];
  const ids = alloIds(simulator).slice(0, 1000);
  const node = await nodeAt(n8n, 'allo', simulator);
  const output = await n8n.run(
    ids.map((id) => ({ id })),
    [{ ...node, parameters: { ...getManyById, itemIds: '={{ $json.json.id }}' } }],
  );
  expect(output.map(({ providerId }) => providerId)).toEqual(ids);
  expect(simulator.requests).toHaveLength(Math.ceil(ids.length / 100));
});

it('numbers of all items are appended to a dialing queue with one request', async () => {
  const [simulator, n8n] = [await startAllo(), await n8nSession()];
  const numbers = ['+14155550171', '+14155550172', '+14155550173'];
  const node = {
    ...(await nodeAt(n8n, 'allo', simulator)),
    parameters: { resource: 'dialingQueue', operation: 'append', number: '={{ $json.number }}' },
  };
  const run = await runToEnd(
    n8n.api,
    numbers.map((number, index) => ({ index, number })),
    [node, pairedNode],
  );
  expect(pairsOf(run.itemsOf('Paired'))).toEqual(['0', '1', '2']);
  expect(simulator.counts().byOperation).toEqual({ appendDialingQueueNumbers: 1 });
});

describe('an ID that Allo does not have', () => {
  async function getThree(n8n: N8nSession, ifNotFound: string, onError?: 'continueRegularOutput') {
    const simulator = await startAllo();
    const [first = '', last = ''] = alloIds(simulator);
    const node = {
      ...(await nodeAt(n8n, 'allo', simulator)),
      parameters: { ...getManyById, options: { ifNotFound } },
      ...(onError === undefined ? undefined : { onError }),
    };
    const items = [first, 'cll-nowhere00000', last].map((id, index) => ({ index, id }));
    const run = await runToEnd(n8n.api, items, [node, pairedNode]);
    return { run, first: `allo:${first}`, last: `allo:${last}` };
  }

  it('is left out, and a hint names it', async () => {
    const { run } = await getThree(await n8nSession(), 'skip');
    expect(pairsOf(run.itemsOf('Paired'))).toEqual(['0', '2']);
    expect(run.hintsOf('Allo')).toEqual(['Allo does not have 1 of the IDs: cll-nowhere00000']);
  });

  it('gives an item that says so', async () => {
    const { run, first, last } = await getThree(await n8nSession(), 'emptyItem');
    expect(run.itemsOf('Paired').map(({ json }) => json)).toEqual([
      expect.objectContaining({ id: first, pairedWith: '0' }),
      { id: 'cll-nowhere00000', notFound: true, pairedWith: '1' },
      expect.objectContaining({ id: last, pairedWith: '2' }),
    ]);
  });

  it('stops the node, which names the item', async () => {
    const { run } = await getThree(await n8nSession(), 'fail');
    expect(run.status).toBe('error');
    expect(run.error?.message).toMatch(/cll-nowhere00000.*\[item 1\]/);
  });

  it('is the error of its item alone with On Error: Continue', async () => {
    const { run } = await getThree(await n8nSession(), 'fail', 'continueRegularOutput');
    expect(run.status).toBe('success');
    expect(pairsOf(run.itemsOf('Paired'))).toEqual(['0', '1', '2']);
    expect(run.itemsOf('Paired')[1]?.json.error).toMatch(/cll-nowhere00000.*\[item 1\]/);
  });
});

describe.each([
  ['Allo', 'allo', 'getMe'],
  ['itellico', 'itellico', 'getCurrentAccount'],
] as const)('a request that %s refuses', (name, provider, operationId) => {
  async function refuseSecond(n8n: N8nSession, onError: 'stopWorkflow' | 'continueErrorOutput') {
    const simulator =
      provider === 'allo'
        ? await createSimulator({ provider: 'allo' }).listen()
        : await createSimulator({ provider: 'itellico' }).listen();
    onTestFinished(() => simulator.close());
    simulator.inject({ kind: 'status', status: 400, operationId, after: 1 });
    const node = {
      ...(await nodeAt(n8n, provider, simulator)),
      parameters: { resource: 'account', operation: 'getCurrent' },
      onError,
    };
    const items = [0, 1, 2].map((index) => ({ index }));
    return { run: await runToEnd(n8n.api, items, [node, pairedNode]), simulator };
  }

  it('stops the workflow at its item, and nothing more is asked', async () => {
    const { run, simulator } = await refuseSecond(await n8nSession(), 'stopWorkflow');
    expect(run.status).toBe('error');
    expect(run.error?.message).toBe(`${name} did not accept the request [item 1]`);
    expect(run.itemsOf('Paired')).toEqual([]);
    expect(simulator.counts().byOperation[operationId]).toBe(2);
  });

  it('goes to the error output, if that is wanted', async () => {
    const { run } = await refuseSecond(await n8nSession(), 'continueErrorOutput');
    expect(run.status).toBe('success');
    expect(pairsOf(run.itemsOf('Paired'))).toEqual(['0', '2']);
    expect(run.itemsOf(name, 1).map(({ json }) => json)).toEqual([
      { index: 1, error: expect.stringMatching(/did not accept the request \[item 1\]/) },
    ]);
  });
});

describe('the rate limit', () => {
  it('is kept to over many items', async () => {
    const [simulator, n8n] = [await startAllo(), await n8nSession()];
    const node = {
      ...(await nodeAt(n8n, 'allo', simulator)),
      parameters: { resource: 'tag', operation: 'getAll', limit: 1 },
    };
    const items = Array.from({ length: 50 }, (_, index) => ({ index }));
    const run = await runToEnd(n8n.api, items, [node]);
    expect(run.itemsOf('Allo')).toHaveLength(50);
    expect(simulator.counts().byStatus).toEqual({ 200: 50 });
  });

  it('that something else has used up is waited out', async () => {
    const [simulator, n8n] = [await startAllo(), await n8nSession()];
    simulator.inject({ kind: 'rate-limit-storm', retryAfterSeconds: 2 });
    const node = {
      ...(await nodeAt(n8n, 'allo', simulator)),
      parameters: { resource: 'account', operation: 'getCurrent' },
    };
    const run = await runToEnd(n8n.api, [{ index: 0 }], [node]);
    expect(run.itemsOf('Allo')).toHaveLength(1);
    const [refused, repeated] = simulator.requests;
    expect([refused?.status, repeated?.status, simulator.requests.length]).toEqual([429, 200, 2]);
    const waitedMs = Date.parse(repeated?.receivedAt ?? '') - Date.parse(refused?.receivedAt ?? '');
    expect(waitedMs).toBeGreaterThanOrEqual(1990);
  });
});

it('a stopped execution stops waiting for a call', async () => {
  const n8n = await n8nSession();
  // Its time stands still: no call ever ends.
  const clock = createTestClock();
  const simulator = await createSimulator({ provider: 'itellico', clock, rateLimits: null }).listen();
  onTestFinished(() => simulator.close());
  const agentId = simulator.truth().find(({ row }) => row.agent_id)?.row.agent_id;
  const node = {
    ...(await nodeAt(n8n, 'itellico', simulator)),
    parameters: { resource: 'call', operation: 'createAndWait', agentId, type: 'web' },
    onError: 'continueRegularOutput' as const,
  };
  const polls = (): string[] =>
    simulator.requests.flatMap(({ operationId, path }) => (operationId === 'getCall' ? [path] : []));
  const calls = (): string[] => [...new Set(polls())];

  const stopped = await startRun(n8n.api, [{ index: 0 }, { index: 1 }], [node, pairedNode]);
  await until('the node asks for its call', () => calls().length === 1);
  await stopped.stop();
  expect((await stopped.finished()).status).toBe('canceled');
  const [first] = calls();
  const asked = polls().length;

  // As long as another one takes to ask three times, the stopped one would have asked again.
  const other = await startRun(n8n.api, [{ index: 0 }], [node]);
  await until('another node has asked three times', () => polls().length >= asked + 3);
  expect(polls().filter((path) => path === first)).toHaveLength(asked);
  await other.stop();
  expect((await other.finished()).status).toBe('canceled');
  expect(simulator.counts().byOperation.createCall).toBe(2);
});

it.each(['allo', 'itellico'] as const)(
  'a stopped execution gives up the request to %s that hangs',
  async (provider) => {
    const n8n = await n8nSession();
    let hanging = 0;
    const requests: string[] = [];
    const vendor = await startSmallServer(({ url = '' }, response) => {
      requests.push(url);
      hanging += 1;
      response.once('close', () => {
        hanging -= 1;
      });
    });
    const node = {
      ...(await nodeAt(n8n, provider, { apiKey: 'a-key-of-tests', url: vendor.url })),
      parameters: { resource: 'account', operation: 'getCurrent' },
      onError: 'continueRegularOutput' as const,
    };
    const run = await startRun(n8n.api, [{ index: 0 }, { index: 1 }], [node, pairedNode]);
    await until('the request', () => hanging === 1);
    await run.stop();
    expect((await run.finished()).status).toBe('canceled');
    await until('the request to be given up', () => hanging === 0);
    expect(requests).toHaveLength(1);
  },
);
