import { type ItellicoOverrides, itellicoExample } from '@callweave/itellico-client/testing';
import { describe, expect, it } from 'vitest';
import { itellicoOperations } from '../src/itellico/itellico-operations.ts';
import { type OperationCases, testOperations } from './support/operation-cases.ts';
import { type SentRequest, stubItellico } from './support/stubbed-api.ts';

/** The key's own account, which is asked for once, whatever the number of items. */
const own: readonly SentRequest[] = [['GET /v1/accounts/current']];
const base = `/v1/accounts/${itellicoExample('GET /v1/accounts/current').id}`;
const account = { __rl: true, mode: 'id', value: 'acc-1' };
const model = { provider: 'openai', model: 'gpt-4o' };

const cases: OperationCases<ItellicoOverrides> = {
  account: {
    getCurrent: { sent: () => [['GET /v1/accounts/current']], gives: { name: expect.any(String) } },
  },
  agent: {
    archive: {
      first: own,
      parameters: (agentId) => ({ agentId }),
      sent: (id) => [[`DELETE ${base}/agents/${id}`]],
      gives: { id: 'one', archived: true },
    },
    create: {
      first: own,
      parameters: (name) => ({
        name,
        model: JSON.stringify(model),
        transcriber: '{"provider":"deepgram"}',
        voice: '{"provider":"azure"}',
        details: { note: '', tags: 'one, two', recordingEnabled: true },
      }),
      sent: (name) => [
        [
          `POST ${base}/agents`,
          {
            name,
            model,
            transcriber: { provider: 'deepgram' },
            voice: { provider: 'azure' },
            note: null,
            tags: ['one', 'two'],
            capture_settings: { recording_enabled: true },
          },
        ],
      ],
    },
    get: {
      parameters: (agentId) => ({ agentId, accountId: account }),
      sent: (id) => [[`GET /v1/accounts/acc-1/agents/${id}`]],
    },
    getAll: {
      parameters: (name) => ({ accountId: account, limit: 10, filters: { name, archived: 'only' } }),
      sent: (name) => [[`GET /v1/accounts/acc-1/agents?name=${name}&is_archived=true&limit=10&offset=0`]],
    },
    update: {
      first: own,
      parameters: (agentId) => ({ agentId, updateFields: { name: 'New', maxDurationSeconds: 600 } }),
      sent: (id) => [[`PATCH ${base}/agents/${id}`, { name: 'New', max_duration_seconds: 600 }]],
    },
  },
  call: {
    create: {
      first: own,
      values: ['+14155550101', '+14155550102', '+14155550103'],
      parameters: (toNumber) => ({
        agentId: 'agent-1',
        fromNumber: '+43720123456',
        toNumber,
        details: { externalId: 'order-1' },
      }),
      sent: (number) => [
        [
          `POST ${base}/calls`,
          {
            type: 'phone',
            agent_id: 'agent-1',
            from_number: '+43720123456',
            to_number: number,
            external_id: 'order-1',
          },
        ],
      ],
    },
    createAndWait: {
      first: own,
      values: ['+14155550101', '+14155550102', '+14155550103'],
      parameters: (toNumber) => ({ agentId: 'agent-1', fromNumber: '+43720123456', toNumber }),
      sent: (number) => [
        [
          `POST ${base}/calls`,
          { type: 'phone', agent_id: 'agent-1', from_number: '+43720123456', to_number: number },
        ],
        [`GET ${base}/calls/${itellicoExample('POST /v1/accounts/{account_id}/calls').id}`],
      ],
      gives: { status: 'completed' },
      overrides: {
        'GET /v1/accounts/{account_id}/calls/{call_id}': () => ({
          ...itellicoExample('GET /v1/accounts/{account_id}/calls/{call_id}'),
          status: 'completed',
        }),
      },
    },
    get: {
      first: own,
      parameters: (callId) => ({ callId }),
      sent: (id) => [[`GET ${base}/calls/${id}`]],
    },
    getAll: {
      first: own,
      parameters: (externalId) => ({
        limit: 10,
        filters: { externalId, direction: 'inbound', createdAfter: '2026-04-01T00:00:00Z' },
      }),
      sent: (id) => [
        [
          `GET ${base}/calls?direction=inbound&external_id=${id}&created_after=2026-04-01T00%3A00%3A00.000Z&limit=10&offset=0`,
        ],
      ],
    },
  },
  conversation: {
    get: {
      first: own,
      parameters: (conversationId) => ({ conversationId }),
      sent: (id) => [[`GET ${base}/conversations?conversation_id=${id}`]],
      gives: { id: 'itellico:one' },
      overrides: {
        'GET /v1/accounts/{account_id}/conversations': (request) => {
          const example = itellicoExample('GET /v1/accounts/{account_id}/conversations');
          const conversation_id = new URL(request.url).searchParams.get('conversation_id') ?? '';
          return { ...example, items: example.items.slice(0, 1).map((row) => ({ ...row, conversation_id })) };
        },
      },
    },
  },
  customApiCall: {
    request: {
      parameters: (value) => ({
        path: `/v1/accounts/${value}/analytics/usage`,
        query: '{"granularity":"day"}',
      }),
      sent: (value) => [[`GET /v1/accounts/${value}/analytics/usage?granularity=day`]],
    },
  },
  phoneNumber: {
    create: {
      first: own,
      values: ['+14155550101', '+14155550102', '+14155550103'],
      parameters: (number) => ({ sipTrunkId: 'trunk-1', details: { number, name: 'Main' } }),
      sent: (number) => [[`POST ${base}/phone-numbers`, { sip_trunk_id: 'trunk-1', number, name: 'Main' }]],
    },
    delete: {
      first: own,
      parameters: (phoneNumberId) => ({ phoneNumberId }),
      sent: (id) => [[`DELETE ${base}/phone-numbers/${id}`]],
      gives: { deleted: true },
    },
    get: {
      first: own,
      parameters: (phoneNumberId) => ({ phoneNumberId }),
      sent: (id) => [[`GET ${base}/phone-numbers/${id}`]],
    },
    getAll: {
      parameters: (value) => ({ accountId: value, returnAll: true }),
      sent: (value) => [[`GET /v1/accounts/${value}/phone-numbers?limit=100&offset=0`]],
    },
    update: {
      first: own,
      parameters: (phoneNumberId) => ({ phoneNumberId, updateFields: { agentId: '', name: 'New' } }),
      sent: (id) => [[`PATCH ${base}/phone-numbers/${id}`, { inbound_agent_id: null, name: 'New' }]],
    },
  },
  provider: {
    getModels: {
      parameters: (value) => ({ accountId: value }),
      sent: (value) => [[`GET /v1/accounts/${value}/providers/models`]],
      gives: { provider: expect.objectContaining({ code: expect.any(String) }) },
    },
    getTranscribers: {
      parameters: (value) => ({ accountId: value }),
      sent: (value) => [[`GET /v1/accounts/${value}/providers/transcribers`]],
      gives: { provider: expect.objectContaining({ code: expect.any(String) }) },
    },
    getVoices: {
      first: own,
      parameters: (text) => ({ provider: 'cartesia', filters: { text, language: 'en-us' } }),
      sent: (text) => [[`GET ${base}/providers/voices?provider=cartesia&language=en-us&search=${text}`]],
    },
  },
  sipTrunk: {
    create: {
      first: own,
      parameters: (name) => ({ name, details: { allowedIps: '192.0.2.1' } }),
      sent: (name) => [[`POST ${base}/sip-trunks`, { name, allowed_ips: ['192.0.2.1'] }]],
    },
    delete: {
      first: own,
      parameters: (sipTrunkId) => ({ sipTrunkId }),
      sent: (id) => [[`DELETE ${base}/sip-trunks/${id}`]],
      gives: { deleted: true },
    },
    get: {
      first: own,
      parameters: (sipTrunkId) => ({ sipTrunkId }),
      sent: (id) => [[`GET ${base}/sip-trunks/${id}`]],
    },
    getAll: {
      parameters: (value) => ({ accountId: value }),
      sent: (value) => [[`GET /v1/accounts/${value}/sip-trunks?limit=50&offset=0`]],
    },
    update: {
      first: own,
      parameters: (sipTrunkId) => ({ sipTrunkId, updateFields: { terminationUri: '' } }),
      sent: (id) => [[`PATCH ${base}/sip-trunks/${id}`, { termination_uri: null }]],
    },
  },
  subaccount: {
    create: {
      first: own,
      parameters: (name) => ({ name }),
      sent: (name) => [[`POST ${base}/subaccounts`, { name }]],
    },
    get: {
      first: own,
      parameters: (subaccountId) => ({ subaccountId }),
      sent: (id) => [[`GET ${base}/subaccounts/${id}`]],
    },
    getAll: {
      parameters: (value) => ({ accountId: value, filters: { isActive: true } }),
      sent: (value) => [[`GET /v1/accounts/${value}/subaccounts?is_active=true&limit=50&offset=0`]],
    },
    update: {
      first: own,
      parameters: (subaccountId) => ({ subaccountId, updateFields: { isActive: false } }),
      sent: (id) => [[`PATCH ${base}/subaccounts/${id}`, { is_active: false }]],
    },
  },
  usage: {
    get: {
      parameters: (value) => ({ accountId: value, granularity: 'day', groupBy: ['agent'] }),
      sent: (value) => [[`GET /v1/accounts/${value}/analytics/usage?granularity=day&group_by=agent`]],
      gives: { seconds: expect.any(Number) },
    },
  },
};

/** Those that give files, or are paged with times, have test files of their own. */
const elsewhere = ['call.downloadRecording', 'conversation.downloadRecording', 'conversation.getAll'];

testOperations(cases, stubItellico);

describe('the table of cases', () => {
  it('has every operation of the node', () => {
    const namesIn = (table: Readonly<Record<string, object>>): string[] =>
      Object.entries(table).flatMap(([resource, operations]) =>
        Object.keys(operations).map((operation) => `${resource}.${operation}`),
      );
    expect([...namesIn(cases), ...elsewhere].sort()).toEqual(namesIn(itellicoOperations).sort());
  });
});
