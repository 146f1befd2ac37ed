import { createSimulator, generateDialogues } from '@callweave/simulator';
import type { INodeParameters } from 'n8n-workflow';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startAlloWebhookApi } from './support/allo-webhook-api.mts';
import { AlloApi, CallweaveTrigger, ItellicoApi } from './support/built.mts';
import { fakeTrigger } from './support/fake-trigger.ts';
import { movedClock } from './support/moved-clock.mts';

const start = Date.UTC(2026, 9, 20);
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const said = [{ source: 'USER', text: 'Hello', time: '2026-10-20T00:01:00Z' }];

async function startWatching(parameters: INodeParameters = {}, mode?: 'manual') {
  const clock = movedClock(start);
  const allo = await startAlloWebhookApi();
  const itellico = await createSimulator({
    provider: 'itellico',
    dialogues: generateDialogues({ seed: 5, count: 400 }),
    until: '2026-11-01T00:00:00Z',
    rateLimits: null,
    clock: clock.forSimulators,
  }).listen();
  onTestFinished(async () => {
    await Promise.all([allo.close(), itellico.close()]);
  });
  const trigger = fakeTrigger({
    nodeType: new CallweaveTrigger(),
    credentials: {
      alloApi: { type: new AlloApi(), data: { apiKey: allo.apiKey, baseUrl: allo.url } },
      itellicoApi: { type: new ItellicoApi(), data: { apiKey: itellico.apiKey, baseUrl: itellico.url } },
    },
    parameters: { ...parameters },
    ...(mode === undefined ? undefined : { mode }),
  });
  const call = (id: string, startedAtMs: number, changes: object = {}): Record<string, unknown> => {
    const item = {
      id: `cll-${id}`,
      type: 'CALL',
      direction: 'INBOUND',
      date: new Date(startedAtMs).toISOString(),
      result: 'ANSWERED',
      duration: 60,
      transcript: null,
      summary: null,
      ...changes,
    };
    allo.items.push(item);
    return item;
  };
  const poll = async (options?: { lost: boolean }) =>
    (await trigger.poll(options)).map(({ json }) => [json.id, json.reason] as const);
  return { clock, allo, itellico, trigger, call, poll };
}

const ofAllo = (told: readonly (readonly [unknown, unknown])[]) =>
  told.filter(([id]) => String(id).startsWith('allo:'));

describe('the Callweave Trigger', () => {
  it('waits for transcripts and summaries, up to the deadline, and asks for all that wait at once', async () => {
    const { clock, allo, call, poll } = await startWatching({ event: 'summaryReady', deadlineHours: 2 });
    expect(await poll()).toEqual([]);
    call('before', start - minuteMs, { transcript: said, summary: 'x' });
    const slow = call('slow', start + minuteMs);
    call('never', start + 2 * minuteMs, { transcript: said });
    call('missed', start + 3 * minuteMs, { result: null, duration: 0 });
    clock.set(start + 10 * minuteMs);
    expect(ofAllo(await poll())).toEqual([['allo:cll-missed', 'ready']]);
    slow.transcript = said;
    clock.set(start + 20 * minuteMs);
    expect(ofAllo(await poll())).toEqual([]);
    slow.summary = 'They said hello.';
    const before = allo.requests.length;
    expect(ofAllo(await poll())).toEqual([['allo:cll-slow', 'ready']]);
    expect(allo.requests.slice(before)).toEqual([
      'POST /v2/api/conversations/items/search',
      'POST /v2/api/conversations/items/batch',
    ]);
    clock.set(start + 2 * hourMs + 4 * minuteMs);
    expect(ofAllo(await poll())).toEqual([['allo:cll-never', 'deadline']]);
    expect(ofAllo(await poll())).toEqual([]);
  });

  it('tells of both systems, each conversation once, over lost polls and restarts', async () => {
    const { clock, itellico, trigger, call, poll } = await startWatching({ event: 'transcriptReady' });
    const told: unknown[] = [];
    await poll();
    const slow: Record<string, unknown>[] = [];
    for (let index = 1; index <= 24; index += 1) {
      const nowMs = start + index * 2 * hourMs;
      clock.set(nowMs);
      call(`quick-${index}`, nowMs - 30 * minuteMs, { transcript: said });
      slow.push(call(`slow-${index}`, nowMs - 90 * minuteMs));
      if (index > 1) Object.assign(slow[index - 2] ?? {}, { transcript: said });
      const isLost = index % 5 === 0;
      const due = await poll({ lost: isLost });
      if (!isLost) told.push(...due.map(([id]) => id));
      if (index % 7 === 0) trigger.store(trigger.stored());
    }
    Object.assign(slow.at(-1) ?? {}, { transcript: said });
    told.push(...(await poll()).map(([id]) => id));
    const endMs = Date.now();
    const talks = itellico
      .truth()
      .map(({ row }) => row)
      .filter(({ start_timestamp, status }) => {
        const startMs = Date.parse(start_timestamp);
        return startMs >= start && startMs <= endMs && !['in_progress', 'active'].includes(status);
      });
    expect(talks.length).toBeGreaterThan(2);
    const calls = Array.from({ length: 24 }, (_, index) => [
      `allo:cll-quick-${index + 1}`,
      `allo:cll-slow-${index + 1}`,
    ]);
    expect(told.map(String).toSorted()).toEqual(
      [...calls.flat(), ...talks.map(({ conversation_id }) => `itellico:${conversation_id}`)].toSorted(),
    );
  });

  it('lets what one system has through while the other is down, and says what is wrong', async () => {
    const { clock, itellico, trigger, call, poll } = await startWatching({ event: 'completed' });
    await poll();
    itellico.inject({ kind: 'status', status: 403, times: 20 });
    clock.set(start + hourMs);
    await expect(poll()).rejects.toMatchObject({ name: 'NodeApiError', httpCode: '403' });
    call('one', start + 30 * minuteMs);
    expect(await poll()).toEqual([['allo:cll-one', 'ready']]);
    expect(trigger.emittedErrors).toMatchObject([
      { name: 'NodeApiError', message: 'itellico does not let this API key do that' },
    ]);
    // The other one's time stands still until it answers again.
    const { allo: first, itellico: second } = trigger.stored() as Record<string, { polledAtMs: number }>;
    expect(first?.polledAtMs).toBeGreaterThanOrEqual(start + hourMs);
    expect(second?.polledAtMs).toBeLessThan(start + minuteMs);
  });

  it('does not tell twice when two polls run at the same time', async () => {
    const { clock, call, poll } = await startWatching({ event: 'completed' });
    await poll();
    call('one', start + minuteMs);
    clock.set(start + 5 * minuteMs);
    const both = await Promise.all([poll(), poll()]);
    expect(ofAllo(both.flat())).toEqual([['allo:cll-one', 'ready']]);
  });

  it('shows a test some of the newest, and remembers nothing of it', async () => {
    const { trigger, call, poll } = await startWatching({}, 'manual');
    for (let index = 0; index < 9; index += 1) call(`c${index}`, start - index * minuteMs);
    expect((await poll()).map(([id]) => id)).toEqual([
      'allo:cll-c0',
      'allo:cll-c1',
      'allo:cll-c2',
      'allo:cll-c3',
      'allo:cll-c4',
    ]);
    expect(trigger.stored()).toEqual({});
  });

  it('has its whole record as Raw, and what starts the workflow beside it', async () => {
    const { clock, trigger, call } = await startWatching({ event: 'completed', output: 'raw' });
    await trigger.poll();
    const item = call('one', start + minuteMs, { transcript: said });
    clock.set(start + 5 * minuteMs);
    const [first] = await trigger.poll();
    expect(first?.json).toMatchObject({
      event: 'completed',
      reason: 'ready',
      schemaVersion: 1,
      transcriptState: 'available',
      raw: item,
    });
  });

  it.each([
    ["'Deadline (Hours)' is not more than 0", { deadlineHours: 0 }],
    ["'Look Back (Hours)' is not more than 0", { options: { lookBackHours: 'x' } }],
    ["'Event' has a value that does not exist", { event: 'tomorrow' }],
  ])('says: %s', async (message, parameters) => {
    const { poll } = await startWatching(parameters);
    await expect(poll()).rejects.toMatchObject({ name: 'NodeOperationError', message });
  });
});
