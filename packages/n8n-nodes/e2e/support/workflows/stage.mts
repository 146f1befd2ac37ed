import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createItellicoClient } from '@callweave/itellico-client';
import { createScaledClock, createSimulator } from '@callweave/simulator';
import { inject } from 'vitest';
import { signIn } from '../n8n-api.mts';
import { installNodes, startN8n } from '../running-n8n.mts';
import { until } from '../until.mts';
import { type ImportedWorkflow, importExample } from './example-workflows.mts';
import { startOutsideWorld } from './outside-world.mts';
import { googleSheets, model, recordings, s3, slack } from './services.mts';

export type Stage = Awaited<ReturnType<typeof startStage>>;
type Kind = 'answered' | 'missed' | 'recorded';

/** Allo delivers to https:// only; what it sends there is handed to n8n itself. */
const publicUrl = 'https://n8n.example';
const dayMs = 86_400_000;

/** An n8n with the nodes, both phone systems, and the services that the example workflows talk to. */
export async function startStage() {
  const folder = await mkdtemp(join(tmpdir(), 'callweave-workflows-'));
  await installNodes(folder, inject('tarball'));
  const outside = await startOutsideWorld(folder, {
    'slack.com': slack,
    'sheets.googleapis.com': googleSheets,
    'api.withallo.com': recordings,
    '127.0.0.1': (request) => (request.path.startsWith('/v1/') ? model(request) : s3(request)),
  });
  const n8n = await startN8n({
    host: inject('n8nHost'),
    userFolder: folder,
    environment: { N8N_WEBHOOK_URL: `${publicUrl}/`, ...outside.environment },
  });
  // They have had calls until now.
  const startedMs = Date.now();
  const endsAt = new Date(startedMs).toISOString();
  const allo = await createSimulator({
    provider: 'allo',
    until: endsAt,
    unansweredCalls: 20,
    fetch: (url, init) => fetch(String(url).replace(publicUrl, n8n.url), init),
  }).listen();
  const clock = createScaledClock({ speed: 1 });
  const itellico = await createSimulator({
    provider: 'itellico',
    until: endsAt,
    clock,
    callAnswer: 'human',
  }).listen();
  const api = await signIn(n8n.url);
  const credentials = {
    alloApi: await api.createCredential('Allo', 'alloApi', { apiKey: allo.apiKey, baseUrl: allo.url }),
    itellicoApi: await api.createCredential('itellico', 'itellicoApi', {
      apiKey: itellico.apiKey,
      baseUrl: itellico.url,
    }),
    slackApi: await api.createCredential('Slack', 'slackApi', { accessToken: 'xoxb-for-tests' }),
    googleSheetsOAuth2Api: await api.createCredential('Google', 'googleSheetsOAuth2Api', {
      clientId: 'a-client',
      clientSecret: 'a-client-secret',
      oauthTokenData: { access_token: 'google-token-for-tests', token_type: 'Bearer' },
    }),
    s3: await api.createCredential('S3', 's3', {
      endpoint: outside.url,
      region: 'eu-central-1',
      accessKeyId: 'an-access-key',
      secretAccessKey: 'a-secret-for-tests',
      forcePathStyle: true,
    }),
    openAiApi: await api.createCredential('OpenAI', 'openAiApi', {
      apiKey: 'an-openai-key',
      url: `${outside.url}/v1`,
    }),
  };

  async function runs({ id }: ImportedWorkflow): Promise<number> {
    const executions = await api.executions(id);
    const failed = executions.find(({ status }) => status === 'error' || status === 'crashed');
    if (failed !== undefined) {
      const { data } = await api.request<{ data: string }>('GET', `/rest/executions/${failed.id}`);
      throw new Error(`An execution failed: ${data}`);
    }
    return executions.filter(({ status }) => status === 'success').length;
  }

  return {
    allo,
    itellico,
    outside,
    import: (name: string, settings: Parameters<typeof importExample>[3]) =>
      importExample(api, name, credentials, settings),
    async activate(workflow: ImportedWorkflow): Promise<void> {
      await api.activate(workflow);
      const webhookId = workflow.webhookIds['Allo Trigger'];
      if (webhookId === undefined) return;
      const isRegistered = () => allo.webhooks.endpoints().some(({ url }) => url.includes(webhookId));
      await until('an endpoint at Allo', isRegistered);
    },
    deactivate: ({ id }: ImportedWorkflow) => api.deactivate(id),
    /** "Execute workflow" in the editor. */
    async run({ id }: ImportedWorkflow, trigger: string): Promise<void> {
      const workflowData = await api.request<object>('GET', `/rest/workflows/${id}`);
      await api.request('POST', `/rest/workflows/${id}/run`, {
        workflowData,
        triggerToStartFrom: { name: trigger },
      });
    },
    /** Waits until so many executions have ended well; one that failed is thrown. */
    finished: (workflow: ImportedWorkflow, count: number) =>
      until(`${count} executions`, async () => (await runs(workflow)) >= count, 90),
    async chat({ webhookIds }: ImportedWorkflow, chatInput: string): Promise<{ output: string }> {
      const url = `${n8n.url}/webhook/${webhookIds.Chat}/chat`;
      const ask = () =>
        fetch(url, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ action: 'sendMessage', sessionId: 'a-session', chatInput }),
        });
      let response = await ask();
      // n8n answers an activation before the webhook is there.
      await until('the chat', async () => {
        if (response.status === 404) response = await ask();
        return response.status !== 404;
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`The chat answered with status ${response.status}: ${text}`);
      return JSON.parse(text);
    },
    /** Files that S3 has received. */
    uploads: () =>
      outside
        .requestsTo('127.0.0.1')
        .filter(({ method }) => method === 'PUT')
        .map(({ path, body }) => [path.replace(/\?.*/, ''), body] as const),
    /** The newest call of a kind. */
    callOfAllo(kind: Kind) {
      const calls = allo
        .truth()
        .map(({ row }) => row)
        .filter(({ type }) => type === 'CALL');
      const is: Record<Kind, (row: (typeof calls)[number]) => boolean> = {
        answered: ({ result }) => result === 'ANSWERED',
        missed: ({ direction, result, duration, recording_url }) =>
          direction === 'INBOUND' && !result && !duration && !recording_url,
        recorded: ({ result, recording_url }) => result === 'ANSWERED' && recording_url !== null,
      };
      const call = calls.toSorted((one, other) => other.date.localeCompare(one.date)).find(is[kind]);
      if (call === undefined) throw new Error(`Expected a call that was ${kind}.`);
      return call;
    },
    /** An AI agent calls a number, is answered, and talks for as long as there is something to say. Gives the call's ID. */
    async callOfItellico(toNumber: string): Promise<string> {
      // What is there at a trigger's first poll is not new. n8n answers an activation before that poll.
      const isPolledTwice = () => (itellico.counts().byOperation.listConversations ?? 0) >= 2;
      await until('the first poll of both triggers', isPolledTwice);
      const client = createItellicoClient({ apiKey: itellico.apiKey, baseUrl: itellico.url });
      const { data: account } = await client.GET('/v1/accounts/current', {});
      const path = { account_id: account.id };
      const { data: agents } = await client.GET('/v1/accounts/{account_id}/agents', { params: { path } });
      const agent = agents.items.find(({ name }) => name === 'Reception');
      if (agent === undefined) throw new Error('Expected an agent called Reception.');
      const { data: call } = await client.POST('/v1/accounts/{account_id}/calls', {
        params: { path },
        body: { type: 'phone', agent_id: agent.id, from_number: '+14155550100', to_number: toNumber },
      });
      await clock.advance(3_600_000);
      return String(call.id);
    },
    /** The text messages that Allo was asked to send. */
    textsSent: () =>
      allo.requests.filter(({ operationId }) => operationId === 'sendSMS').map(({ body }) => body),
    /** The IDs of all conversations that began yesterday, the newest first. */
    yesterday(): string[] {
      const today = new Date(startedMs).setUTCHours(0, 0, 0, 0);
      const started = [
        ...allo.truth().map(({ row }) => [`allo:${row.id}`, row.date] as const),
        ...itellico
          .truth()
          .map(({ row }) => [`itellico:${row.conversation_id}`, row.start_timestamp] as const),
      ].map(([id, at]) => [id, Date.parse(at)] as const);
      return started
        .filter(([, at]) => at >= today - dayMs && at < today)
        .toSorted(([, one], [, other]) => other - one)
        .map(([id]) => id);
    },
    async close(): Promise<void> {
      await n8n.stop();
      await Promise.all([allo.close(), itellico.close(), outside.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
