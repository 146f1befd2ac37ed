import { createAlloClient } from '@callweave/allo-client';
import { alloSource, itellicoSource } from '@callweave/core';
import { conversationSourceContract, type ExpectedConversation } from '@callweave/core/testing';
import { createItellicoClient } from '@callweave/itellico-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AlloItemRow,
  type AlloTruth,
  createSimulator,
  generateDialogues,
  type ItellicoConversationRow,
  type ItellicoSimulatorOptions,
  type ItellicoTruth,
  type RunningSimulator,
} from '../../src/index.ts';

const dialogues = generateDialogues({ seed: 11, count: 450 });
const noPace = { requestsPerSecond: { read: null, write: null } };

function expectedOfAllo(row: AlloItemRow): ExpectedConversation {
  return {
    providerId: row.id,
    startedAt: row.date,
    direction: row.direction === 'INBOUND' ? 'inbound' : 'outbound',
    channel:
      row.type === 'CALL'
        ? 'voice'
        : row.message_type === 'WHATSAPP'
          ? 'whatsapp'
          : row.message_type === 'MMS'
            ? 'mms'
            : 'sms',
    contactNumber: row.contact_number,
    ourNumber: row.allo_number,
    agentId: row.user?.id ?? null,
    hasTurns: (row.transcript?.length ?? 0) > 0 || row.content !== null,
  };
}

function expectedOfItellico(row: ItellicoConversationRow): ExpectedConversation {
  return {
    providerId: row.conversation_id,
    startedAt: row.start_timestamp,
    direction: row.direction,
    channel: row.type === 'phone' ? 'voice' : 'web',
    contactNumber: row.contact_number,
    ourNumber: row.phone_number,
    agentId: row.agent_id,
    hasTurns: row.messages.length > 0,
  };
}

/** A longer word of what somebody said first, and all texts in which a word begins with it. */
function pickWord(texts: readonly string[]): { word: string; indexes: number[] } {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
  const words = new Set(texts.slice(0, 20).flatMap(wordsOf));
  for (const word of words) {
    const indexes = texts.flatMap((text, index) =>
      wordsOf(text).some((other) => other.startsWith(word)) ? [index] : [],
    );
    if (word.length >= 6 && indexes.length > 1 && indexes.length < texts.length / 2) return { word, indexes };
  }
  return expect.unreachable();
}

describe('the source of Allo keeps the contract', () => {
  let simulator: RunningSimulator<AlloTruth>;
  beforeAll(async () => {
    simulator = await createSimulator({
      provider: 'allo',
      dialogues,
      rateLimits: null,
      batchOrder: 'storage',
    }).listen();
  });
  afterAll(() => simulator.close());

  const cases = conversationSourceContract({
    create: async () => {
      const rows = simulator.truth().map(({ row }) => row);
      const texts = rows.map(({ transcript, content }) =>
        [...(transcript ?? []).map(({ text }) => text), content ?? ''].join(' '),
      );
      const { word, indexes } = pickWord(texts);
      return {
        source: alloSource(createAlloClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, ...noPace })),
        expected: rows.map(expectedOfAllo),
        missingId: 'cll-none',
        invalidId: 'nonsense',
        text: { words: word, providerIds: indexes.map((index) => rows[index]?.id ?? '') },
        unsupported: [{ direction: 'internal' }, { channel: 'web' }],
        firstRequests: 1,
        // 100 rows a page with their transcripts, and nothing else.
        listRequests: Math.ceil(rows.length / 100),
        getManyRequests: 1,
        requestCount: () => simulator.counts().requests,
      };
    },
  });
  it.each(cases.map(({ name, run }) => [name, run] as const))('%s', (_, run) => run());
});

const modes: Omit<ItellicoSimulatorOptions, 'provider'>[] = [
  { conversationPaging: 'honoured' },
  { conversationPaging: 'ignored' },
  { conversationPaging: 'capped', conversationCap: 60, runningStatus: 'active' },
];

describe.each(modes)('the source of itellico keeps the contract: %j', (options) => {
  let simulator: RunningSimulator<ItellicoTruth>;
  beforeAll(async () => {
    simulator = await createSimulator({
      provider: 'itellico',
      dialogues,
      rateLimits: null,
      ...options,
    }).listen();
  });
  afterAll(() => simulator.close());

  const cases = conversationSourceContract({
    create: async () => {
      const rows = simulator.truth().map(({ row }) => row);
      const texts = rows.map(({ messages }) =>
        messages
          .flatMap((message) => (message.role === 'user' || message.role === 'agent' ? message.message : []))
          .join(' '),
      );
      const { word, indexes } = pickWord(texts);
      return {
        source: itellicoSource(
          createItellicoClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, ...noPace }),
        ),
        expected: rows.map(expectedOfItellico),
        missingId: '00000000-0000-4000-8000-000000000000',
        invalidId: 'nonsense',
        text: { words: word, providerIds: indexes.map((index) => rows[index]?.conversation_id ?? '') },
        unsupported: [{ channel: 'sms' }, { channel: 'whatsapp' }],
        firstRequests: 2,
        // Beside the account: pages, one answer, or windows of at most 60 rows that were found by halving.
        listRequests: 1 + { honoured: 5, ignored: 1, capped: 60 }[options.conversationPaging ?? 'honoured'],
        // There is no batch: one for each, and the account.
        getManyRequests: 21,
        requestCount: () => simulator.counts().requests,
      };
    },
  });
  it.each(cases.map(({ name, run }) => [name, run] as const))('%s', (_, run) => run());
});
