import { randomBytes } from 'node:crypto';
import { createSimulator, type RecordedRequest } from '@callweave/simulator';
import { expect, inject, it, onTestFinished } from 'vitest';
import { signIn } from '../support/n8n-api.mts';
import { createAlloWorkflow } from './support/allo-workflow.mts';
import { countExecutions } from './support/count-executions.mts';
import { concurrency } from './support/queue-mode.mts';
import { serveRecording } from './support/serve-recording.mts';
import { startedExecutions } from './support/started-executions.mts';

const { url, workers } = inject('queueMode');

it('200 executions in parallel share a key on two workers, and none of them loses an item', async () => {
  const { api, simulator, workflow, batches, getBatch } = await prepare(200);

  const startedAt = performance.now();
  const answers = await Promise.all(batches.map(getBatch));
  const seconds = (performance.now() - startedAt) / 1000;

  expect(answers).toEqual(batches.map((ids) => ({ status: 200, ids })));
  expect(await countExecutions(api, workflow.id, 'success')).toBe(200);
  const started = await Promise.all(workers.map(startedExecutions));
  expect(started).not.toContainEqual([]);
  const ran = started.flat();
  expect(ran).toHaveLength(200);
  expect(new Set(ran).size).toBe(200);

  // Each worker keeps the pace without knowing of the other, so Allo refuses some requests; all are waited out.
  const { 200: answered = 0, 429: refused = 0, ...others } = simulator.counts().byStatus;
  expect(others).toEqual({});
  expect(answered).toBe(200);
  const sent = attemptsOfEach(simulator.requests);
  expect(sent).toHaveLength(200);
  for (const attempts of sent) {
    expect(attempts.map(({ status }) => status)).toEqual([...Array(attempts.length - 1).fill(429), 200]);
    // "Retry-After: 1"
    for (const pauseMs of pausesOf(attempts)) expect(pauseMs).toBeGreaterThanOrEqual(1000);
  }
  const most = Math.max(...sent.map(({ length }) => length));
  tell(
    `200 executions took ${seconds.toFixed(1)} s, ${(200 / seconds).toFixed(1)} requests a second of the 5 that Allo allows. It refused ${refused}; the most patient request was sent ${most} times.`,
  );
});

it('a recording that a worker downloads comes back whole out of the database', async () => {
  const recording = randomBytes(3_000_000);
  const vendor = await serveRecording(recording);
  onTestFinished(() => vendor.close());
  const api = await signIn(url);
  const workflow = await createAlloWorkflow(api, url, vendor, {
    answer: { responseData: 'firstEntryBinary', responseBinaryPropertyName: 'data' },
    parameters: { operation: 'downloadRecording', recording: '={{ $json.body.recording }}' },
  });

  const answer = await workflow.call({ recording: '/v1/assets/recordings/abc123.mp3' });
  expect(answer.headers.get('content-type')).toBe('audio/mpeg');
  expect(Buffer.from(await answer.arrayBuffer()).equals(recording)).toBe(true);

  const [execution] = await api.executions(workflow.id);
  const { data } = await api.request<{ data: string }>('GET', `/rest/executions/${execution?.id}`);
  expect(data).toContain('"database:');
  expect(data).toContain('"abc123.mp3"');
});

it('a worker that is killed at work leaves every execution finished or reported, and repeating those completes them', async () => {
  const { api, workflow, batches, getBatch } = await prepare(60);
  const [killed, survivor] = workers;
  const before = await startedExecutions(killed);

  const calls = batches.map(getBatch);
  // Once it has taken one more than it runs at a time, it is in the middle of its work.
  await expect
    .poll(async () => (await startedExecutions(killed)).length, { timeout: 60_000 })
    .toBeGreaterThan(before.length + concurrency);
  process.kill(killed.pid, 'SIGKILL');
  const answers = await Promise.all(calls);

  const lost = batches.filter((_, index) => answers[index]?.status === 500);
  expect(lost.length).toBeGreaterThan(0);
  expect(lost.length).toBeLessThanOrEqual(concurrency);
  expect(answers).toEqual(
    batches.map((ids) => (lost.includes(ids) ? { status: 500, ids: null } : { status: 200, ids })),
  );

  // n8n notices by the locks in Redis that ran out, and looks for another 30 seconds whether they finish after all.
  const executions = await api.executions(workflow.id);
  const failed = executions.filter(({ status }) => status === 'error').map(({ id }) => id);
  expect(failed).toHaveLength(lost.length);
  expect(executions.filter(({ status }) => status === 'success')).toHaveLength(60 - lost.length);
  const takenOver = (await startedExecutions(survivor)).filter((id) => failed.includes(id));
  expect(takenOver).toEqual([]);

  // n8n has dropped what they started with, so its own "Retry" can't complete them; their callers were told, and can.
  expect(await Promise.all(lost.map(getBatch))).toEqual(lost.map((ids) => ({ status: 200, ids })));
});

/** A workflow that gets conversations by their IDs, and batches of two of them for as many executions of it. */
async function prepare(executions: number) {
  const simulator = await createSimulator({ provider: 'allo' }).listen();
  onTestFinished(() => simulator.close());
  const api = await signIn(url);
  const workflow = await createAlloWorkflow(api, url, simulator, {
    answer: { responseData: 'allEntries' },
    parameters: {
      operation: 'getManyById',
      itemIds: '={{ $json.body.ids }}',
      output: 'selectedFields',
      fields: ['providerId'],
    },
  });
  const ids = simulator.truth().map(({ row }) => row.id);
  const batches = Array.from({ length: executions }, (_, index) => ids.slice(2 * index, 2 * index + 2));
  expect(batches.every(({ length }) => length === 2)).toBe(true);

  async function getBatch(batch: readonly string[]): Promise<BatchAnswer> {
    const response = await workflow.call({ ids: batch.join(',') });
    if (!response.ok) return { status: response.status, ids: null };
    const items = (await response.json()) as readonly { readonly providerId: string }[];
    return { status: response.status, ids: items.map(({ providerId }) => providerId) };
  }

  return { api, simulator, workflow, batches, getBatch };
}

/** What the caller of a workflow's webhook is told. */
interface BatchAnswer {
  readonly status: number;
  /** Of the conversations that came; null when the execution failed. */
  readonly ids: readonly string[] | null;
}

/** The requests for each batch, in the order of arrival. */
function attemptsOfEach(requests: readonly RecordedRequest[]): readonly (readonly RecordedRequest[])[] {
  const byBatch = new Map<string, RecordedRequest[]>();
  for (const request of requests) {
    const batch = JSON.stringify(request.body);
    byBatch.set(batch, [...(byBatch.get(batch) ?? []), request]);
  }
  return [...byBatch.values()];
}

function pausesOf(requests: readonly RecordedRequest[]): readonly number[] {
  const times = requests.map(({ receivedAt }) => Date.parse(receivedAt));
  return times.slice(1).map((time, index) => time - (times[index] ?? Number.NaN));
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
