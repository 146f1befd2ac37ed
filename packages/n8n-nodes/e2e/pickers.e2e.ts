import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';
import { expect, it } from 'vitest';
import type { Vendor } from './scenarios/operation-scenario.mts';
import { nodeTypeOf } from './support/node-types.mts';
import { type N8nSession, n8nSession } from './support/run-in-n8n.mts';
import { nodeAt, startSimulator, type VendorName, vendorAt } from './support/vendor-node.mts';

interface Picker {
  readonly kind: 'list' | 'options';
  readonly method: string;
  /** As the editor calls the place of the parameter. */
  readonly path: string;
}

interface Choice {
  readonly name: string;
  readonly value: string;
}

interface Page {
  readonly results: readonly Choice[];
  readonly paginationToken?: string;
}

/** Everything in a node that is chosen out of what the vendor has. */
function pickersIn(properties: readonly INodeProperties[], parent = 'parameters'): Picker[] {
  return properties.flatMap((property) => {
    const path = `${parent}.${property.name}`;
    const search = property.modes?.map(({ typeOptions }) => typeOptions?.searchListMethod).find(Boolean);
    const load = property.typeOptions?.loadOptionsMethod;
    return [
      ...(search === undefined ? [] : [{ kind: 'list' as const, method: search, path }]),
      ...(load === undefined ? [] : [{ kind: 'options' as const, method: load, path }]),
      ...(property.type === 'collection' ? pickersIn((property.options ?? []).filter(isProperty), path) : []),
    ];
  });
}

function isProperty(
  option: INodePropertyOptions | INodeProperties | INodePropertyCollection,
): option is INodeProperties {
  return 'type' in option;
}

async function askerOf(n8n: N8nSession, provider: VendorName, at: { apiKey: string; url: string }) {
  const { type: name, credentials } = await nodeAt(n8n, provider, at);
  return <Answer>(kind: Picker['kind'], { method, path }: Picker, more: object = {}): Promise<Answer> =>
    n8n.api.request(
      'POST',
      `/rest/dynamic-node-parameters/${kind === 'list' ? 'resource-locator-results' : 'options'}`,
      {
        path,
        methodName: method,
        nodeTypeAndVersion: { name, version: 1 },
        currentNodeParameters: {},
        credentials,
        ...more,
      },
    );
}

const numbers = Array.from({ length: 120 }, (_, index) => index);

/** More people and companies, or agents, than fit into one page; and one at least of everything else. */
async function fill(provider: VendorName, { send }: Vendor): Promise<void> {
  if (provider === 'allo') {
    await Promise.all(
      numbers.map((index) => send('POST', '/v2/api/crm/companies', { name: `Bakery ${index}` })),
    );
    await send('POST', '/v2/api/crm/deals', { name: 'Two cakes' });
    await send('POST', '/v2/api/summary_templates', {
      name: 'Orders',
      sections: [{ title: 'Order', instructions: 'What was ordered', order: 0 }],
    });
    await send('POST', '/v2/api/webhooks', {
      url: 'https://hooks.example.com/one',
      topics: ['call.completed'],
    });
    return;
  }
  const { id } = await send<{ id: string }>('GET', '/v1/accounts/current');
  const base = `/v1/accounts/${id}`;
  await Promise.all(
    numbers.map((index) =>
      send('POST', `${base}/agents`, {
        name: `Desk ${index}`,
        model: { provider: 'openai', model: 'gpt-4.1-mini' },
        transcriber: { provider: 'deepgram', model: 'nova-3:general', language: 'multi' },
        voice: { provider: 'elevenlabs', voice_id: 'voice-of-tests' },
      }),
    ),
  );
  await send('POST', `${base}/subaccounts`, { name: 'Branch' });
  const trunk = await send<{ id: string }>('POST', `${base}/sip-trunks`, { name: 'Office' });
  await send('POST', `${base}/phone-numbers`, { sip_trunk_id: trunk.id, number: '+43720123456' });
}

it.each<[VendorName, paged: readonly string[]]>([
  ['allo', ['searchCompanies', 'searchPeople']],
  ['itellico', ['searchAgents']],
])(
  'every picker of the %s node offers all there is, by pages, and finds by name',
  async (provider, paged) => {
    const [simulator, n8n] = [await startSimulator(provider), await n8nSession()];
    await fill(provider, vendorAt(provider, simulator));
    const ask = await askerOf(n8n, provider, simulator);
    const { properties } = await nodeTypeOf(n8n, `n8n-nodes-callweave.${provider}`);
    const pickers = [...new Map(pickersIn(properties).map((picker) => [picker.method, picker])).values()];
    expect(pickers.length).toBeGreaterThan(4);
    const severalPages: string[] = [];

    for (const picker of pickers) {
      if (picker.kind === 'options') {
        const options = await ask<Choice[]>('options', picker);
        expect(options, picker.method).not.toEqual([]);
        expect(options.every(({ name, value }) => name && value)).toBe(true);
        continue;
      }
      const all: Choice[] = [];
      for (let paginationToken: string | undefined; ; ) {
        const page = await ask<Page>('list', picker, { ...(paginationToken && { paginationToken }) });
        expect(page.results, picker.method).not.toEqual([]);
        all.push(...page.results);
        paginationToken = page.paginationToken;
        if (paginationToken === undefined) break;
        if (!severalPages.includes(picker.method)) severalPages.push(picker.method);
      }
      expect(new Set(all.map(({ value }) => value)).size, picker.method).toBe(all.length);

      const last = all.at(-1) ?? { name: '', value: '' };
      const found = await ask<Page>('list', picker, { filter: last.name.toLowerCase().split(',')[0] });
      expect(found.results, `${picker.method} by ${last.name}`).toContainEqual(expect.objectContaining(last));
      const none = await ask<Page>('list', picker, { filter: 'zzz nobody is called that' });
      expect(none.results, picker.method).toEqual([]);
    }
    expect(severalPages.sort()).toEqual(paged);
  },
);

it('a picker says what is wrong with the key', async () => {
  const [simulator, n8n] = [await startSimulator('allo'), await n8nSession()];
  const ask = await askerOf(n8n, 'allo', { url: simulator.url, apiKey: 'another-key' });
  const picker = { kind: 'list', method: 'searchPeople', path: 'parameters.personId' } as const;
  await expect(ask('list', picker)).rejects.toThrow(/Allo did not accept the API key/);
});

it('the pickers of itellico work in the account that is chosen in the node', async () => {
  const [simulator, n8n] = [await startSimulator('itellico'), await n8nSession()];
  const { send } = vendorAt('itellico', simulator);
  const { id } = await send<{ id: string }>('GET', '/v1/accounts/current');
  const branch = await send<{ id: string }>('POST', `/v1/accounts/${id}/subaccounts`, { name: 'Branch' });
  await send('POST', `/v1/accounts/${branch.id}/sip-trunks`, { name: 'Trunk of the branch' });
  const ask = await askerOf(n8n, 'itellico', simulator);
  const { results } = await ask<Page>(
    'list',
    { kind: 'list', method: 'searchSipTrunks', path: 'parameters.sipTrunkId' },
    { currentNodeParameters: { accountId: { __rl: true, mode: 'list', value: branch.id } } },
  );
  expect(results.map(({ name }) => name)).toEqual(['Trunk of the branch']);
});
