import { describe, expect, it } from 'vitest';
import { contract } from '../../src/generated/itellico-contract.ts';
import type { ItellicoSimulatorOptions } from '../../src/index.ts';
import { readSpec } from '../read-spec.ts';
import { type Answer, ITELLICO_ROOT, startItellico } from '../started.ts';

const spec = readSpec('itellico');
const NOBODY = '00000000-0000-4000-8000-000000000000';
const LEAST_AGENT = {
  model: { provider: 'anthropic', model: 'claude-sonnet-4-20250514' },
  transcriber: { provider: 'deepgram', language: 'multi' },
  voice: { provider: 'cartesia', voice_id: 'x', language: 'de' },
};
const PHONE = { type: 'phone', agent_id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3' };
const NUMBERS = { from_number: '+12125550142', to_number: '+12025550123' };

/** Asks by operation and holds every answer against the document's schema for its status. */
async function startAsking(options: Parameters<typeof startItellico>[0] = {}) {
  const { send, simulator } = await startItellico(options);
  const asked = new Map<string, Set<number>>();
  async function ask(
    operationId: string,
    status: number,
    { ids = {}, query = '', body }: { ids?: Record<string, unknown>; query?: string; body?: unknown } = {},
    headers?: Record<string, string>,
  ): Promise<Answer> {
    const operation = contract.operations.find((candidate) => candidate.operationId === operationId);
    if (operation === undefined) throw new Error(`no operation ${operationId}`);
    const { method, path } = operation;
    const all: Record<string, unknown> = { account_id: ITELLICO_ROOT, ...ids };
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(all[name]));
    const answer = await send(method, `${filled}${query}`, body, headers);
    const found = [operationId, answer.status, spec.problems(path, method.toLowerCase(), answer)];
    expect(found).toEqual([operationId, status, []]);
    asked.set(operationId, (asked.get(operationId) ?? new Set()).add(status));
    return answer;
  }
  return { ask, asked, simulator };
}

describe('itellico: every operation', () => {
  it.each<[string, Partial<ItellicoSimulatorOptions>]>([
    ['as it is', {}],
    ['with the other switches', { createStatus: 200, deleteStatus: 200, callId: 'own', subaccounts: 3 }],
  ])('answers as the document says, %s', async (_, options) => {
    const { ask, asked } = await startAsking(options);
    const created = options.createStatus ?? 201;
    const deleted = options.deleteStatus ?? 204;
    await ask('getCurrentAccount', 200);

    const { id: subaccount_id } = (await ask('createSubaccount', 201, { body: { name: 'North' } })).json;
    await ask('createSubaccount', 422, { body: {} });
    await ask('createSubaccount', 400, { body: '{' });
    await ask('listSubaccounts', 200);
    await ask('listSubaccounts', 422, { query: '?limit=0' });
    await ask('getSubaccount', 200, { ids: { subaccount_id } });
    await ask('getSubaccount', 404, { ids: { subaccount_id: NOBODY } });
    await ask('updateSubaccount', 200, { ids: { subaccount_id }, body: { name: 'South', is_active: false } });
    await ask('updateSubaccount', 422, { ids: { subaccount_id }, body: { is_active: 'perhaps' } });

    const { id: agent_id } = (await ask('createAgent', created, { body: LEAST_AGENT })).json;
    await ask('createAgent', 422, { body: { model: {} } });
    await ask('listAgents', 200, { query: '?include_archived=true' });
    await ask('listAgents', 404, { ids: { account_id: NOBODY } });
    await ask('getAgent', 200, { ids: { agent_id } });
    await ask('getAgent', 404, { ids: { agent_id: NOBODY } });
    await ask('updateAgent', 200, { ids: { agent_id }, body: { note: null, volume: { web: 1 } } });
    await ask('updateAgent', 422, { ids: { agent_id }, body: { volume: { web: 2 } } });
    await ask('archiveAgent', deleted, { ids: { agent_id } });
    await ask('archiveAgent', 404, { ids: { agent_id: NOBODY } });

    const { id: call_id } = (await ask('createCall', created, { body: { ...PHONE, ...NUMBERS } })).json;
    await ask('createCall', created, { body: { ...PHONE, type: 'web' } });
    await ask('createCall', 422, { body: PHONE });
    await ask('getCall', 200, { ids: { call_id } });
    await ask('getCall', 404, { ids: { call_id: NOBODY } });
    const calls = (await ask('listCalls', 200, { query: '?limit=1000' })).json.items ?? [];
    for (const call of calls.slice(0, 40)) await ask('getCall', 200, { ids: { call_id: call.id } });
    await ask('listCalls', 422, { ids: { account_id: 'me' } });
    await ask('listConversations', 200, { query: '?limit=1000' });
    await ask('listConversations', 422, { query: '?updated_after=yesterday' });

    const { id: sip_trunk_id } = (await ask('createSipTrunk', created, { body: {} })).json;
    await ask('createSipTrunk', 422, { body: { name: 1 } });
    await ask('listSipTrunks', 200);
    await ask('getSipTrunk', 200, { ids: { sip_trunk_id } });
    await ask('updateSipTrunk', 200, { ids: { sip_trunk_id }, body: { name: 'Carrier' } });
    const number = { sip_trunk_id, number: '+12125550177', name: 'Desk' };
    const { id: phone_number_id } = (await ask('createPhoneNumber', 201, { body: number })).json;
    await ask('createPhoneNumber', 404, { body: { sip_trunk_id: NOBODY } });
    await ask('deleteSipTrunk', 409, { ids: { sip_trunk_id } });
    await ask('listPhoneNumbers', 200);
    await ask('getPhoneNumber', 200, { ids: { phone_number_id } });
    await ask('updatePhoneNumber', 200, { ids: { phone_number_id }, body: { sip_trunk_id: null } });
    await ask('deletePhoneNumber', deleted, { ids: { phone_number_id } });
    await ask('deletePhoneNumber', 404, { ids: { phone_number_id } });
    await ask('deleteSipTrunk', deleted, { ids: { sip_trunk_id } });
    await ask('getSipTrunk', 404, { ids: { sip_trunk_id } });

    await ask('listModels', 200);
    await ask('listTranscribers', 200);
    await ask('listVoices', 200, { query: '?provider=azure' });
    await ask('listVoices', 422);
    await ask('getUsage', 200, { query: '?group_by=agent,subaccount,type&tz=America/New_York' });
    await ask('getUsage', 422, { query: '?limit=501' });

    expect([...asked.keys()].sort()).toEqual(
      contract.operations.map(({ operationId }) => operationId).sort(),
    );
  });

  it.each([false, true])(
    'words each error of its own as the document does; raw: %s',
    async (rawNinjaErrors) => {
      const { ask, simulator } = await startAsking({ rawNinjaErrors });
      for (const { operationId, parameters, path } of contract.operations) {
        const ids = Object.fromEntries(parameters.map(({ name }) => [name, NOBODY]));
        await ask(operationId, 401, { ids }, { 'x-api-key': 'wrong' });
        for (const status of [402, 403, 500, 503]) {
          simulator.inject({ kind: 'status', status });
          await ask(operationId, status, { ids });
        }
        simulator.inject({ kind: 'rate-limit-storm' });
        await ask(operationId, 429, { ids });
        if (!path.includes('{')) continue;
        const needsBody = /^(create|update)/.test(operationId);
        const query = operationId === 'listVoices' ? '?provider=azure' : '';
        await ask(operationId, needsBody ? 422 : 404, { ids, query });
      }
    },
  );
});
