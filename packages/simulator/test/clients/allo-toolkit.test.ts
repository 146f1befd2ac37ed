import { type AlloClient, createAlloClient } from '@callweave/allo-client';
import {
  checkKey,
  conversationsOfLines,
  externalPartyOf,
  isMissedCall,
  isVoicemail,
  listLines,
  MissingScopeError,
  searchItems,
} from '@callweave/core/allo';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type AlloSimulatorOptions,
  type AlloTruth,
  createSimulator,
  generateDialogues,
  type RunningSimulator,
} from '../../src/index.ts';

const dialogues = generateDialogues({ seed: 11, count: 300 });

async function start(
  options: Partial<AlloSimulatorOptions> = {},
): Promise<{ client: AlloClient; simulator: RunningSimulator<AlloTruth> }> {
  const simulator = await createSimulator({
    ...options,
    provider: 'allo',
    dialogues,
    rateLimits: null,
    unansweredCalls: 20,
  }).listen();
  onTestFinished(() => simulator.close());
  const requestsPerSecond = { read: null, write: null };
  const client = createAlloClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, requestsPerSecond });
  return { client, simulator };
}

describe('checkKey', () => {
  it('tells what a key may and may not do', async () => {
    const { client } = await start({ scopes: ['CONVERSATIONS_READ'] });
    const { operations, requestsPerSecond } = await checkKey(client, {
      needs: ['POST /v2/api/conversations/items/search'],
    });
    const allowed = operations.filter(({ isAllowed }) => isAllowed).map(({ requiredScope }) => requiredScope);
    expect(new Set(allowed)).toEqual(new Set(['CONVERSATIONS_READ', null]));
    expect(requestsPerSecond).toEqual({ read: 20, write: 5 });
    await expect(checkKey(client, { needs: ['GET /v2/api/numbers'] })).rejects.toSatisfy(
      MissingScopeError.isInstance,
    );
  });
});

describe('lines', () => {
  it('reads the conversations of every line, and asks for no sender id', async () => {
    const { client, simulator } = await start();
    const lines = await listLines(client);
    expect(lines.every(({ type }) => type === 'NUMBER')).toBe(true);
    const threads = new Set<string>();
    for await (const { line, conversation } of conversationsOfLines(client)) {
      threads.add(`${line.number} ${conversation.contact_number}`);
    }
    const expected = simulator.truth().map(({ row }) => `${row.allo_number} ${row.contact_number}`);
    expect([...threads].sort()).toEqual([...new Set(expected)].sort());
  });
});

describe('searchItems', () => {
  it('gives exactly what began in a time, also in the middle of a day', async () => {
    const { client, simulator } = await start();
    const rows = simulator
      .truth()
      .map(({ row }) => row)
      .sort((left, right) => left.date.localeCompare(right.date));
    const since = rows[40]?.date ?? '';
    const until = rows[220]?.date ?? '';
    const ids: string[] = [];
    for await (const { id } of searchItems(client, { since, until })) ids.push(id);
    const expected = rows.filter(({ date }) => date >= since && date < until).map(({ id }) => id);
    expect(ids.sort()).toEqual(expected.sort());
    expect(ids.length).toBeGreaterThan(100);
  });

  it('finds the calls that nobody took', async () => {
    const { client, simulator } = await start();
    const missed: string[] = [];
    for await (const item of searchItems(client, { type: 'CALL' })) {
      expect(externalPartyOf(item)?.phoneRaw).toBe(item.contact_number);
      if (isMissedCall(item)) missed.push(item.id);
      expect(isVoicemail(item)).toBe(item.result === 'VOICEMAIL');
    }
    const expected = simulator
      .truth()
      .filter(({ row }) => row.type === 'CALL' && row.direction === 'INBOUND')
      .filter(({ row }) => row.result === null || row.result === 'VOICEMAIL');
    expect(missed.sort()).toEqual(expected.map(({ row }) => row.id).sort());
    expect(missed.length).toBeGreaterThan(0);
  });
});
