import { createSimulator } from '@callweave/simulator';
import type { ICredentialType, INodeType } from 'n8n-workflow';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Allo, AlloApi, Itellico, ItellicoApi } from './support/built.mts';
import { testCredential } from './support/credential-tester.ts';
import { authenticationHeaders } from './support/expressions.ts';

const providers: readonly {
  readonly provider: 'allo' | 'itellico';
  readonly nodeType: INodeType;
  readonly credentialType: ICredentialType;
  readonly address: string;
}[] = [
  {
    provider: 'allo',
    nodeType: new Allo(),
    credentialType: new AlloApi(),
    address: 'https://api.withallo.com/v2/api/me',
  },
  {
    provider: 'itellico',
    nodeType: new Itellico(),
    credentialType: new ItellicoApi(),
    address: 'https://api.itellico.ai/v1/accounts/current',
  },
];

describe.each(providers)('the credential of $provider', ({ provider, nodeType, credentialType, address }) => {
  const start = async () => {
    const simulator = await createSimulator({ provider }).listen();
    onTestFinished(() => simulator.close());
    return simulator;
  };
  const test = (apiKey: string, baseUrl: string) =>
    testCredential(nodeType, credentialType, { apiKey, baseUrl });

  it('is tested at an address that any valid key may read', () => {
    const { request } = credentialType.test ?? {};
    const baseUrl = credentialType.properties.find(({ name }) => name === 'baseUrl')?.default;
    expect(`${baseUrl}${request?.url}`).toBe(address);
  });

  it('is accepted when the key is right, with a slash after the base URL or without', async () => {
    const { url, apiKey } = await start();
    expect(await test(apiKey, url)).toEqual({ status: 'OK', message: 'Connection successful!' });
    expect(await test(` ${apiKey}\n`, `${url}/`)).toMatchObject({ status: 'OK' });
  });

  it('is refused when the key is wrong, and says where to get one', async () => {
    const { url } = await start();
    expect(await test('wrong', url)).toEqual({
      status: 'Error',
      message: expect.stringMatching(/did not accept the key\. .*Settings >/),
    });
  });

  it('is refused when a page with status 200 answers, or an API of somebody else', async () => {
    const simulator = await start();
    const wrongHost = /but not the \w+ API\. Check the Base URL\./i;
    for (const fault of [
      { kind: 'html', status: 200 },
      { kind: 'status', status: 200, body: { ok: true } },
      { kind: 'status', status: 200, body: 'pong' },
    ] as const) {
      simulator.inject(fault);
      expect(await test(simulator.apiKey, simulator.url)).toEqual({
        status: 'Error',
        message: expect.stringMatching(wrongHost),
      });
    }
  });

  it.each([403, 404])('is refused with words of ours for the status %i', async (status) => {
    const simulator = await start();
    simulator.inject({ kind: 'html', status });
    expect(await test(simulator.apiKey, simulator.url)).toMatchObject({
      status: 'Error',
      message: expect.stringMatching(/Base URL/),
    });
  });

  it('is not carried to another host by a redirect', async () => {
    const simulator = await start();
    simulator.inject({ kind: 'redirect', location: `${simulator.url}/elsewhere` });
    expect(await test(simulator.apiKey, simulator.url)).toMatchObject({ status: 'Error' });
    expect(simulator.requests).toHaveLength(1);
  });

  it('holds the key in a field that hides it', () => {
    const field = credentialType.properties.find(({ name }) => name === 'apiKey');
    expect(field).toMatchObject({ typeOptions: { password: true }, required: true, default: '' });
  });
});

describe('the header of the key', () => {
  it.each(['k', ' k\n', 'Api-Key k', 'api-key  k', 'Authorization: Api-Key k', 'Bearer k'])(
    'Allo: %j',
    (apiKey) => {
      expect(authenticationHeaders(new Allo(), new AlloApi(), { apiKey })).toEqual({
        Authorization: 'Api-Key k',
      });
    },
  );

  it.each(['k', ' k\n', 'X-API-Key: k', 'x-api-key:k', 'Bearer k'])('itellico: %j', (apiKey) => {
    expect(authenticationHeaders(new Itellico(), new ItellicoApi(), { apiKey })).toEqual({
      'X-API-Key': 'k',
    });
  });
});
