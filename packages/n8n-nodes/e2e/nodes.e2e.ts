import { createSimulator } from '@callweave/simulator';
import { expect, it, onTestFinished } from 'vitest';
import { n8nSession } from './support/run-in-n8n.mts';

it('a thousand items are fetched with ten requests', async () => {
  const simulator = await createSimulator({ provider: 'allo' }).listen();
  onTestFinished(() => simulator.close());
  const n8n = await n8nSession();
  const ids = simulator
    .truth()
    .map(({ row }) => row.id)
    .slice(0, 1000);
  const credential = await n8n.api.createCredential('Allo', 'alloApi', {
    apiKey: simulator.apiKey,
    baseUrl: simulator.url,
  });
  const output = await n8n.run(
    ids.map((id) => ({ id })),
    [
      {
        name: 'Allo',
        type: 'n8n-nodes-callweave.allo',
        parameters: {
          resource: 'conversationItem',
          operation: 'getManyById',
          itemIds: '={{ $json.json.id }}',
          output: 'selectedFields',
          fields: ['providerId'],
        },
        credentials: { alloApi: credential },
      },
    ],
  );
  expect(output.map(({ providerId }) => providerId)).toEqual(ids);
  expect(simulator.requests).toHaveLength(Math.ceil(ids.length / 100));
});
