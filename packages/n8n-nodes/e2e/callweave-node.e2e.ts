import { describe, expect, it } from 'vitest';
import { runToEnd } from './support/manual-run.mts';
import type { WorkflowNode } from './support/n8n-api.mts';
import { operationsOf } from './support/node-types.mts';
import { pairedNode, pairsOf } from './support/paired.mts';
import { type N8nSession, n8nSession } from './support/run-in-n8n.mts';
import { nodeAt, startSimulator } from './support/vendor-node.mts';

const type = 'n8n-nodes-callweave.callweave';

/** The node that reads the two newest conversations of each system, and the two systems. */
async function getMany(n8n: N8nSession) {
  const allo = await startSimulator('allo');
  const itellico = await startSimulator('itellico');
  const node: WorkflowNode = {
    name: 'Callweave',
    type,
    parameters: {
      resource: 'conversation',
      operation: 'getAll',
      limit: 4,
      order: 'newestFirst',
      output: 'raw',
    },
    credentials: {
      ...(await nodeAt(n8n, 'allo', allo)).credentials,
      ...(await nodeAt(n8n, 'itellico', itellico)).credentials,
    },
  };
  return { allo, itellico, node };
}

describe('every operation of the Callweave node in a real n8n', () => {
  it('is among those tested here', async () => {
    expect((await operationsOf(await n8nSession(), type)).sort()).toEqual([
      'conversation.getAll',
      'conversation.toTranscript',
      'conversation.toVcon',
    ]);
  });

  it('getAll: reads both systems for each item', async () => {
    const n8n = await n8nSession();
    const { node } = await getMany(n8n);
    const run = await runToEnd(n8n.api, [{ index: 0 }, { index: 1 }], [node, pairedNode]);
    expect(run.error).toBeUndefined();
    const results = run.itemsOf('Paired');
    expect(new Set(results.map(({ json }) => json.provider))).toEqual(new Set(['allo', 'itellico']));
    const pairs = pairsOf(results);
    expect([...new Set(pairs)]).toEqual(['0', '1']);
    expect(pairs).toEqual(pairs.toSorted());
  });

  it.each([
    ['toTranscript', { format: 'markdown', returnAs: 'file' }, /^text\/markdown/],
    ['toVcon', { returnAs: 'file' }, /json/],
  ])(
    '%s: writes a file of each conversation, and says of which item it is none',
    async (operation, parameters, mimeType) => {
      const n8n = await n8nSession();
      const { node } = await getMany(n8n);
      const read = await runToEnd(n8n.api, [{ index: 0 }], [node]);
      const [first, last] = read.itemsOf('Callweave').map(({ json }) => json);
      const items = [first, { id: 'no conversation' }, last].map((conversation, index) => ({
        index,
        conversation,
      }));
      const writer: WorkflowNode = {
        name: 'Writer',
        type,
        parameters: {
          resource: 'conversation',
          operation,
          conversation: '={{ $json.conversation }}',
          ...parameters,
        },
        onError: 'continueRegularOutput',
      };
      const run = await runToEnd(n8n.api, items, [writer, pairedNode]);
      expect(run.error).toBeUndefined();
      expect(pairsOf(run.itemsOf('Paired'))).toEqual(['0', '1', '2']);
      const [one, none, other] = run.itemsOf('Writer');
      expect(none?.json.error).toMatch(/\[item 1\]/);
      for (const item of [one, other]) {
        const [file] = Object.values(item?.binary ?? {});
        expect(file?.mimeType).toMatch(mimeType);
        expect(file?.fileName).toMatch(/\.\w+$/);
      }
    },
  );
});
