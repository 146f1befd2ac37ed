import { createSimulator, generateDialogues } from '@callweave/simulator';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ItellicoApi, ItellicoTrigger } from './support/built.mts';
import { type FakeTrigger, fakeTrigger } from './support/fake-trigger.ts';
import { movedClock } from './support/moved-clock.mts';
import { signItellicoDelivery } from './support/sign-delivery.mts';

const minuteMs = 60_000;
const secret = 'the-signing-secret';

function triggerOf(
  parameters: INodeParameters,
  data: Record<string, string> = {},
  mode?: 'manual',
): FakeTrigger {
  return fakeTrigger({
    nodeType: new ItellicoTrigger(),
    credentials: {
      itellicoApi: {
        type: new ItellicoApi(),
        data: { apiKey: 'key', baseUrl: 'http://localhost:1', webhookSecret: secret, ...data },
      },
    },
    parameters,
    ...(mode === undefined ? undefined : { mode }),
  });
}

describe('the itellico Trigger by webhook', () => {
  const byWebhook = { receiveBy: 'webhook', webhookEvents: ['conversation.ended'] };
  const payload = (id: string, type = 'conversation.ended') => ({
    event_id: id,
    event_type: type,
    created: '2026-11-02T10:00:00.000000+00:00',
    organization_uuid: '8702eb05-d00c-420d-bbbf-fed4b17b8b64',
    data: { conversation_uuid: 'talk-1', status: 'completed', messages: [] },
  });
  const nowSeconds = (): number => Math.floor(Date.now() / 1000);

  it('gives what itellico signed, once', async () => {
    const trigger = triggerOf(byWebhook);
    const { body, headers } = signItellicoDelivery(secret, payload('event-1'));
    expect((await trigger.deliver(body, headers)).items).toEqual([
      {
        json: {
          event: 'conversation.ended',
          deliveryId: 'event-1',
          sentAt: '2026-11-02T10:00:00.000000+00:00',
          conversationId: 'talk-1',
          data: payload('event-1').data,
        },
      },
    ]);
    expect(await trigger.deliver(body, headers)).toMatchObject({ status: 200, items: null });
  });

  it('takes retries with the time of the first attempt, and no older ones', async () => {
    const trigger = triggerOf(byWebhook);
    const late = signItellicoDelivery(secret, payload('event-1'), nowSeconds() - 16 * 60);
    expect((await trigger.deliver(late.body, late.headers)).items).toHaveLength(1);
    const old = signItellicoDelivery(secret, payload('event-2'), nowSeconds() - 21 * 60);
    expect(await trigger.deliver(old.body, old.headers)).toMatchObject({ status: 401, items: null });
  });

  it.each(['old, new', 'old\nnew', ' new '])('takes any of the secrets in %j', async (webhookSecret) => {
    const trigger = triggerOf(byWebhook, { webhookSecret });
    const { body, headers } = signItellicoDelivery('new', payload('event-1'));
    expect((await trigger.deliver(body, headers)).items).toHaveLength(1);
  });

  it('answers forgeries and unsigned deliveries with 401, and everything while it has no secret', async () => {
    const { body, headers } = signItellicoDelivery(secret, payload('event-1'));
    const trigger = triggerOf(byWebhook);
    expect(await trigger.deliver(body.replace('talk-1', 'talk-2'), headers)).toMatchObject({ status: 401 });
    expect(await trigger.deliver(body, {})).toMatchObject({ status: 401, items: null });
    const open = triggerOf(byWebhook, { webhookSecret: '' });
    expect(await open.deliver(body, headers)).toMatchObject({ status: 401, items: null });
    await expect(open.hook('checkExists')).rejects.toMatchObject({
      message: "The credential has no 'Webhook Signing Secret'",
    });
  });

  it('starts nothing for events that nobody chose', async () => {
    const trigger = triggerOf(byWebhook);
    const { body, headers } = signItellicoDelivery(secret, payload('event-1', 'conversation.started'));
    expect(await trigger.deliver(body, headers)).toMatchObject({ status: 200, items: null });
  });

  it('polls nothing, and gives a test what came by webhook', async () => {
    expect(await triggerOf(byWebhook).poll()).toEqual([]);
    const trigger = triggerOf(byWebhook, {}, 'manual');
    const { body, headers } = signItellicoDelivery(secret, payload('event-1'));
    await trigger.deliver(body, headers);
    expect(await trigger.poll()).toMatchObject([{ json: { deliveryId: 'event-1' } }]);
    expect(await trigger.poll()).toEqual([]);
  });
});

describe('the itellico Trigger by polling', () => {
  const start = Date.UTC(2026, 9, 20);

  /** A simulator whose conversations happen by the clock, one after the other. */
  async function startPolling(parameters: INodeParameters = {}, mode?: 'manual') {
    const clock = movedClock(start);
    const simulator = await createSimulator({
      provider: 'itellico',
      dialogues: generateDialogues({ seed: 5, count: 400 }),
      until: '2026-11-01T00:00:00Z',
      rateLimits: null,
      clock: clock.forSimulators,
    }).listen();
    onTestFinished(() => simulator.close());
    const data = { apiKey: simulator.apiKey, baseUrl: simulator.url };
    const events = ['conversation.started', 'conversation.ended'];
    const trigger = triggerOf({ receiveBy: 'polling', pollEvents: events, ...parameters }, data, mode);
    const told: string[] = [];
    const poll = async (options?: { lost: boolean }): Promise<void> => {
      const items = await trigger.poll(options);
      if (options?.lost !== true) told.push(...items.map(({ json }) => `${json.event} ${json.id}`));
    };
    return { simulator, trigger, told, poll, clock };
  }

  it('tells of each start and each end once, over lost polls, faults and a restart', async () => {
    const { simulator, trigger, told, poll, clock } = await startPolling();
    await poll();
    expect(told).toEqual([]);
    const polls = 40;
    const stepMs = 120 * minuteMs;
    for (let index = 1; index <= polls; index += 1) {
      clock.set(start + index * stepMs);
      if (index % 9 === 0) {
        simulator.inject({ kind: 'status', status: 403, operationId: 'listConversations' });
        await expect(poll()).rejects.toMatchObject({ name: 'NodeApiError' });
      }
      await poll({ lost: index % 4 === 0 });
      if (index % 7 === 0) await poll();
      if (index % 15 === 0) trigger.store(trigger.stored());
    }
    await poll();
    const endMs = start + polls * stepMs;
    const rows = simulator
      .truth()
      .map(({ row }) => ({ row, startMs: Date.parse(row.start_timestamp) }))
      .filter(({ startMs }) => startMs >= start && startMs <= endMs);
    const over = rows.filter(({ row }) => !['in_progress', 'active'].includes(row.status));
    expect(rows.length).toBeGreaterThan(10);
    expect(told.toSorted()).toEqual(
      [
        ...rows.map(({ row }) => `conversation.started itellico:${row.conversation_id}`),
        ...over.map(({ row }) => `conversation.ended itellico:${row.conversation_id}`),
      ].toSorted(),
    );
  });

  it('asks for what changed since the last poll less ten minutes, of one agent if one is chosen', async () => {
    const { simulator, trigger, poll, clock } = await startPolling({
      agentId: { __rl: true, mode: 'id', value: 'a1b2c3d4-e5f6-4890-abcd-ef1234567890' },
    });
    await poll();
    clock.set(start + 7 * minuteMs);
    await poll();
    const queries = simulator.requests
      .filter(({ operationId }) => operationId === 'listConversations')
      .map(({ query }) => query);
    expect(queries).toMatchObject([
      {
        updated_after: expect.stringMatching(/^2026-10-19T23:50:0/),
        agent_id: 'a1b2c3d4-e5f6-4890-abcd-ef1234567890',
      },
      { updated_after: expect.stringMatching(/^2026-10-19T23:50:0/) },
    ]);
    // What is asked for is wider than what is stored.
    expect(trigger.stored().poll).toMatchObject({ seen: {}, cursorMs: expect.any(Number) });
    expect(Number((trigger.stored().poll as IDataObject).cursorMs)).toBeGreaterThanOrEqual(start);
  });

  it('shows a test some of the newest, and remembers nothing of it', async () => {
    const { trigger, poll, told } = await startPolling({}, 'manual');
    await poll();
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThanOrEqual(5);
    expect(trigger.stored()).toEqual({});
  });
});
