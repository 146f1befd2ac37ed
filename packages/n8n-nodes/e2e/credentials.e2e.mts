import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSimulator } from '@callweave/simulator';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { runToEnd } from './support/manual-run.mts';
import { n8nSession } from './support/run-in-n8n.mts';
import { startSmallServer } from './support/small-server.mts';
import { nodeAt } from './support/vendor-node.mts';

const vendors = [
  {
    provider: 'allo',
    type: 'alloApi',
    key: 'allo-key-that-only-this-test-knows',
    forms: ['%s', '  %s\n', 'Api-Key %s', 'api-key %s', 'Authorization: Api-Key %s', 'Bearer %s'],
    operationId: 'getMe',
    wrongKey: 'Allo did not accept the key. Copy it again from Settings > API in Allo.',
    refused: 'Allo refused the key. Check that the plan includes the API, and that the Base URL is right.',
    wrongAddress: 'This address is not the Allo API. Check the Base URL.',
    somethingElse: 'Something answered at this address, but not the Allo API. Check the Base URL.',
  },
  {
    provider: 'itellico',
    type: 'itellicoApi',
    key: 'itellico-key-that-only-this-test-knows',
    forms: ['%s', '  %s\n', 'X-API-Key: %s', 'x-api-key:%s', 'Bearer %s', 'Authorization: Bearer %s'],
    operationId: 'getCurrentAccount',
    wrongKey:
      'itellico did not accept the key. Copy it again, or create one under Settings > Developers > API Keys.',
    refused: 'itellico refused the key. Check what its owner may do, and that the Base URL is right.',
    wrongAddress: 'This address is not the itellico API. Check the Base URL.',
    somethingElse: 'Something answered at this address, but not the itellico API. Check the Base URL.',
  },
] as const;

const good = { status: 'OK', message: 'Connection successful!' };

describe.each(vendors)('the $type credential', (vendor) => {
  const { provider, type, key, operationId } = vendor;

  async function start() {
    const simulator =
      provider === 'allo'
        ? await createSimulator({ provider: 'allo', apiKey: key }).listen()
        : await createSimulator({ provider: 'itellico', apiKey: key }).listen();
    onTestFinished(() => simulator.close());
    return simulator;
  }

  it.each(vendor.forms)('is green with the key pasted as "%s"', async (form) => {
    const [simulator, { api }] = [await start(), await n8nSession()];
    const apiKey = form.replace('%s', key);
    expect(await api.testCredential(type, { apiKey, baseUrl: simulator.url })).toEqual(good);
  });

  it('is green with a slash or spaces around the Base URL', async () => {
    const [simulator, { api }] = [await start(), await n8nSession()];
    for (const baseUrl of [`${simulator.url}/`, ` ${simulator.url} `]) {
      expect(await api.testCredential(type, { apiKey: key, baseUrl })).toEqual(good);
    }
  });

  it('says that the key is wrong', async () => {
    const [simulator, { api }] = [await start(), await n8nSession()];
    const answer = await api.testCredential(type, { apiKey: 'another-key', baseUrl: simulator.url });
    expect(answer).toEqual({ status: 'Error', message: vendor.wrongKey });
  });

  it('says that the key is refused', async () => {
    const [simulator, { api }] = [await start(), await n8nSession()];
    simulator.inject({ kind: 'status', status: 403, operationId, times: Number.POSITIVE_INFINITY });
    const answer = await api.testCredential(type, { apiKey: key, baseUrl: simulator.url });
    expect(answer).toEqual({ status: 'Error', message: vendor.refused });
  });

  it.each([
    ['a login page', 200, 'text/html', '<!doctype html><title>Sign in</title>', 'somethingElse'],
    ['another API', 200, 'application/json', '{"data":{"ok":true}}', 'somethingElse'],
    ['a web server', 404, 'text/html', '<h1>Not found</h1>', 'wrongAddress'],
  ] as const)('is red where %s answers', async (_, status, contentType, body, message) => {
    const server = await startSmallServer((_request, response) => {
      response.writeHead(status, { 'Content-Type': contentType }).end(body);
    });
    const { api } = await n8nSession();
    const answer = await api.testCredential(type, { apiKey: key, baseUrl: server.url });
    expect(answer).toEqual({ status: 'Error', message: vendor[message] });
  });

  it('is red behind a redirect, and the key does not follow it', async () => {
    const other = await startSmallServer((_, response) => void response.writeHead(200).end('{}'));
    const server = await startSmallServer((_, response) => {
      response.writeHead(302, { Location: `${other.url}/elsewhere` }).end();
    });
    const { api } = await n8nSession();
    const answer = await api.testCredential(type, { apiKey: key, baseUrl: server.url });
    expect(answer.status).toBe('Error');
    expect(other.keys).toEqual([]);
  });

  it('is red where nobody answers, and shows no key', async () => {
    const { api } = await n8nSession();
    const answer = await api.testCredential(type, { apiKey: key, baseUrl: 'http://127.0.0.1:9' });
    expect(answer.status).toBe('Error');
    expect(JSON.stringify(answer)).not.toContain(key);
  });

  it('is told to nobody by what n8n logs and stores of refused requests', async () => {
    const [simulator, n8n] = [await start(), await n8nSession()];
    for (const status of [400, 401, 403]) {
      const takeBack = simulator.inject({ kind: 'status', status, times: Number.POSITIVE_INFINITY });
      const node = {
        ...(await nodeAt(n8n, provider, simulator)),
        parameters: { resource: 'account', operation: 'getCurrent' },
      };
      const run = await runToEnd(n8n.api, [{ index: 0 }], [node]);
      expect(run.status).toBe('error');
      expect(run.stored).not.toContain(key);
      takeBack();
    }
    const log = await readFile(join(inject('n8nFolder'), `n8n-${new URL(n8n.url).port}.log`), 'utf8');
    expect(log).not.toBe('');
    for (const secret of [key, 'another-key']) expect(log).not.toContain(secret);
  });
});
