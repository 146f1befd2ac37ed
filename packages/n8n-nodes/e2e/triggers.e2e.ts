import { createSimulator } from '@callweave/simulator';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startAlloWebhookApi } from '../test/support/allo-webhook-api.mts';
import { signAlloDelivery, signItellicoDelivery } from '../test/support/sign-delivery.mts';
import { ownN8n, publicUrl } from './support/own-n8n.mts';
import { startSink } from './support/sink.mts';
import { sleep, until } from './support/until.mts';

const deliver = (
  url: string,
  { body, headers }: { body: string; headers: Readonly<Record<string, string>> },
) => fetch(url, { method: 'POST', headers, body });

async function startApi() {
  const api = await startAlloWebhookApi();
  onTestFinished(() => api.close());
  return api;
}

describe('in a real n8n', () => {
  it('the Allo Trigger registers its endpoint, takes what Allo signed, once, and takes the endpoint away', async () => {
    const [api, sink, n8n] = [await startApi(), await startSink(), await ownN8n()];
    const credential = await n8n.api.createCredential('Allo', 'alloApi', {
      apiKey: api.apiKey,
      baseUrl: api.url,
    });
    const webhookId = crypto.randomUUID();
    const workflow = await n8n.api.createWorkflow({
      name: 'Calls',
      nodes: [
        {
          name: 'Allo Trigger',
          type: 'n8n-nodes-callweave.alloTrigger',
          webhookId,
          parameters: { topics: ['call.completed'], options: {} },
          credentials: { alloApi: credential },
        },
        sink.node,
      ],
    });
    await n8n.api.activate(workflow);
    await until('an endpoint at Allo', () => api.endpoints.size === 1);
    const [endpoint] = [...api.endpoints.values()];
    expect(endpoint).toMatchObject({
      url: `${publicUrl}/webhook/${webhookId}/webhook`,
      topics: ['call.completed'],
    });

    const address = `${n8n.url}/webhook/${webhookId}/webhook`;
    const payload = { topic: 'call.completed', version: '2.0', data: { id: 'cll_1', to_name: 'Léa ☎' } };
    const genuine = signAlloDelivery(endpoint?.signing_secret ?? '', 'msg_1', payload);
    await until('the secret to be stored', async () => (await deliver(address, genuine)).status === 200);
    await until('an item', () => sink.received.length === 1);
    const forged = { ...genuine, body: genuine.body.replace('cll_1', 'cll_2') };
    expect((await deliver(address, forged)).status).toBe(401);
    expect((await deliver(address, { ...genuine, headers: {} })).status).toBe(401);
    const repeats = await Promise.all([deliver(address, genuine), deliver(address, genuine)]);
    expect(repeats.map(({ status }) => status)).toEqual([200, 200]);
    expect(sink.received).toMatchObject([{ deliveryId: 'msg_1', itemId: 'cll-1', data: payload.data }]);

    // As n8n does when a workflow is saved and published again.
    await n8n.restart(() => {});
    await until(
      'the webhook to be there again',
      async () => (await deliver(address, genuine)).status === 200,
    );
    expect(api.endpoints.size).toBe(1);
    await n8n.api.deactivate(workflow.id);
    await until('the endpoint to be gone', () => api.endpoints.size === 0);
    await sleep(500);
    expect(sink.received).toHaveLength(1);
    expect((await n8n.api.executions(workflow.id)).map(({ status }) => status)).toEqual(['success']);
  });

  it('the itellico Trigger takes what itellico signed, in production and in a test', async () => {
    const [sink, n8n] = [await startSink(), await ownN8n()];
    const simulator = await createSimulator({ provider: 'itellico' }).listen();
    onTestFinished(() => simulator.close());
    const credential = await n8n.api.createCredential('itellico', 'itellicoApi', {
      apiKey: simulator.apiKey,
      baseUrl: simulator.url,
      webhookSecret: 'an-old-one, the-signing-secret',
    });
    const webhookId = crypto.randomUUID();
    const trigger = {
      name: 'itellico Trigger',
      type: 'n8n-nodes-callweave.itellicoTrigger',
      webhookId,
      parameters: {
        receiveBy: 'webhook',
        webhookEvents: ['conversation.ended'],
        pollTimes: { item: [{ mode: 'everyMinute' }] },
      },
      credentials: { itellicoApi: credential },
    };
    const workflow = await n8n.api.createWorkflow({ name: 'Talks', nodes: [trigger, sink.node] });
    const payload = (id: string) => ({
      event_id: id,
      event_type: 'conversation.ended',
      created: '2026-11-02T10:00:00.000000+00:00',
      data: { conversation_uuid: 'talk-1', status: 'completed' },
    });
    const signed = (id: string) => signItellicoDelivery('the-signing-secret', payload(id));

    const saved = await n8n.api.request<object>('GET', `/rest/workflows/${workflow.id}`);
    const run = await n8n.api.request<{ waitingForWebhook: boolean }>(
      'POST',
      `/rest/workflows/${workflow.id}/run`,
      { workflowData: saved, triggerToStartFrom: { name: trigger.name } },
    );
    expect(run.waitingForWebhook).toBe(true);
    const testAddress = `${n8n.url}/webhook-test/${webhookId}/webhook`;
    expect((await deliver(testAddress, signed('event-0'))).status).toBe(200);
    await until('the item of the test', () => sink.received.length === 1);

    await n8n.api.activate(workflow);
    const address = `${n8n.url}/webhook/${webhookId}/webhook`;
    await until('the webhook', async () => (await deliver(address, signed('event-1'))).status === 200);
    expect((await deliver(address, signed('event-1'))).status).toBe(200);
    expect((await deliver(address, { ...signed('event-2'), body: '{}' })).status).toBe(401);
    await until('the item', () => sink.received.length === 2);
    await sleep(500);
    expect(sink.received.map(({ deliveryId, conversationId }) => [deliveryId, conversationId])).toEqual([
      ['event-0', 'talk-1'],
      ['event-1', 'talk-1'],
    ]);
  });

  it('the Callweave Trigger tells of each conversation once, over a power cut and late transcripts', async () => {
    const [api, sink, n8n] = [await startApi(), await startSink(), await ownN8n()];
    const credential = await n8n.api.createCredential('Allo', 'alloApi', {
      apiKey: api.apiKey,
      baseUrl: api.url,
    });
    const workflow = await n8n.api.createWorkflow({
      name: 'Transcripts',
      nodes: [
        {
          name: 'Callweave Trigger',
          type: 'n8n-nodes-callweave.callweaveTrigger',
          parameters: {
            event: 'transcriptReady',
            pollTimes: { item: [{ mode: 'everyMinute' }] },
          },
          credentials: { alloApi: credential },
        },
        sink.node,
      ],
    });
    await n8n.api.activate(workflow);
    await until('the first poll', () => api.requests.some((request) => request.endsWith('/search')));
    await sleep(1_000);
    const add = (id: string, transcript: unknown): void =>
      void api.items.push({
        id: `cll-${id}`,
        type: 'CALL',
        direction: 'INBOUND',
        date: new Date().toISOString(),
        result: 'ANSWERED',
        duration: 1,
        transcript,
      });
    const said = [{ source: 'USER', text: 'Hello', time: new Date().toISOString() }];
    add('ready', said);
    add('late', null);
    await until('the first item', () => sink.received.length > 0, 75);
    expect(sink.received.map(({ id, reason }) => [id, reason])).toEqual([['allo:cll-ready', 'ready']]);

    await n8n.restart(() => {
      const late = api.items.find(({ id }) => id === 'cll-late');
      if (late !== undefined) late.transcript = said;
      add('meanwhile', said);
    });
    await until('the other two', () => sink.received.length > 2, 75);
    await sleep(1_000);
    expect(sink.received.map(({ id }) => id)).toEqual([
      'allo:cll-ready',
      'allo:cll-late',
      'allo:cll-meanwhile',
    ]);
    // Two starts of n8n, and a minute until it polls.
  }, 180_000);
});
