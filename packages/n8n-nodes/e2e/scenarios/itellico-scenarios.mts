import { expect } from 'vitest';
import {
  itsChoice,
  itsValue,
  type OperationScenario,
  type OperationScenarios,
  three,
  type Vendor,
} from './operation-scenario.mts';

interface Row {
  readonly id: string;
}

interface Page<Of = Row> {
  readonly items: readonly Of[];
}

const october = { since: '2026-10-01T00:00:00Z', until: '2026-10-31T00:00:00Z' };
const model = { provider: 'openai', model: 'gpt-4.1-mini' };
const transcriber = { provider: 'deepgram', model: 'nova-3:general', language: 'multi' };
const voice = { provider: 'elevenlabs', voice_id: 'voice-of-tests' };

async function ownBase(vendor: Vendor): Promise<string> {
  return `/v1/accounts/${(await vendor.send<Row>('GET', '/v1/accounts/current')).id}`;
}

const create = (path: string, body: (index: number, vendor: Vendor) => unknown) => (vendor: Vendor) =>
  three(async (index) => {
    const base = await ownBase(vendor);
    return (await vendor.send<Row>('POST', `${base}/${path}`, await body(index, vendor))).id;
  });

const firstAgent = async (vendor: Vendor): Promise<string> => {
  const { items } = await vendor.send<Page>('GET', `${await ownBase(vendor)}/agents`);
  return items[0]?.id ?? '';
};
const agents = create('agents', (index) => ({ name: `Desk ${index}`, model, transcriber, voice }));
const trunks = create('sip-trunks', (index) => ({ name: `Office ${index}` }));
const phoneNumbers = create('phone-numbers', async (index, vendor) => ({
  sip_trunk_id: (await trunks(vendor))[0],
  number: `+4372012345${index}`,
}));
const subaccounts = create('subaccounts', (index) => ({ name: `Branch ${index}` }));
const calls = create('calls', async (index, vendor) => ({
  type: 'web',
  agent_id: await firstAgent(vendor),
  external_id: `order-${index}`,
}));

async function conversations(vendor: Vendor) {
  const { items } = await vendor.send<Page<{ conversation_id: string }>>(
    'GET',
    `${await ownBase(vendor)}/conversations?limit=3`,
  );
  return three(async (index) => items[index]?.conversation_id ?? '');
}

const sameAccount = async (vendor: Vendor) => {
  const { id } = await vendor.send<Row>('GET', '/v1/accounts/current');
  return three(async () => id);
};

const call: Omit<OperationScenario, 'gives'> = {
  operationId: 'createCall',
  values: firstAgentThrice,
  parameters: { agentId: itsChoice, type: 'web' },
};

async function firstAgentThrice(vendor: Vendor) {
  const id = await firstAgent(vendor);
  return three(async () => id);
}

export const itellicoScenarios: OperationScenarios = {
  account: {
    getCurrent: { operationId: 'getCurrentAccount', gives: () => ({ is_active: true }) },
  },
  agent: {
    archive: {
      operationId: 'archiveAgent',
      values: agents,
      parameters: { agentId: itsChoice },
      gives: (id) => ({ id, archived: true }),
    },
    create: {
      operationId: 'createAgent',
      parameters: {
        name: itsValue,
        model: JSON.stringify(model),
        transcriber: JSON.stringify(transcriber),
        voice: JSON.stringify(voice),
        details: { tags: 'one, two' },
        output: 'raw',
      },
      gives: (name) => ({ name, tags: ['one', 'two'] }),
    },
    get: {
      operationId: 'getAgent',
      values: agents,
      parameters: { agentId: itsChoice },
      gives: (id) => ({ id }),
    },
    getAll: {
      operationId: 'listAgents',
      values: async (vendor) => {
        await agents(vendor);
        return ['Desk 0', 'Desk 1', 'Desk 2'];
      },
      parameters: { limit: 1, filters: { name: itsValue } },
      gives: (name) => ({ name }),
    },
    update: {
      operationId: 'updateAgent',
      values: agents,
      parameters: { agentId: itsChoice, updateFields: { note: 'For the summer' }, output: 'raw' },
      gives: (id) => ({ id, note: 'For the summer' }),
    },
  },
  call: {
    create: { ...call, gives: () => ({ id: expect.any(String), join: expect.any(Object) }) },
    createAndWait: { ...call, gives: () => ({ id: expect.any(String), status: 'completed' }) },
    get: {
      operationId: 'getCall',
      values: calls,
      parameters: { callId: itsValue },
      gives: (id) => ({ id }),
    },
    getAll: {
      operationId: 'listCalls',
      values: async (vendor) => {
        await calls(vendor);
        return ['order-0', 'order-1', 'order-2'];
      },
      parameters: { limit: 1, filters: { externalId: itsValue } },
      gives: (externalId) => ({ externalId }),
    },
  },
  conversation: {
    get: {
      operationId: 'listConversations',
      values: conversations,
      parameters: { conversationId: itsValue },
      gives: (id) => ({ id: `itellico:${id}` }),
    },
    getAll: {
      operationId: 'listConversations',
      values: conversations,
      parameters: { limit: 1, filters: { conversationId: itsValue } },
      gives: (id) => ({ id: `itellico:${id}` }),
    },
  },
  customApiCall: {
    request: {
      operationId: 'listAgents',
      values: sameAccount,
      parameters: { path: '=/v1/accounts/{{ $json.value }}/agents', query: '{"limit":1}' },
      gives: () => ({ items: [expect.any(Object)] }),
    },
  },
  phoneNumber: {
    create: {
      operationId: 'createPhoneNumber',
      values: trunks,
      parameters: { sipTrunkId: itsChoice, details: { name: 'Main' } },
      gives: () => ({ id: expect.any(String), friendly_name: 'Main' }),
    },
    delete: {
      operationId: 'deletePhoneNumber',
      values: phoneNumbers,
      parameters: { phoneNumberId: itsChoice },
      gives: () => ({ deleted: true }),
    },
    get: {
      operationId: 'getPhoneNumber',
      values: phoneNumbers,
      parameters: { phoneNumberId: itsChoice },
      gives: (id) => ({ id }),
    },
    getAll: {
      operationId: 'listPhoneNumbers',
      values: async (vendor) => {
        await phoneNumbers(vendor);
        return ['one', 'two', 'three'];
      },
      parameters: { limit: 2 },
      gives: () => ({ id: expect.any(String) }),
    },
    update: {
      operationId: 'updatePhoneNumber',
      values: phoneNumbers,
      parameters: { phoneNumberId: itsChoice, updateFields: { name: 'New' } },
      gives: (id) => ({ id, friendly_name: 'New' }),
    },
  },
  provider: {
    getModels: { operationId: 'listModels', gives: () => ({ provider: expect.any(Object) }) },
    getTranscribers: { operationId: 'listTranscribers', gives: () => ({ provider: expect.any(Object) }) },
    getVoices: { operationId: 'listVoices', gives: () => ({ name: expect.any(String) }) },
  },
  sipTrunk: {
    create: {
      operationId: 'createSipTrunk',
      parameters: { name: itsValue, details: { allowedIps: '192.0.2.1' } },
      gives: (name) => ({ name, allowed_ips: ['192.0.2.1'] }),
    },
    delete: {
      operationId: 'deleteSipTrunk',
      values: trunks,
      parameters: { sipTrunkId: itsChoice },
      gives: () => ({ deleted: true }),
    },
    get: {
      operationId: 'getSipTrunk',
      values: trunks,
      parameters: { sipTrunkId: itsChoice },
      gives: (id) => ({ id }),
    },
    getAll: {
      operationId: 'listSipTrunks',
      values: async (vendor) => {
        await trunks(vendor);
        return ['one', 'two', 'three'];
      },
      parameters: { limit: 2 },
      gives: () => ({ id: expect.any(String) }),
    },
    update: {
      operationId: 'updateSipTrunk',
      values: trunks,
      parameters: { sipTrunkId: itsChoice, updateFields: { name: 'New' } },
      gives: (id) => ({ id, name: 'New' }),
    },
  },
  subaccount: {
    create: {
      operationId: 'createSubaccount',
      parameters: { name: itsValue },
      gives: (name) => ({ name }),
    },
    get: {
      operationId: 'getSubaccount',
      values: subaccounts,
      parameters: { subaccountId: itsChoice },
      gives: (id) => ({ id }),
    },
    getAll: {
      operationId: 'listSubaccounts',
      values: async (vendor) => {
        await subaccounts(vendor);
        return ['one', 'two', 'three'];
      },
      parameters: { limit: 2, filters: { isActive: true } },
      gives: () => ({ is_active: true }),
    },
    update: {
      operationId: 'updateSubaccount',
      values: subaccounts,
      parameters: { subaccountId: itsChoice, updateFields: { isActive: false } },
      gives: (id) => ({ id, is_active: false }),
    },
  },
  usage: {
    get: {
      operationId: 'getUsage',
      values: sameAccount,
      parameters: { accountId: itsChoice, granularity: 'day', filters: october },
      gives: () => ({ seconds: expect.any(Number) }),
    },
  },
};
