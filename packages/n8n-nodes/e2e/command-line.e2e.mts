import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSimulator, type ItellicoTruth } from '@callweave/simulator';
import { expect, it, onTestFinished } from 'vitest';
import { n8nCommand } from './support/n8n-command.mts';

it('n8n imports, runs and exports a workflow with the nodes on its command line', async () => {
  const simulator = await createSimulator({ provider: 'itellico' }).listen();
  const folder = await mkdtemp(join(tmpdir(), 'callweave-cli-'));
  onTestFinished(async () => {
    await simulator.close();
    await rm(folder, { recursive: true, force: true });
  });
  const credential = { id: 'callweaveImport', name: 'Imported key' };
  const node = {
    id: '2',
    name: 'itellico',
    type: 'n8n-nodes-callweave.itellico',
    typeVersion: 1,
    position: [200, 0],
    parameters: { resource: 'conversation', operation: 'getAll', limit: 3 },
    credentials: { itellicoApi: credential },
  };
  const workflow = {
    id: 'callweaveRun',
    name: 'Imported',
    active: false,
    nodes: [
      {
        id: '1',
        name: 'Start',
        type: 'n8n-nodes-base.manualTrigger',
        typeVersion: 1,
        position: [0, 0],
        parameters: {},
      },
      node,
    ],
    connections: { Start: { main: [[{ node: 'itellico', type: 'main', index: 0 }]] } },
  };
  const data = { apiKey: simulator.apiKey, baseUrl: simulator.url };
  const file = (name: string): string => join(folder, name);
  await writeFile(file('keys.json'), JSON.stringify([{ ...credential, type: 'itellicoApi', data }]));
  await writeFile(file('workflow.json'), JSON.stringify([workflow]));
  await n8nCommand('import:credentials', `--input=${file('keys.json')}`);
  await n8nCommand('import:workflow', `--input=${file('workflow.json')}`);

  const printed = await n8nCommand('execute', `--id=${workflow.id}`, '--rawOutput');
  expect(printed).not.toContain(simulator.apiKey);
  // n8n prints some lines of its own first.
  const { data: run } = JSON.parse(printed.slice(printed.search(/^\{$/m)));
  const [{ data: output }] = run.resultData.runData.itellico;
  expect(output.main[0].map(({ json }: { json: { id: string } }) => json.id)).toEqual(
    newestOf(simulator.truth()).map((id) => `itellico:${id}`),
  );

  await n8nCommand('export:workflow', `--id=${workflow.id}`, `--output=${file('exported.json')}`);
  const exported = await readFile(file('exported.json'), 'utf8');
  expect(JSON.parse(exported)[0].nodes).toContainEqual(expect.objectContaining(node));
  expect(exported).not.toContain(simulator.apiKey);
});

/** Three conversations, the last one first. */
function newestOf(truth: readonly ItellicoTruth[]): string[] {
  return truth
    .map(({ row }) => row)
    .toSorted((left, right) => right.start_timestamp.localeCompare(left.start_timestamp))
    .slice(0, 3)
    .map(({ conversation_id }) => conversation_id);
}
