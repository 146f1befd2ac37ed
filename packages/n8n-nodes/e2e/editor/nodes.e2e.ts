import { expect, it } from 'vitest';
import { n8nSession } from '../support/run-in-n8n.mts';
import { connectedAllo, connectedItellico } from './support/connected.mts';
import { signedInEditor } from './support/editor.mts';

const start = { name: 'Start', type: 'n8n-nodes-base.manualTrigger' };

it('the Allo node is found by search, added by an action, and shows calls', async () => {
  const n8n = await n8nSession();
  const { simulator } = await connectedAllo(n8n.api);
  const workflow = await n8n.api.createWorkflow({ name: 'Calls', nodes: [start] });
  const editor = await signedInEditor(n8n.url);
  await editor.open(workflow.id);
  await editor.search('withallo');
  const panel = await editor.add('Allo', 'Get many conversation items');

  expect(await panel.parameters()).toEqual([
    'Resource',
    'Operation',
    'Return All',
    'Limit',
    'Include Transcript',
    'Output',
    'Filters',
    'Options',
  ]);
  const resources = await panel.options('resource');
  expect(resources).toEqual(expect.arrayContaining(['Conversation Item', 'Person']));
  // Its own, which stands where n8n would add another.
  expect(resources.filter((name) => name === 'Custom API Call')).toHaveLength(1);
  await panel.fill('limit', '6');
  await panel.toggle('includeTranscript');
  // The only credential of its type, which n8n has chosen by itself.
  await panel.execute();
  const newest = simulator
    .truth()
    .toSorted((one, other) => other.row.date.localeCompare(one.row.date))
    .slice(0, 6)
    .map(({ row }) => `allo:${row.id}`);
  expect((await panel.rows()).map(({ id }) => id)).toEqual(newest);
  await editor.screenshot('allo');
});

it('the itellico node switches its parameters, lists agents to pick from, and shows the one picked', async () => {
  const n8n = await n8nSession();
  const credentials = { itellicoApi: (await connectedItellico(n8n.api)).itellicoApi };
  const workflow = await n8n.api.createWorkflow({
    name: 'Agents',
    nodes: [start, { name: 'itellico', type: 'n8n-nodes-callweave.itellico', credentials }],
  });
  const editor = await signedInEditor(n8n.url);
  await editor.open(workflow.id);
  const panel = await editor.panelOf('itellico');

  expect(await panel.parameters()).not.toContain('Agent');
  await panel.choose('resource', 'Agent');
  await panel.choose('operation', 'Get');
  expect(await panel.parameters()).toEqual([
    'Resource',
    'Operation',
    'Account',
    'Agent',
    'Output',
    'Options',
  ]);
  expect(await panel.openPicker('agentId')).toEqual([
    'Payment reminders',
    'Lieferdienst',
    'Réservations',
    'Reception',
  ]);
  await editor.screenshot('itellico-picker');
  await panel.pick('Reception');
  await panel.execute();
  expect(await panel.rows()).toMatchObject([{ name: 'Reception' }]);
});

it('the Callweave node takes a credential of each system, and shows the conversations of both in one table', async () => {
  const n8n = await n8nSession();
  const [allo, itellico] = [await connectedAllo(n8n.api), await connectedItellico(n8n.api)];
  const workflow = await n8n.api.createWorkflow({ name: 'Conversations', nodes: [start] });
  const editor = await signedInEditor(n8n.url);
  await editor.open(workflow.id);
  await editor.search('callweave');
  const panel = await editor.add('Callweave', 'Get many conversations');

  expect(await panel.parameters()).toEqual([
    'Resource',
    'Operation',
    'Return All',
    'Limit',
    'Order',
    'Include Transcript',
    'Output',
    'Filters',
    'Options',
  ]);
  await panel.chooseCredential('Allo Credential', allo.alloApi);
  await panel.chooseCredential('itellico Credential', itellico.itellicoApi);
  // With it, one conversation fills the table.
  await panel.toggle('includeTranscript');
  await panel.execute();
  const newest = [
    ...allo.simulator.truth().map(({ row }) => [`allo:${row.id}`, row.date] as const),
    ...itellico.simulator
      .truth()
      .map(({ row }) => [`itellico:${row.conversation_id}`, row.start_timestamp] as const),
  ]
    .toSorted(([, one], [, other]) => Date.parse(String(other)) - Date.parse(String(one)))
    .map(([id]) => id);
  const shown = (await panel.rows()).map(({ id }) => id);
  expect(shown).toEqual(newest.slice(0, shown.length));
  expect(new Set(shown.map((id) => id?.split(':')[0]))).toEqual(new Set(['allo', 'itellico']));
  await editor.screenshot('callweave');
});
