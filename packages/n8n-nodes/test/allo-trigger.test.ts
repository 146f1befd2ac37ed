import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type AlloWebhookApi, startAlloWebhookApi } from './support/allo-webhook-api.mts';
import { AlloApi, AlloTrigger } from './support/built.mts';
import { type FakeTrigger, fakeTrigger } from './support/fake-trigger.ts';
import { loadContext } from './support/load-context.ts';
import { signAlloDelivery } from './support/sign-delivery.mts';

const webhookUrl = 'https://n8n.example/webhook/5f6d/webhook';
const quiet = { options: { fetchFullItem: false, findMissedItems: false } };

async function start(
  parameters: INodeParameters = quiet,
  more: { readonly webhookUrl?: string; readonly mode?: 'manual'; readonly api?: AlloWebhookApi } = {},
): Promise<{ api: AlloWebhookApi; trigger: FakeTrigger }> {
  const api = more.api ?? (await startAlloWebhookApi());
  if (more.api === undefined) onTestFinished(() => api.close());
  const trigger = fakeTrigger({
    nodeType: new AlloTrigger(),
    credentials: {
      alloApi: { type: new AlloApi(), data: { apiKey: api.apiKey, baseUrl: api.url } },
    },
    parameters,
    webhookUrl,
    ...more,
  });
  return { api, trigger };
}

/** As n8n does when the workflow is switched on. */
async function activate(trigger: FakeTrigger): Promise<void> {
  if (!(await trigger.hook('checkExists'))) await trigger.hook('create');
}

const secretOf = (api: AlloWebhookApi): string => [...api.endpoints.values()][0]?.signing_secret ?? '';
const completed = (id: string): object => ({
  topic: 'call.completed',
  version: '2.0',
  timestamp: '2026-11-02T10:00:00.123456Z',
  data: { id: `cll_${id}`, type: 'INBOUND', start_date: '2026-11-02T09:58:00Z', from_number: '+1', to: '+2' },
});
const item = (id: string, changes: object = {}): Record<string, unknown> => ({
  id: `cll-${id}`,
  type: 'CALL',
  direction: 'INBOUND',
  date: '2026-11-02T09:58:00Z',
  result: 'ANSWERED',
  duration: 60,
  transcript: [{ source: 'USER', text: 'Hello', time: '2026-11-02T09:58:01Z' }],
  ...changes,
});

describe('the endpoint of the Allo Trigger', () => {
  it('is made when the workflow is switched on, and kept with its secret', async () => {
    const { api, trigger } = await start();
    await activate(trigger);
    const [endpoint] = [...api.endpoints.values()];
    expect(endpoint).toMatchObject({
      url: webhookUrl,
      topics: ['call.completed'],
      description: 'n8n: Calls',
    });
    expect(trigger.stored().endpoint).toEqual({
      id: endpoint?.id,
      url: webhookUrl,
      signingSecret: endpoint?.signing_secret,
    });
  });

  it('stays one, however often the workflow is switched on', async () => {
    const { api, trigger } = await start();
    for (let times = 0; times < 4; times += 1) await activate(trigger);
    expect(api.requests.filter((request) => request === 'POST /v2/api/webhooks')).toHaveLength(1);
    expect(api.endpoints.size).toBe(1);
  });

  it('gets other topics, and is switched on again, in place of a second one', async () => {
    const { api, trigger } = await start();
    await activate(trigger);
    const stored = trigger.stored();
    const [id, endpoint] = [...api.endpoints][0] ?? [];
    if (id !== undefined && endpoint !== undefined) api.endpoints.set(id, { ...endpoint, enabled: false });
    const changed = await start({ ...quiet, topics: ['sms.received', 'of.tomorrow'] }, { api });
    changed.trigger.store(stored);
    await activate(changed.trigger);
    expect([...api.endpoints.values()]).toMatchObject([
      { id, topics: ['sms.received', 'of.tomorrow'], enabled: true },
    ]);
  });

  it('is made anew when it was deleted at Allo', async () => {
    const { api, trigger } = await start();
    await activate(trigger);
    api.endpoints.clear();
    await activate(trigger);
    expect([...api.endpoints.values()].map(({ id }) => id)).toEqual([
      (trigger.stored().endpoint as IDataObject).id,
    ]);
  });

  it('is made anew at the same address when its secret is lost', async () => {
    const { api, trigger } = await start();
    await activate(trigger);
    trigger.store({});
    await activate(trigger);
    expect([...api.endpoints.values()].map(({ signing_secret }) => signing_secret)).toEqual([
      (trigger.stored().endpoint as IDataObject).signingSecret,
    ]);
  });

  it('is deleted when the workflow is switched off, by its address if need be, and once', async () => {
    const { api, trigger } = await start();
    await activate(trigger);
    await trigger.hook('delete');
    expect([api.endpoints.size, trigger.stored().endpoint]).toEqual([0, undefined]);
    await trigger.hook('delete');
    await activate(trigger);
    trigger.store({});
    await trigger.hook('delete');
    expect(api.endpoints.size).toBe(0);
  });

  it('is no other: not that of a test, of a copy, or of somebody else', async () => {
    const { api, trigger } = await start();
    await activate(trigger);
    const copy = await start(quiet, { api, webhookUrl: 'https://staging.example/webhook/5f6d/webhook' });
    copy.trigger.store(trigger.stored());
    await activate(copy.trigger);
    expect([...api.endpoints.values()].map(({ url }) => url)).toEqual([
      webhookUrl,
      'https://staging.example/webhook/5f6d/webhook',
    ]);
    await copy.trigger.hook('delete');
    expect([...api.endpoints.values()].map(({ url }) => url)).toEqual([webhookUrl]);
    copy.trigger.store(trigger.stored());
    await copy.trigger.hook('delete');
    expect(api.endpoints.size).toBe(1);
  });

  it.each([
    ["Allo can't reach this n8n", quiet, 'http://localhost:5678/webhook/1/webhook'],
    ["'Topic Names or IDs' is empty", { ...quiet, topics: [] }, webhookUrl],
  ])('is not made, and the message says why: %s', async (message, parameters, url) => {
    const { api, trigger } = await start(parameters, { webhookUrl: url });
    await expect(activate(trigger)).rejects.toMatchObject({
      message,
      description: expect.stringMatching(/^[A-Z].+\.$/),
    });
    expect(api.requests).toEqual([]);
  });

  it('fails loudly when Allo does not let go of it', async () => {
    const { api, trigger } = await start();
    await activate(trigger);
    api.fail('/v2/api/webhooks/', 403, 10);
    await expect(trigger.hook('delete')).rejects.toMatchObject({ name: 'NodeApiError', httpCode: '403' });
    expect(trigger.stored().endpoint).toBeDefined();
  });
});

describe('a delivery', () => {
  it('starts the workflow, without the secret', async () => {
    const { api, trigger } = await start();
    await activate(trigger);
    const { body, headers } = signAlloDelivery(secretOf(api), 'msg_1', completed('1'));
    const answer = await trigger.deliver(body, headers);
    expect(answer).toMatchObject({ status: 200, body: { received: true } });
    expect(answer.items).toEqual([
      {
        json: {
          topic: 'call.completed',
          deliveryId: 'msg_1',
          sentAt: '2026-11-02T10:00:00.123456Z',
          itemId: 'cll-1',
          data: (completed('1') as { data: object }).data,
        },
      },
    ]);
    expect(JSON.stringify(answer)).not.toContain('whsec_');
  });

  it('starts a test too, whose endpoint has an address of its own', async () => {
    const { api, trigger } = await start(quiet, { mode: 'manual' });
    await activate(trigger);
    expect([...api.endpoints.values()]).toMatchObject([
      { url: 'https://n8n.example/webhook-test/5f6d/webhook' },
    ]);
    const { body, headers } = signAlloDelivery(secretOf(api), 'msg_1', completed('1'));
    expect((await trigger.deliver(body, headers)).items).toMatchObject([{ json: { itemId: 'cll-1' } }]);
    const forged = body.replace('cll_1', 'cll_2');
    expect((await trigger.deliver(forged, headers)).status).toBe(401);
  });

  it('is dropped when it comes again, also at the same moment, and by any other id', async () => {
    const { api, trigger } = await start();
    await activate(trigger);
    const { body, headers } = signAlloDelivery(secretOf(api), 'msg_1', completed('1'));
    const atOnce = await Promise.all([1, 2, 3].map(() => trigger.deliver(body, headers)));
    expect(atOnce.map(({ status, items }) => [status, items?.length ?? 0]).toSorted()).toEqual([
      [200, 0],
      [200, 0],
      [200, 1],
    ]);
    const resent = signAlloDelivery(secretOf(api), 'msg_2', completed('1'));
    expect(await trigger.deliver(resent.body, resent.headers)).toMatchObject({ status: 200, items: null });
  });

  it('is remembered over a restart of n8n', async () => {
    const { api, trigger } = await start();
    await activate(trigger);
    const { body, headers } = signAlloDelivery(secretOf(api), 'msg_1', completed('1'));
    await trigger.deliver(body, headers);
    const restarted = await start(quiet, { api });
    restarted.trigger.store(trigger.stored());
    expect((await restarted.trigger.deliver(body, headers)).items).toBeNull();
  });

  it('is answered with 401 when it is forged, and reaches nobody', async () => {
    const { api, trigger } = await start();
    await activate(trigger);
    const { body, headers } = signAlloDelivery(secretOf(api), 'msg_1', completed('1'));
    const old = signAlloDelivery(secretOf(api), 'msg_1', completed('1'), 1_700_000_000);
    const foreign = signAlloDelivery('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'msg_1', completed('1'));
    const forgeries: readonly [string, Readonly<Record<string, string>>][] = [
      [body.replace('INBOUND', 'OUTBOUND'), headers],
      [`${body} `, headers],
      [body, { ...headers, 'webhook-id': 'msg_2' }],
      [body, {}],
      [old.body, old.headers],
      [foreign.body, foreign.headers],
    ];
    for (const [forged, forgedHeaders] of forgeries) {
      expect(await trigger.deliver(forged, forgedHeaders)).toMatchObject({ status: 401, items: null });
    }
    trigger.store({});
    expect(await trigger.deliver(body, headers)).toMatchObject({ status: 401, items: null });
  });

  it('of a topic that nobody chose is answered, and starts nothing', async () => {
    const { api, trigger } = await start();
    await activate(trigger);
    const { body, headers } = signAlloDelivery(secretOf(api), 'msg_1', { topic: 'of.tomorrow', data: {} });
    expect(await trigger.deliver(body, headers)).toMatchObject({ status: 200, items: null });
  });

  it('of a topic that this version does not know starts the workflow when it is chosen', async () => {
    const { api, trigger } = await start({ ...quiet, topics: ['of.tomorrow'] });
    await activate(trigger);
    const { body, headers } = signAlloDelivery(secretOf(api), 'msg_1', { topic: 'of.tomorrow', data: [1] });
    const { items } = await trigger.deliver(body, headers);
    expect(items?.[0]?.json).toMatchObject({ topic: 'of.tomorrow', data: [1], itemId: null });
  });

  it('is answered, and completed from the API', async () => {
    const { api, trigger } = await start({ options: { fetchFullItem: true, findMissedItems: false } });
    await activate(trigger);
    api.items.push(item('1'));
    const { body, headers } = signAlloDelivery(secretOf(api), 'msg_1', completed('1'));
    const answer = await trigger.deliver(body, headers);
    expect(answer).toMatchObject({ status: 200, body: { received: true } });
    expect(answer.items?.[0]?.json).toMatchObject({
      itemId: 'cll-1',
      itemState: 'complete',
      item: item('1'),
    });
  });

  it('comes through when the API fails', async () => {
    const { api, trigger } = await start({ options: { fetchFullItem: true, findMissedItems: true } });
    await activate(trigger);
    trigger.store({ ...trigger.stored(), catchUp: { watchingSinceMs: 0, searchedUntilMs: 0 } });
    api.fail('/v2/api/conversations', 403, 10);
    const { body, headers } = signAlloDelivery(secretOf(api), 'msg_1', completed('1'));
    const { items } = await trigger.deliver(body, headers);
    expect(items?.map(({ json }) => [json.deliveryId, json.itemState])).toEqual([['msg_1', 'notFetched']]);
    expect(trigger.warnings).toHaveLength(2);
    // What was not searched is searched with the next one.
    expect(trigger.stored().catchUp).toEqual({ watchingSinceMs: 0, searchedUntilMs: 0 });
  });
});

it('a delivery comes through when the credential can no longer be used', async () => {
  const options = { options: { fetchFullItem: true, findMissedItems: true } };
  const { api, trigger } = await start(options);
  await activate(trigger);
  const broken = await start(options, { api: { ...api, url: 'nonsense' } });
  broken.trigger.store({ ...trigger.stored(), catchUp: { watchingSinceMs: 0, searchedUntilMs: 0 } });
  const { body, headers } = signAlloDelivery(secretOf(api), 'msg_1', completed('1'));
  const { items } = await broken.trigger.deliver(body, headers);
  expect(items?.map(({ json }) => [json.deliveryId, json.itemState])).toEqual([['msg_1', 'notFetched']]);
});

describe('what Allo did not deliver', () => {
  const hourMs = 3_600_000;
  const at = (hoursAgo: number): string => new Date(Date.now() - hoursAgo * hourMs).toISOString();

  it('is found with a delivery, once, and is not told again when it comes late', async () => {
    const { api, trigger } = await start({
      topics: ['call.completed', 'sms.received'],
      options: { fetchFullItem: false, findMissedItems: true },
    });
    await activate(trigger);
    const longAgo = { watchingSinceMs: Date.now() - 20 * hourMs, searchedUntilMs: Date.now() - 5 * hourMs };
    trigger.store({ ...trigger.stored(), catchUp: longAgo });
    const deliver = async (deliveryId: string, id: string) => {
      const { body, headers } = signAlloDelivery(secretOf(api), deliveryId, completed(id));
      const { items } = await trigger.deliver(body, headers);
      return items?.map(({ json }) => [json.itemId, json.isMissed ?? false]) ?? null;
    };
    api.items.push(
      item('before', { date: at(21) }),
      item('missed', { date: at(4) }),
      { id: 'msg-1', type: 'SMS', direction: 'INBOUND', date: at(3), content: 'Hi' },
      { id: 'msg-2', type: 'SMS', direction: 'OUTBOUND', date: at(3), content: 'Not chosen' },
      item('young', { date: at(0.5) }),
    );
    expect(await deliver('msg_1', 'now')).toEqual([
      ['cll-now', false],
      ['cll-missed', true],
      ['msg-1', true],
    ]);
    expect(await deliver('msg_2', 'missed')).toBeNull();
    expect(await deliver('msg_3', 'next')).toEqual([['cll-next', false]]);
    expect(api.requests.filter((request) => request.endsWith('/search'))).toHaveLength(1);
  });
});

it('the topics are those that Allo tells of, or those that are documented', async () => {
  const { api } = await start();
  const type = new AlloTrigger();
  const load = type.methods?.loadOptions?.getTopics;
  const context = loadContext(type, new AlloApi(), { apiKey: api.apiKey, baseUrl: api.url });
  expect((await load?.call(context))?.map(({ value }) => value)).toEqual([
    'call.completed',
    'partner.activated',
    'sms.received',
  ]);
  api.fail('/v2/api/webhooks/event_types', 403);
  expect((await load?.call(context))?.map(({ value }) => value)).toEqual([
    'call.answered',
    'call.completed',
    'call.received',
    'call.triggered',
    'contact.created',
    'contact.updated',
    'sms.received',
    'sms.sent',
    'summary.updated',
    'tag.added',
    'tag.removed',
  ]);
});
