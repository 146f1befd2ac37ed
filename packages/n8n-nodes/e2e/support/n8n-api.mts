/** n8n's REST interface, as its editor uses it, signed in as the owner. */
export interface N8nApi {
  request<Result>(method: string, path: string, body?: unknown): Promise<Result>;
  /** What is no JSON: the answer itself. */
  fetch(path: string): Promise<Response>;
  createCredential(
    name: string,
    type: string,
    data: Record<string, unknown>,
  ): Promise<{ id: string; name: string }>;
  testCredential(type: string, data: Record<string, unknown>): Promise<{ status: string; message: string }>;
  createWorkflow(workflow: Workflow): Promise<SavedWorkflow>;
  activate(workflow: SavedWorkflow): Promise<void>;
  deactivate(id: string): Promise<void>;
  executions(workflowId: string): Promise<readonly Execution[]>;
}

export interface WorkflowNode {
  readonly name: string;
  readonly type: string;
  readonly typeVersion?: number;
  readonly parameters?: Record<string, unknown>;
  readonly credentials?: Record<string, { readonly id: string; readonly name: string }>;
  readonly webhookId?: string;
  readonly onError?: 'continueRegularOutput' | 'continueErrorOutput' | 'stopWorkflow';
  /** An AI agent that it is the model or a tool of. Such a node stands beside those that are connected in order. */
  readonly serves?: { readonly agent: string; readonly as: 'ai_languageModel' | 'ai_tool' };
}

export interface Workflow {
  readonly name: string;
  /** Connected one after the other, in this order, but for those that serve another. */
  readonly nodes: readonly WorkflowNode[];
  readonly settings?: Record<string, unknown>;
  /** What nodes give in place of running, by their names. */
  readonly pinData?: Readonly<Record<string, readonly { readonly json: Record<string, unknown> }[]>>;
}

export interface SavedWorkflow {
  readonly id: string;
  readonly versionId: string;
}

export interface Execution {
  readonly id: string;
  readonly status: string;
  readonly mode: string;
}

function connectionsOf(nodes: readonly WorkflowNode[]): Record<string, object> {
  const inOrder = nodes.filter(({ serves }) => serves === undefined);
  return Object.fromEntries([
    ...inOrder.slice(1).map(({ name }, index) => {
      const { name: from = '' } = inOrder[index] ?? {};
      return [from, { main: [[{ node: name, type: 'main', index: 0 }]] }];
    }),
    ...nodes.flatMap(({ name, serves }) =>
      serves === undefined
        ? []
        : [[name, { [serves.as]: [[{ node: serves.agent, type: serves.as, index: 0 }]] }]],
    ),
  ]);
}

/** Who every n8n here belongs to. */
export const owner = {
  email: 'owner@callweave.example',
  firstName: 'Robin',
  lastName: 'Example',
  password: 'Password123',
};

/** Signs in; the first time it makes the owner's account. */
export async function signIn(url: string): Promise<N8nApi> {
  const headers = { 'Content-Type': 'application/json', 'browser-id': 'callweave-tests' };
  const setUp = await fetch(`${url}/rest/owner/setup`, {
    method: 'POST',
    headers,
    body: JSON.stringify(owner),
  });
  const answer = setUp.ok
    ? setUp
    : await fetch(`${url}/rest/login`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ emailOrLdapLoginId: owner.email, password: owner.password }),
      });
  if (!answer.ok) throw new Error(`Signing in to n8n: status ${answer.status}: ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

  async function request<Result>(method: string, path: string, body?: unknown): Promise<Result> {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { ...headers, Cookie: cookie },
      ...(body === undefined ? undefined : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`n8n: ${method} ${path}: status ${response.status}: ${text.slice(0, 2000)}`);
    const parsed = text === '' ? undefined : JSON.parse(text);
    return parsed?.data ?? parsed;
  }

  return {
    request,
    fetch: (path) => fetch(`${url}${path}`, { headers: { ...headers, Cookie: cookie } }),
    createCredential: (name, type, data) => request('POST', '/rest/credentials', { name, type, data }),
    testCredential: (type, data) =>
      request('POST', '/rest/credentials/test', { credentials: { id: '', name: 'test', type, data } }),
    // The order of execution is that of every workflow that the editor makes.
    createWorkflow: ({ name, nodes, settings, pinData = {} }) =>
      request('POST', '/rest/workflows', {
        name,
        active: false,
        settings: { executionOrder: 'v1', ...settings },
        pinData,
        nodes: nodes.map(({ serves: _, ...node }, index) => ({
          id: crypto.randomUUID(),
          typeVersion: 1,
          parameters: {},
          position: [200 * index, 0],
          ...node,
        })),
        connections: connectionsOf(nodes),
      }),
    activate: async ({ id, versionId }) => {
      await request('POST', `/rest/workflows/${id}/activate`, { versionId });
    },
    deactivate: async (id) => {
      await request('POST', `/rest/workflows/${id}/deactivate`, {});
    },
    executions: async (workflowId) => {
      const filter = encodeURIComponent(JSON.stringify({ workflowId }));
      const { results } = await request<{ results: Execution[] }>(
        'GET',
        `/rest/executions?limit=100&filter=${filter}`,
      );
      return results;
    },
  };
}
