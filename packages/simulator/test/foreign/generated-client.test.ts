import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createSimulator, createTestClock } from '../../src/index.ts';
import { DIALOGUES, type Json } from '../started.ts';
import { exampleValue } from './example-value.ts';
import { type CompiledClient, type ForeignRequest, generateClient } from './generate-client.ts';
import { readSpecDocument, type SpecName, type SpecOperation } from './spec-document.ts';

const PRESETS = ['strict', 'lenient'] as const;

/** What a made-up request cannot know: ids that there are. */
type Known = Readonly<Record<string, unknown>>;

describe.each([
  { name: 'allo', least: 6 },
  { name: 'itellico', least: 20 },
] as const)('a client that another generator has written for $name', ({ name, least }) => {
  const document = readSpecDocument(name);
  let compiled: CompiledClient;

  beforeAll(async () => {
    compiled = await generateClient(name);
  });
  afterAll(() => compiled[Symbol.asyncDispose]());

  it('has every operation of the description', () => {
    const { functionNames } = compiled.connect({ baseUrl: 'http://127.0.0.1:9', apiKey: '' });
    const operationIds = document.operations.map(({ operationId }) => operationId.toLowerCase());
    expect([...functionNames].sort()).toEqual(operationIds.sort());
  });

  it.each(PRESETS)(
    'gets what the description says from the %s simulator, operation by operation',
    async (preset) => {
      const { simulator, client, clock } = await start(name, preset, compiled);
      const known = knownOf(name, simulator.truth());
      const outcomes: { operationId: string; served: boolean; status: number; isDescribed: boolean }[] = [];
      for (const operation of document.operations) {
        // A second later the rate limit of the strict one has forgotten.
        await clock.advance(1_000);
        const { response } = await client.call(operation.operationId, requestOf(operation, document, known));
        const status = response?.status ?? 0;
        outcomes.push({
          operationId: operation.operationId,
          served: simulator.requests.at(-1)?.operationId === operation.operationId,
          status,
          isDescribed: operation.statuses.includes(String(status)) || operation.statuses.includes('default'),
        });
      }
      const served = outcomes.filter((outcome) => outcome.served);
      expect(served.filter(({ isDescribed }) => !isDescribed)).toEqual([]);
      expect(served.filter(({ status }) => status >= 500)).toEqual([]);
      expect(served.filter(({ status }) => status < 300).length).toBeGreaterThanOrEqual(least);
      // What is not served is refused as a path or a method that the vendor does not have.
      expect(outcomes.filter((outcome) => !outcome.served && ![404, 405].includes(outcome.status))).toEqual(
        [],
      );
      expect(simulator.counts().requests).toBe(document.operations.length);
    },
  );

  it.each(PRESETS)(
    'gets typed data, and the error of a wrong key as an error, from the %s simulator',
    async (preset) => {
      const { simulator, client } = await start(name, preset, compiled);
      const self = name === 'allo' ? 'getMe' : 'getCurrentAccount';
      const { data, error } = await client.call(self, {});
      expect([typeof data, error]).toEqual(['object', undefined]);
      const stranger = compiled.connect({ baseUrl: simulator.url, apiKey: 'wrong' });
      const refused = await stranger.call(self, {});
      expect([refused.data, refused.response?.status]).toEqual([undefined, 401]);
      expect(refused.error).toBeTypeOf('object');
    },
  );
});

async function start(name: SpecName, preset: 'strict' | 'lenient', compiled: CompiledClient) {
  const clock = createTestClock({ at: '2026-11-01T00:00:00Z' });
  const simulator = await createSimulator({ provider: name, preset, clock, dialogues: DIALOGUES }).listen();
  onTestFinished(() => simulator.close());
  const client = compiled.connect({ baseUrl: simulator.url, apiKey: simulator.apiKey });
  return { simulator, client, clock };
}

function knownOf(name: SpecName, truth: readonly object[]): Known {
  const [first]: readonly Json[] = JSON.parse(JSON.stringify(truth.slice(0, 1)));
  if (name === 'itellico') return { account_id: '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638' };
  return { id: first?.row?.id, ids: [first?.row?.id], allo_number: first?.row?.allo_number };
}

/** The least that an operation asks for, with what is known where it fits. */
function requestOf(
  operation: SpecOperation,
  document: ReturnType<typeof readSpecDocument>,
  known: Known,
): ForeignRequest {
  const request = { path: {}, query: {}, headers: {} };
  for (const parameter of operation.parameters) {
    if (String(parameter.required) !== 'true' || parameter.schema === undefined) continue;
    const name = String(parameter.name);
    const value = known[name] ?? parameter.example ?? exampleValue(parameter.schema, document);
    const place = String(parameter.in);
    if (place === 'path' || place === 'query') Object.assign(request[place], { [name]: value });
    else Object.assign(request.headers, { [name]: value });
  }
  if (operation.body === undefined) return request;
  const body = exampleValue(operation.body, document);
  const fitting = operation.operationId === 'batchGetConversationItems' ? { ids: known.ids } : body;
  return { ...request, body: fitting };
}
