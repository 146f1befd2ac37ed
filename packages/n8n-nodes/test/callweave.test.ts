import { type Conversation, validateVcon } from '@callweave/core';
import { createSimulator, generateDialogues } from '@callweave/simulator';
import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AlloApi, Callweave, ItellicoApi } from './support/built.mts';
import { callOf } from './support/conversations.ts';
import { fakeExecution } from './support/fake-execution.ts';

const dialogues = generateDialogues({ seed: 11, count: 60 });
const begin = Date.UTC(2026, 9, 1, 9);

async function startBoth() {
  const allo = await createSimulator({ provider: 'allo', dialogues, rateLimits: null }).listen();
  const itellico = await createSimulator({ provider: 'itellico', dialogues, rateLimits: null }).listen();
  onTestFinished(async () => {
    await Promise.all([allo.close(), itellico.close()]);
  });
  const credentials = {
    alloApi: { type: new AlloApi(), data: { apiKey: allo.apiKey, baseUrl: allo.url } },
    itellicoApi: { type: new ItellicoApi(), data: { apiKey: itellico.apiKey, baseUrl: itellico.url } },
  };
  return { allo, itellico, credentials };
}

type Options = Partial<Omit<Parameters<typeof fakeExecution>[0], 'nodeType' | 'parameters'>>;

async function run(parameters: INodeParameters, options: Options = {}): Promise<INodeExecutionData[]> {
  const nodeType = new Callweave();
  const execution = fakeExecution({ nodeType, parameters: () => parameters, ...options });
  const outputs = await nodeType.execute?.call(execution.context);
  return Array.isArray(outputs) ? (outputs[0] ?? []) : [];
}

const spoken: Conversation = callOf('call-1', begin, {
  participants: [
    {
      role: 'customer',
      kind: 'human',
      phoneE164: '+14155550100',
      phoneRaw: '+14155550100',
      name: null,
      email: null,
      providerRef: null,
    },
  ],
  transcriptState: 'available',
  turns: [
    {
      kind: 'utterance',
      participant: 0,
      at: null,
      startOffsetMs: 1_000,
      endOffsetMs: 3_000,
      text: 'Good morning',
      providerRole: null,
    },
  ],
});
const write = (operation: string, more: INodeParameters = {}) =>
  ({ operation, conversation: JSON.stringify(spoken), ...more }) as INodeParameters;

describe('Callweave: Get Many', () => {
  it('gives the newest of both systems, in one form', async () => {
    const { allo, itellico, credentials } = await startBoth();
    const output = await run({ limit: 12, output: 'raw' }, { credentials });
    const starts = [
      ...allo.truth().map(({ row }) => [new Date(row.date).toISOString(), `allo:${row.id}`]),
      ...itellico
        .truth()
        .map(({ row }) => [new Date(row.start_timestamp).toISOString(), `itellico:${row.conversation_id}`]),
    ];
    const newest = starts.toSorted(([one = ''], [other = '']) => (one < other ? 1 : -1)).slice(0, 12);
    expect(output.map(({ json }) => [json.startedAt, json.id])).toEqual(newest);
    expect(new Set(output.map(({ json }) => json.schemaVersion))).toEqual(new Set([1]));
    expect(output.map(({ pairedItem }) => pairedItem)).toEqual(output.map(() => ({ item: 0 })));
  });

  it('gives those of each system up to the limit, without transcripts where none are wanted', async () => {
    const { credentials } = await startBoth();
    const parameters = { limit: 3, order: 'bySystem', includeTranscript: false };
    const output = await run(
      { ...parameters, output: 'selectedFields', fields: ['provider', 'turns'] },
      { credentials },
    );
    expect(output.map(({ json }) => json.provider)).toEqual([
      'allo',
      'allo',
      'allo',
      'itellico',
      'itellico',
      'itellico',
    ]);
    expect(output.flatMap(({ json }) => (json.turns as IDataObject[] | null) ?? [])).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ kind: 'utterance' })]),
    );
  });

  it('reads the one system that has a credential, between two times', async () => {
    const { itellico, credentials } = await startBoth();
    const starts = itellico
      .truth()
      .map(({ row }) => new Date(row.start_timestamp).toISOString())
      .toSorted();
    const [since = '', until = ''] = [starts[5], starts[9]];
    const output = await run(
      { returnAll: true, filters: { since, until } },
      { credentials: { itellicoApi: credentials.itellicoApi } },
    );
    expect(output.map(({ json }) => json.startedAt)).toEqual(starts.slice(5, 9).toReversed());
  });

  it('fails when one system is down; with Continue On Fail the other comes through beside the message', async () => {
    const { allo, credentials } = await startBoth();
    allo.inject({ kind: 'status', status: 403, times: 10 });
    await expect(run({ limit: 3 }, { credentials })).rejects.toMatchObject({ name: 'NodeApiError' });
    const output = await run({ limit: 3 }, { credentials, continueOnFail: true });
    expect(output.map(({ json }) => String(json.id ?? Object.keys(json)).split(':')[0])).toEqual([
      'itellico',
      'itellico',
      'itellico',
      'error',
    ]);
    expect(output.at(-1)?.json.error).toContain('Allo does not let this API key do that');
  });

  it('says what to do when it has no credential', async () => {
    await expect(run({ limit: 3 })).rejects.toMatchObject({
      message: 'The node has no credential',
      description: 'Choose a credential of Allo, of itellico, or of both.',
    });
  });
});

describe('Callweave: To Transcript', () => {
  it.each([
    ['text', 'Customer: Good morning', 'allo-call-1.txt', 'text/plain'],
    ['markdown', '**Customer** (0:01): Good morning', 'allo-call-1.md', 'text/markdown'],
    ['srt', '00:00:01,000 --> 00:00:03,000', 'allo-call-1.srt', 'application/x-subrip'],
    ['webVtt', '<v Customer>Good morning', 'allo-call-1.vtt', 'text/vtt'],
    ['csv', 'allo:call-1,0,utterance,Customer,', 'allo-call-1.csv', 'text/csv'],
  ])('writes %s, into the item or a file', async (format, line, fileName, mimeType) => {
    const [item] = await run(write('toTranscript', { format }));
    expect(item?.json).toEqual({ id: 'allo:call-1', format, transcript: expect.stringContaining(line) });
    const [file] = await run(
      write('toTranscript', { format, returnAs: 'file', binaryPropertyName: 'notes' }),
    );
    expect(file?.json).toEqual({ id: 'allo:call-1', fileName, mimeType });
    const { data, ...facts } = file?.binary?.notes ?? { data: '' };
    expect(facts).toMatchObject({ fileName, mimeType });
    expect(Buffer.from(data, 'base64').toString()).toBe(item?.json.transcript);
  });

  it('says that there is no transcript yet', async () => {
    const waiting = JSON.stringify(callOf('call-2', begin));
    await expect(
      run({ operation: 'toTranscript', conversation: waiting, format: 'webVtt' }),
    ).rejects.toMatchObject({ message: expect.stringContaining('transcript is pending') });
  });
});

describe('Callweave: To vCon', () => {
  it('writes a valid vCon, with the time and host that are given', async () => {
    const vconOptions = { createdAt: '2026-10-02T00:00:00Z', domainName: 'calls.example.com' };
    const [item] = await run(write('toVcon', { vconOptions }));
    expect(validateVcon(item?.json)).toMatchObject({ valid: true });
    expect(item?.json.created_at).toBe('2026-10-02T00:00:00.000Z');
    const [again] = await run(write('toVcon', { vconOptions, returnAs: 'file' }));
    expect(again?.binary?.data).toMatchObject({
      fileName: 'allo-call-1.vcon.json',
      mimeType: 'application/vcon+json',
    });
    expect(JSON.parse(Buffer.from(again?.binary?.data?.data ?? '', 'base64').toString())).toEqual(item?.json);
  });
});

describe('a conversation is taken', () => {
  const idOf = async (conversation: unknown): Promise<unknown> => {
    const [item] = await run({ operation: 'toTranscript', conversation } as INodeParameters);
    return item?.json.id;
  };
  const alloRow = {
    id: 'cll-1',
    type: 'CALL',
    date: '2026-10-01T09:00:00Z',
    transcript: [{ source: 'USER', text: 'Hello' }],
  };
  const itellicoRow = {
    conversation_id: 'talk-1',
    type: 'phone',
    status: 'completed',
    start_timestamp: '2026-10-01T09:00:00Z',
    messages: [{ role: 'user', message: 'Hello' }],
  };

  it.each([
    ['our record', spoken, 'allo:call-1'],
    ['our record as text', JSON.stringify(spoken), 'allo:call-1'],
    ["Allo's row", alloRow, 'allo:cll-1'],
    ["the Allo Trigger's item", { topic: 'call.completed', item: alloRow }, 'allo:cll-1'],
    ["itellico's row", itellicoRow, 'itellico:talk-1'],
  ])('from %s', async (_, conversation, id) => {
    expect(await idOf(conversation)).toBe(id);
  });

  it.each([
    [{ id: 'allo:call-1', transcript: 'x' }, "'Conversation' is not a conversation", "set 'Output' to 'Raw'"],
    [{ name: 'x' }, "'Conversation' is not a conversation", 'usually {{ $json }}'],
    [
      { ...spoken, turns: undefined, schemaVersion: 9 },
      "'Conversation' is not a whole conversation",
      'schemaVersion',
    ],
    ['no JSON', "'Conversation' is not a JSON object", '{"name": "value"}'],
  ])('and not from %j', async (conversation, message, advice) => {
    await expect(idOf(conversation)).rejects.toMatchObject({
      message: `${message} [item 0]`,
      description: expect.stringContaining(advice),
    });
  });

  it('as the nodes of either system return it raw', async () => {
    const { allo, itellico } = await startBoth();
    for (const { row } of allo.truth().slice(0, 20)) {
      const [item] = await run({
        operation: 'toVcon',
        conversation: { ...row } as IDataObject,
      } as INodeParameters);
      expect(validateVcon(item?.json)).toMatchObject({ valid: true });
    }
    for (const { row } of itellico.truth().slice(0, 20)) {
      expect(await idOf(row)).toBe(`itellico:${row.conversation_id}`);
    }
  });
});
