import { expect, it } from 'vitest';
import { ownN8n, publicUrl } from '../support/own-n8n.mts';
import { n8nSession } from '../support/run-in-n8n.mts';
import { until } from '../support/until.mts';
import { connectedAllo, connectedItellico } from './support/connected.mts';
import { signedInEditor } from './support/editor.mts';

const start = { name: 'Start', type: 'n8n-nodes-base.manualTrigger' };

it('the Allo Trigger lists the topics that Allo has, and shows the call that comes while it listens', async () => {
  const n8n = await ownN8n();
  const { simulator } = await connectedAllo(n8n.api, {
    deliver: (url, init) => fetch(url.replace(publicUrl, n8n.url), init),
  });
  const workflow = await n8n.api.createWorkflow({ name: 'Calls', nodes: [start] });
  const editor = await signedInEditor(n8n.url);
  await editor.open(workflow.id);
  await editor.search('withallo');
  const panel = await editor.addTrigger('Allo', 'On new Allo event');

  expect(await panel.parameters()).toEqual(['Topic Names or IDs', 'Options']);
  expect(await panel.options('topics')).toEqual([
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
  await panel.listen();
  expect(simulator.webhooks.endpoints()).toHaveLength(1);
  const call = simulator.truth().find(({ row }) => row.type === 'CALL')?.row;
  await simulator.emit({ topic: 'call.completed', data: { id: String(call?.id) } });
  expect(await panel.rows()).toMatchObject([{ topic: 'call.completed', itemId: call?.id }]);
  await until('the endpoint to be gone', () => simulator.webhooks.endpoints().length === 0);
});

it('the itellico Trigger says how to receive webhooks, and fetches what happened lately without them', async () => {
  const n8n = await n8nSession();
  const { simulator, itellicoApi } = await connectedItellico(n8n.api, { untilNow: true });
  const workflow = await n8n.api.createWorkflow({ name: 'Conversations', nodes: [start] });
  const editor = await signedInEditor(n8n.url);
  await editor.open(workflow.id);
  await editor.search('itellico');
  const panel = await editor.addTrigger('itellico', 'On conversation ended');

  expect(await panel.parameters()).toEqual(['Poll Times', 'Mode', 'Receive By', 'Events']);
  expect(await panel.notices()).toEqual([expect.stringMatching(/open Settings > Developers > Webhooks/)]);
  await panel.choose('receiveBy', 'Polling');
  expect(await panel.parameters()).toEqual([
    'Poll Times',
    'Mode',
    'Receive By',
    'Events',
    'Account',
    'Agent',
    'Output',
  ]);
  await panel.chooseCredential('Credential', itellicoApi);
  await panel.execute();
  const newest = simulator
    .truth()
    .map(({ row }) => row)
    .toSorted(
      (one, other) => Date.parse(String(other.start_timestamp)) - Date.parse(String(one.start_timestamp)),
    )
    .slice(0, 5)
    .map((row) => `itellico:${row.conversation_id}`);
  expect((await panel.rows()).map(({ id }) => id)).toEqual(newest);
});

it('the Callweave Trigger fetches conversations of both systems whose transcript is ready', async () => {
  const n8n = await n8nSession();
  const [{ alloApi }, { itellicoApi }] = [
    await connectedAllo(n8n.api, { untilNow: true }),
    await connectedItellico(n8n.api, { untilNow: true }),
  ];
  const workflow = await n8n.api.createWorkflow({ name: 'Conversations', nodes: [start] });
  const editor = await signedInEditor(n8n.url);
  await editor.open(workflow.id);
  await editor.search('callweave');
  const panel = await editor.addTrigger('Callweave', 'On transcript ready');

  expect(await panel.parameters()).toEqual([
    'Poll Times',
    'Mode',
    'Event',
    'Deadline (Hours)',
    'Output',
    'Options',
  ]);
  await panel.chooseCredential('Allo Credential', alloApi);
  await panel.chooseCredential('itellico Credential', itellicoApi);
  await panel.execute();
  const rows = await panel.rows();
  expect(rows).toHaveLength(5);
  for (const row of rows) {
    expect(row).toMatchObject({
      event: 'transcriptReady',
      reason: 'ready',
      transcript: expect.stringMatching(/./),
    });
  }
  expect(new Set(rows.map(({ id }) => id?.split(':')[0]))).toEqual(new Set(['allo', 'itellico']));
});
