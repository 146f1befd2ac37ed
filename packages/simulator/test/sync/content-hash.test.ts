import { createAlloClient } from '@callweave/allo-client';
import { alloSource, type ConversationSource, itellicoSource } from '@callweave/core';
import { contentHashOf } from '@callweave/core/sync';
import { createItellicoClient } from '@callweave/itellico-client';
import { describe, expect, it } from 'vitest';
import type { AlloSimulatorOptions, ItellicoSimulatorOptions } from '../../src/index.ts';
import { startAllo, startItellico } from '../started.ts';

const noPace = { requestsPerSecond: { read: null, write: null } };

async function expectSameHashes(source: ConversationSource): Promise<void> {
  const listed = new Map<string, string>();
  for await (const conversation of source.list()) listed.set(conversation.id, contentHashOf(conversation));
  const { conversations } = await source.getMany([...listed.keys()]);
  const byId = new Map(conversations.map((conversation) => [conversation.id, contentHashOf(conversation)]));
  expect(byId).toEqual(listed);
  expect(new Set(listed.values()).size).toBe(listed.size);
  expect(listed.size).toBeGreaterThan(100);
}

describe('a conversation has the same hash by the list and by its id', () => {
  it.each<[string, Omit<AlloSimulatorOptions, 'provider'>]>([
    ['by default', {}],
    ['in the strict reading', { preset: 'strict' }],
    ['in the lenient reading', { preset: 'lenient' }],
    ['with undocumented fields', { undocumentedFields: 'present' }],
    ['with the other separator', { idSeparator: '_' }],
    ['with missed calls', { unansweredCalls: 30, resultForUnanswered: 'MISSED' }],
  ])('Allo %s', async (_, options) => {
    const { simulator } = await startAllo(options);
    await expectSameHashes(
      alloSource(createAlloClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, ...noPace })),
    );
  });

  it.each<[string, Omit<ItellicoSimulatorOptions, 'provider'>]>([
    ['by default', {}],
    ['in the strict reading', { preset: 'strict' }],
    ['in the lenient reading', { preset: 'lenient' }],
    ['while many are going on', { runningShare: 0.5 }],
  ])('itellico %s', async (_, options) => {
    const { simulator } = await startItellico(options);
    await expectSameHashes(
      itellicoSource(createItellicoClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, ...noPace })),
    );
  });
});
