import { describe, expect, it, vi } from 'vitest';
import { type NodeFailure, startAllo, startItellico } from './support/run-node.ts';

const byId = { items: [{ id: 'cll-1' }], parameters: () => ({ operation: 'getManyById', itemIds: 'cll-1' }) };
const search = { parameters: () => ({ operation: 'getAll', limit: 1 }) };
const wrongKey = 'ak_live_a_key_that_nobody_may_see';

/** The rules of n8n's own guidelines for what a person reads. */
function expectGuidance(failure: NodeFailure): void {
  expect(failure.message).toMatch(/ \[item 0\]$/);
  expect(failure.description.length).toBeGreaterThan(20);
  expect(`${failure.message} ${failure.description}`).not.toMatch(/\b(?:error|problem|failure|mistake)\b/i);
}

describe('what a person reads when something goes wrong', () => {
  it('a wrong key: what happened, how to get unstuck, which item, and never the key', async () => {
    for (const options of [byId, search]) {
      const allo = await startAllo();
      const failure = await allo.failure({ ...options, apiKey: wrongKey });
      expect(failure).toMatchObject({
        name: 'NodeApiError',
        message: 'Allo did not accept the API key [item 0]',
        description: expect.stringMatching(/Settings > API/),
        httpCode: '401',
        context: { itemIndex: 0 },
      });
      expect(failure.text).not.toContain(wrongKey);
      expectGuidance(failure);
    }
  });

  it('the same for itellico', async () => {
    const itellico = await startItellico();
    const failure = await itellico.failure({ parameters: () => ({ limit: 1 }), apiKey: wrongKey });
    expect(failure).toMatchObject({
      name: 'NodeApiError',
      message: 'itellico did not accept the API key [item 0]',
      description: expect.stringMatching(/Settings > Developers > API Keys/),
      httpCode: '401',
    });
    expect(failure.text).not.toContain(wrongKey);
    expectGuidance(failure);
  });

  it('a key that the vendor quotes in its answer is cut out', async () => {
    const allo = await startAllo();
    const message = `The key ${wrongKey} is unknown.`;
    const body = { error: { type: 'authentication_error', code: 'API_KEY_INVALID', message } };
    allo.simulator.inject({ kind: 'status', status: 401, body });
    const failure = await allo.failure({ ...search, apiKey: `Api-Key ${wrongKey}` });
    expect(failure.description).toMatch(/The key \S+ is unknown/);
    expect(failure.text).not.toContain(wrongKey);
  });

  it('a key without the needed scope: which one', async () => {
    const allo = await startAllo({ scopes: ['USERS_READ'] });
    const failure = await allo.failure(search);
    expect(failure).toMatchObject({
      httpCode: '403',
      message: expect.stringMatching(/does not let this API key/),
    });
    expect(failure.text).toContain('CONVERSATIONS_READ');
  });

  it('nothing at the address', async () => {
    const allo = await startAllo();
    const { url } = allo.simulator;
    await allo.simulator.close();
    const failure = await allo.failure({ ...search, baseUrl: url });
    expect(failure).toMatchObject({ name: 'NodeApiError', message: 'Allo could not be reached [item 0]' });
    expect(failure.text).not.toContain(allo.simulator.apiKey);
  });

  it('a page instead of the API: check the base URL', async () => {
    const allo = await startAllo();
    allo.simulator.inject({ kind: 'html', status: 200 });
    const failure = await allo.failure(search);
    expect(failure.description).toMatch(/check the base URL/i);
    expectGuidance(failure);
  });

  it('a redirect is not followed, so the key goes nowhere else', async () => {
    const allo = await startAllo();
    allo.simulator.inject({ kind: 'redirect', location: `${allo.simulator.url}/elsewhere` });
    const failure = await allo.failure(search);
    expect(failure.message).toBe('Allo points to another address [item 0]');
    expect(allo.simulator.requests).toHaveLength(1);
  });

  it.each([
    ['', 'https://api.withallo.com', /apiKey/],
    ['key', 'http://phones.example', /https:/],
    ['key', 'phones.example', /absolute URL/],
  ])(
    'a credential that can’t be used (%j, %j) is told before anything is sent',
    async (apiKey, baseUrl, hint) => {
      const allo = await startAllo();
      const failure = await allo.failure({ ...search, apiKey, baseUrl });
      expect(failure.name).toBe('NodeOperationError');
      expect(failure.message).toMatch(/credential has an API Key or a Base URL that can't be used/);
      expect(failure.description).toMatch(hint);
    },
  );
});

describe('requests', () => {
  it('carry the key once, from the credential, with or without its prefix', async () => {
    const allo = await startAllo();
    for (const prefix of ['', 'Api-Key ', 'Authorization: Api-Key ']) {
      const { sent, output } = await allo.run({ ...search, apiKey: `${prefix}${allo.simulator.apiKey}\n` });
      expect(output).toHaveLength(1);
      expect(JSON.stringify(sent)).not.toContain(allo.simulator.apiKey);
    }
    const itellico = await startItellico();
    for (const prefix of ['', 'X-API-Key: ', 'Bearer ']) {
      const apiKey = `${prefix}${itellico.simulator.apiKey}`;
      const { sent, output } = await itellico.run({ parameters: () => ({ limit: 1 }), apiKey });
      expect(output).toHaveLength(1);
      expect(JSON.stringify(sent)).not.toContain(itellico.simulator.apiKey);
    }
  });

  it('say who sends them, follow no redirect, and end at the timeout', async () => {
    const allo = await startAllo();
    const { sent } = await allo.run({ parameters: () => ({ limit: 1, options: { timeoutSeconds: 7 } }) });
    expect(sent).toMatchObject([
      { timeout: 7_000, disableFollowRedirect: true, ignoreHttpStatusErrors: true, encoding: 'text' },
    ]);
    expect(allo.simulator.requests[0]?.headers['user-agent']).toMatch(/^n8n-nodes-callweave\//);
  });

  it('end at the timeout when the API is silent', async () => {
    const allo = await startAllo();
    allo.simulator.inject({ kind: 'stall-headers', times: Number.POSITIVE_INFINITY });
    const failure = await allo.failure({
      parameters: () => ({ limit: 1, options: { timeoutSeconds: 0.1 } }),
    });
    expect(failure.message).toBe('Allo did not answer in time [item 0]');
    expect(failure.description).toMatch(/'Timeout'/);
  });

  it('wait out a 429 for as long as the API asks', async () => {
    const allo = await startAllo();
    allo.simulator.inject({ kind: 'rate-limit-storm', times: 1 });
    const startedAt = Date.now();
    const { output } = await allo.run(search);
    expect(output).toHaveLength(1);
    expect(allo.simulator.counts().byStatus).toEqual({ 429: 1, 200: 1 });
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(500);
  });

  it('wait until they are let in, however often Allo refuses them', async () => {
    const allo = await startAllo();
    allo.simulator.inject({ kind: 'rate-limit-storm', times: 5 });
    expect((await allo.run(search)).output).toHaveLength(1);
    expect(allo.simulator.counts().byStatus).toEqual({ 429: 5, 200: 1 });
  });

  it("are refused for no longer than 'Max Wait' says", async () => {
    const allo = await startAllo();
    allo.simulator.inject({ kind: 'rate-limit-storm', times: Number.POSITIVE_INFINITY });
    const parameters = () => ({ limit: 1, options: { maxWaitSeconds: 2 } });
    const failure = await allo.failure({ parameters });
    expect(failure).toMatchObject({
      message: 'Allo is receiving too many requests [item 0]',
      description: expect.stringMatching(/'Max Wait'/),
      httpCode: '429',
    });
    expectGuidance(failure);
  });

  it('are repeated after a passing fault', async () => {
    const allo = await startAllo();
    allo.simulator.inject({ kind: 'status', status: 503, times: 1 });
    allo.simulator.inject({ kind: 'reset', times: 1 });
    expect((await allo.run(search)).output).toHaveLength(1);
    expect(allo.simulator.requests).toHaveLength(3);
  });
});

describe('stopping the execution', () => {
  it.each([
    ['Get Many', search],
    ['Get Many by ID', byId],
  ])('%s ends while it waits for the rate limit, even with Continue On Fail', async (_, options) => {
    const allo = await startAllo();
    const headers = { 'Retry-After': '50' };
    allo.simulator.inject({ kind: 'status', status: 429, headers, times: Number.POSITIVE_INFINITY });
    const stop = new AbortController();
    const failure = allo.failure({ ...options, cancelSignal: stop.signal, continueOnFail: true });
    await vi.waitFor(() => expect(allo.simulator.requests[0]?.status).toBe(429));
    const stoppedAt = Date.now();
    stop.abort(new Error('The user stopped it.'));
    expect(await failure).toMatchObject({ name: 'NodeOperationError', message: 'The execution was stopped' });
    expect(Date.now() - stoppedAt).toBeLessThan(1_000);
    expect(allo.simulator.requests).toHaveLength(1);
  });
});
