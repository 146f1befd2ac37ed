import { createSimulator } from '@callweave/simulator';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runToEnd } from './support/manual-run.mts';
import { n8nSession } from './support/run-in-n8n.mts';
import { startModel } from './support/start-model.mts';
import { nodeAt } from './support/vendor-node.mts';

/** As n8n's button beside a parameter writes it: "Let the model define this parameter". */
const fromModel = (name: string, type: string): string => `={{ $fromAI('${name}', '', '${type}') }}`;

const agent = {
  name: 'AI Agent',
  type: '@n8n/n8n-nodes-langchain.agent',
  typeVersion: 3.1,
  parameters: { promptType: 'define', text: '={{ $json.question }}', options: {} },
};

describe('an AI agent that is given a node as a tool', () => {
  it('reads as many calls of Allo as its model asks for', async () => {
    const [n8n, model] = [await n8nSession(), await startModel({ limit: 2 })];
    const simulator = await createSimulator({ provider: 'allo' }).listen();
    onTestFinished(() => simulator.close());
    const openAiApi = await n8n.api.createCredential('OpenAI', 'openAiApi', model.credential);
    const tool = {
      ...(await nodeAt(n8n, 'allo', simulator)),
      type: 'n8n-nodes-callweave.alloTool',
      parameters: { resource: 'conversationItem', operation: 'getAll', limit: fromModel('limit', 'number') },
      serves: { agent: agent.name, as: 'ai_tool' } as const,
    };
    const run = await runToEnd(
      n8n.api,
      [{ question: 'Who called last?' }],
      [agent, tool, model.nodeOf(agent.name, openAiApi)],
    );
    expect(run.error).toBeUndefined();

    const newest = simulator
      .truth()
      .map(({ row }) => row)
      .toSorted((one, other) => other.date.localeCompare(one.date));
    const [asked, told] = model.requests;
    expect(model.requests).toHaveLength(2);
    expect(asked?.tools).toMatchObject([
      { function: { name: 'Allo', parameters: { properties: { limit: { type: 'number' } } } } },
    ]);
    const [first, second, third] = newest;
    expect(told?.read).toContain(first?.id);
    expect(told?.read).toContain(second?.id);
    expect(told?.read).not.toContain(third?.id);
    expect(simulator.counts().byOperation).toEqual({ searchAllConversations: 1 });
    expect(run.itemsOf(agent.name)).toMatchObject([{ json: { output: 'That is what I have read.' } }]);
  });

  it('gets the agent of itellico that its model names', async () => {
    const n8n = await n8nSession();
    const simulator = await createSimulator({ provider: 'itellico' }).listen();
    onTestFinished(() => simulator.close());
    const [{ row } = expect.fail('no conversation')] = simulator.truth();
    const model = await startModel({ agent: row.agent_id });
    const openAiApi = await n8n.api.createCredential('OpenAI', 'openAiApi', model.credential);
    const tool = {
      ...(await nodeAt(n8n, 'itellico', simulator)),
      type: 'n8n-nodes-callweave.itellicoTool',
      parameters: {
        resource: 'agent',
        operation: 'get',
        agentId: { __rl: true, mode: 'id', value: fromModel('agent', 'string') },
      },
      serves: { agent: agent.name, as: 'ai_tool' } as const,
    };
    const run = await runToEnd(
      n8n.api,
      [{ question: 'What is this agent for?' }],
      [agent, tool, model.nodeOf(agent.name, openAiApi)],
    );
    expect(run.error).toBeUndefined();
    expect(model.requests[1]?.read).toContain(String(row.agent_name));
    expect(run.itemsOf(agent.name)).toMatchObject([{ json: { output: 'That is what I have read.' } }]);
  });
});
