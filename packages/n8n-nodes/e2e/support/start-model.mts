import { json } from 'node:stream/consumers';
import type { WorkflowNode } from './n8n-api.mts';
import { startSmallServer } from './small-server.mts';

/** What the model was asked. */
interface ModelRequest {
  readonly tools: readonly unknown[];
  /** What the tool gave it; null as long as it has not been asked. */
  readonly read: string | null;
}

interface ChatRequest {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly tools?: readonly { readonly function: { readonly name: string } }[];
}

export interface Model {
  readonly requests: readonly ModelRequest[];
  /** For n8n's credential for OpenAI. */
  readonly credential: { readonly apiKey: string; readonly url: string };
  nodeOf(agent: string, openAiApi: { readonly id: string; readonly name: string }): WorkflowNode;
}

/**
 * A chat model that asks for the first tool it is given, with these arguments, and answers once it has read:
 * https://platform.openai.com/docs/api-reference/chat
 */
export async function startModel(toolArguments: Readonly<Record<string, unknown>>): Promise<Model> {
  const requests: ModelRequest[] = [];
  const { url } = await startSmallServer(async (request, response) => {
    const { messages, tools = [] } = (await json(request)) as ChatRequest;
    const read = messages.findLast(({ role }) => role === 'tool')?.content ?? null;
    requests.push({ tools, read });
    const call = { name: tools[0]?.function.name, arguments: JSON.stringify(toolArguments) };
    const message =
      read === null
        ? {
            role: 'assistant',
            content: null,
            tool_calls: [{ id: 'call_1', type: 'function', function: call }],
          }
        : { role: 'assistant', content: 'That is what I have read.' };
    const completion = {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1_795_305_600,
      model: 'gpt-5-mini',
      choices: [{ index: 0, finish_reason: read === null ? 'tool_calls' : 'stop', message }],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    };
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(completion));
  });
  return {
    requests,
    credential: { apiKey: 'an-openai-key', url: `${url}/v1` },
    nodeOf: (agent, openAiApi) => ({
      name: 'Chat Model',
      type: '@n8n/n8n-nodes-langchain.lmChatOpenAi',
      typeVersion: 1.2,
      parameters: { model: { __rl: true, mode: 'id', value: 'gpt-5-mini' }, options: {} },
      credentials: { openAiApi },
      serves: { agent, as: 'ai_languageModel' },
    }),
  };
}
