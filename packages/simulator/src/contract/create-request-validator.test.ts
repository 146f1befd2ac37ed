import { describe, expect, it } from 'vitest';
import { contract as allo } from '../generated/allo-contract.ts';
import { contract as itellico } from '../generated/itellico-contract.ts';
import type { ApiContract } from './api-contract.ts';
import { createRequestValidator, type ReadRequest, type SentRequest } from './create-request-validator.ts';

function reader(contract: ApiContract): (operationId: string, request: Partial<SentRequest>) => ReadRequest {
  const validate = createRequestValidator(contract);
  return (operationId, request) => {
    const operation = contract.operations.find((candidate) => candidate.operationId === operationId);
    if (operation === undefined) throw new Error(`no operation ${operationId}`);
    return validate(operation, {
      pathParameters: {},
      query: new URLSearchParams(),
      headers: {},
      bodyText: undefined,
      ...request,
    });
  };
}

const readAllo = reader(allo);
const readItellico = reader(itellico);
const accountId = '8702eb05-d00c-420d-bbbf-fed4b17b8b64';

describe('parameters', () => {
  it('come in the types of the contract', () => {
    const { parameters, violations } = readItellico('listAgents', {
      pathParameters: { account_id: accountId },
      query: new URLSearchParams('limit=5&is_archived=true&tags=a,b&tags=c&name=Zoe'),
    });
    expect(parameters).toEqual({
      account_id: accountId,
      limit: 5,
      is_archived: true,
      tags: ['a', 'b', 'c'],
      name: 'Zoe',
    });
    expect(violations).toEqual([]);
  });

  it('that are not known are not looked at', () => {
    const { parameters, violations } = readItellico('listAgents', {
      pathParameters: { account_id: accountId },
      query: new URLSearchParams('ordering=name'),
    });
    expect(parameters).toEqual({ account_id: accountId });
    expect(violations).toEqual([]);
  });

  it('that do not fit are all named, with what came', () => {
    const { violations } = readItellico('listAgents', {
      pathParameters: { account_id: accountId },
      query: new URLSearchParams('limit=0&is_archived=perhaps&created_gt=2026-01-01T00:00:00'),
    });
    expect(violations).toEqual(
      expect.arrayContaining([
        { place: 'query', field: 'limit', rule: 'minimum', expected: 'at least 1', received: 0 },
        {
          place: 'query',
          field: 'is_archived',
          rule: 'type',
          expected: 'true or false',
          received: 'perhaps',
        },
        {
          place: 'query',
          field: 'created_gt',
          rule: 'format',
          expected: 'an ISO 8601 time with an offset',
          received: '2026-01-01T00:00:00',
        },
      ]),
    );
    expect(violations).toHaveLength(3);
  });
});

describe('a body', () => {
  it('is read, with fields that the contract does not know', () => {
    const { body, violations } = readAllo('createCompany', {
      bodyText: '{"name":"Example Bakery","tier":"gold"}',
    });
    expect(body).toEqual({ name: 'Example Bakery', tier: 'gold' });
    expect(violations).toEqual([]);
  });

  it.each([
    ['none', undefined, { field: '', rule: 'required', expected: 'present', received: undefined }],
    ['no JSON', '{', { field: '', rule: 'json', expected: 'JSON', received: '{' }],
    ['no object', '[]', { field: '', rule: 'type', expected: 'an object', received: [] }],
    ['a field missing', '{}', { field: 'name', rule: 'required', expected: 'present', received: undefined }],
    ['a wrong type', '{"name":7}', { field: 'name', rule: 'type', expected: 'a string', received: 7 }],
  ])('that is wrong is told: %s', (_, bodyText, violation) => {
    expect(readAllo('createCompany', { bodyText }).violations).toEqual([{ place: 'body', ...violation }]);
  });

  it('that is wrong deep inside is told by its path', () => {
    const { violations } = readAllo('searchAllConversations', {
      bodyText: '{"date":{"from":"yesterday","to":"2026-04-21"},"tags":["a",1]}',
    });
    expect(violations.map(({ field, expected }) => [field, expected])).toEqual(
      expect.arrayContaining([
        ['date.from', 'a date such as 2026-04-01'],
        ['tags.1', 'a string'],
      ]),
    );
  });

  const agent = {
    model: { provider: 'openai', model: 'gpt-5' },
    transcriber: { provider: 'azure' },
    voice: { provider: 'azure', voice_id: 'x' },
  };

  it.each([
    ['unknown', { model: { provider: 'nobody' } }, [['model', 'discriminator', 'of a known "provider"']]],
    ['missing', { model: { model: 'gpt-5' } }, [['model', 'discriminator', 'an object with "provider"']]],
    ['no object', { model: 'gpt-5' }, [['model', 'type', 'an object']]],
    [
      'known, and its branch does not fit',
      { model: { provider: 'anthropic', temperature: 'warm' }, voice: { provider: 'azure' } },
      [
        ['model.temperature', 'type', 'a number or null'],
        ['model.model', 'required', 'present'],
        ['voice.voice_id', 'required', 'present'],
      ],
    ],
    [
      'known, and a choice inside',
      { model: { provider: 'openai', model: 5 } },
      [['model.model', 'type', 'a string']],
    ],
  ])('that is told apart by a property, which is %s', (_, fields, expected) => {
    const { violations } = readItellico('createAgent', {
      pathParameters: { account_id: accountId },
      bodyText: JSON.stringify({ ...agent, ...fields }),
    });
    const found = violations.map(({ field, rule, expected: words }) => [field, rule, words]);
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it('that may be null and is something else is told by what it is not', () => {
    const { violations } = readItellico('updateAgent', {
      pathParameters: { account_id: accountId, agent_id: 'a' },
      bodyText: JSON.stringify({
        transcriber: { provider: 'azure', language: 'xx' },
        capture_settings: null,
        volume: { web: 2 },
      }),
    });
    expect(violations.map(({ field, rule }) => [field, rule])).toEqual([
      ['transcriber.language', 'enum'],
      ['volume.web', 'maximum'],
    ]);
  });
});

it('takes the texts of the server for true and false', () => {
  const booleanTexts = new Map([
    ['true', true],
    ['1', true],
    ['off', false],
  ]);
  const validate = createRequestValidator(itellico, { booleanTexts });
  const operation = itellico.operations.find(({ operationId }) => operationId === 'listAgents');
  if (operation === undefined) throw new Error('no operation listAgents');
  const read = (text: string): ReadRequest =>
    validate(operation, {
      pathParameters: { account_id: 'me' },
      query: new URLSearchParams({ is_archived: text }),
      headers: {},
      bodyText: undefined,
    });
  expect(['True', '1', 'OFF'].map((text) => read(text).parameters.is_archived)).toEqual([true, true, false]);
  expect(read('maybe').violations).toMatchObject([{ field: 'is_archived', rule: 'type', received: 'maybe' }]);
});

it.each([
  ['Allo', allo],
  ['itellico', itellico],
])('every schema of %s compiles', (_, contract) => {
  const validate = createRequestValidator(contract);
  for (const operation of contract.operations) {
    const request = {
      pathParameters: Object.fromEntries(operation.parameters.map(({ name }) => [name, 'x'])),
      query: new URLSearchParams(Object.fromEntries(operation.parameters.map(({ name }) => [name, 'x']))),
      headers: {},
      bodyText: '{}',
    };
    expect(() => validate(operation, request)).not.toThrow();
  }
});
