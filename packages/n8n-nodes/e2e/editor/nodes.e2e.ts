import { createSimulator } from '@callweave/simulator';
import { expect, it, onTestFinished } from 'vitest';
import { type N8nSession, n8nSession } from '../support/run-in-n8n.mts';
import { signedInEditor } from './support/editor.mts';

const start = { name: 'Start', type: 'n8n-nodes-base.manualTrigger' };

/** A simulator of Allo, and n8n's credential for it. */
async function connectedAllo({ api }: N8nSession) {
  const simulator = await createSimulator({ provider: 'allo' }).listen();
  onTestFinished(() => simulator.close());
  const { apiKey, url } = simulator;
  return { simulator, alloApi: await api.createCredential('Allo', 'alloApi', { apiKey, baseUrl: url }) };
}

async function connectedItellico({ api }: N8nSession) {
  const simulator = await createSimulator({ provider: 'itellico' }).listen();
  onTestFinished(() => simulator.close());
  const { apiKey, url } = simulator;
  const itellicoApi = await api.createCredential('itellico', 'itellicoApi', { apiKey, baseUrl: url });
  return { simulator, itellicoApi };
}

it('the Allo node is found by search, added by an action, and shows calls', async () => {
  const n8n = await n8nSession();
  const { simulator } = await connectedAllo(n8n);
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
  expect(await panel.options('resource')).toEqual(expect.arrayContaining(['Conversation Item', 'Person']));
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
  const credentials = { itellicoApi: (await connectedItellico(n8n)).itellicoApi };
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
