import { createAlloClient } from '@callweave/allo-client';
import { alloSource, type Conversation, type ConversationSource, itellicoSource } from '@callweave/core';
import { createItellicoClient, paginatePages } from '@callweave/itellico-client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createScaledClock, createSimulator, SimulatorOptionError } from '../../src/index.ts';
import { ALLO_OPTION_CHECKS } from '../../src/options/allo-option-checks.ts';
import { ITELLICO_OPTION_CHECKS } from '../../src/options/itellico-option-checks.ts';
import type { OptionCheck } from '../../src/options/option-check.ts';
import { DIALOGUES, ITELLICO_ROOT } from '../started.ts';

type Switches = Readonly<Record<string, readonly unknown[]>>;

/** What a check says that it expects, where that is a choice: `"a" or "b"`. */
function choicesOf(check: OptionCheck): readonly unknown[] | null {
  try {
    check('switch', {});
  } catch (error) {
    if (!(error instanceof SimulatorOptionError)) throw error;
    try {
      return error.expected.split(' or ').map((choice): unknown => JSON.parse(choice));
    } catch {
      return null;
    }
  }
  return null;
}

/** Every option with every value of its; those that are no choice are named, so that none is forgotten. */
function switchesOf(checks: Readonly<Record<string, OptionCheck>>, named: Switches): [string, unknown][] {
  return Object.entries(checks).flatMap(([option, check]) => {
    const values = choicesOf(check) ?? named[option];
    if (values === undefined) throw new Error(`Name values of ${option} to try.`);
    return values.map((value): [string, unknown] => [option, value]);
  });
}

const HOUR_MS = 3_600_000;
const shared: Switches = { retryAfter: ['present', 'absent'], webhookTimestamps: ['fresh', 'first'] };
const sharedSwitches = Object.entries(shared).flatMap(([option, values]) =>
  values.map((value): [string, unknown] => [option, value]),
);

const alloSwitches = switchesOf(ALLO_OPTION_CHECKS, {
  scopes: [['CONVERSATIONS_READ']],
  conversations: [0, 1, 500],
  unansweredCalls: [0, 50],
  summaryDelayMs: [0, 30 * HOUR_MS],
  transcriptDelayMs: [0, 30 * HOUR_MS],
  completedDelayMs: [0, HOUR_MS],
  edits: [{ share: 0.5, delayMs: HOUR_MS }],
  dayTimeZone: ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'],
  dailyQuota: [null, 1_000],
  searchCap: [null, 10_000],
  widestRangeDays: [null, 1, 7, 366],
  queueLimit: [1],
});

const itellicoSwitches = switchesOf(ITELLICO_OPTION_CHECKS, {
  conversations: [0, 1, 500],
  subaccounts: [0, 3],
  conversationCap: [1, 100],
  maxPageSize: [null, 1, 99, 100],
  runningShare: [0, 0.5],
  blockedShare: [0, 0.5],
  recordingDelayMs: [0, { min: 0, max: HOUR_MS }],
  analysisDelayMs: [null, 0],
  answerDelayMs: [0],
});

async function collect(list: AsyncIterable<Conversation>): Promise<Conversation[]> {
  const conversations: Conversation[] = [];
  for await (const conversation of list) conversations.push(conversation);
  return conversations;
}

/** All that there is, each once; and the same records by their ids. */
async function expectAll(
  source: ConversationSource,
  expectedIds: readonly string[],
  told: (conversation: Conversation) => Partial<Conversation> = (conversation) => conversation,
): Promise<void> {
  const listed = await collect(source.list({ since: '2026-01-01', until: '2026-11-03' }));
  expect(listed.map(({ id }) => id).sort()).toEqual(expectedIds.toSorted());
  const some = listed.slice(0, 40);
  const { conversations, missingIds } = await source.getMany(some.map(({ id }) => id));
  expect(missingIds).toEqual([]);
  expect(conversations.map(told)).toEqual(some.map(told));
}

/** The AI is a participant only where it is heard. */
function withoutTurns(conversation: Conversation): Partial<Conversation> {
  const { turns: _, transcriptState: __, ...told } = conversation;
  return { ...told, participants: [], raw: null };
}

/** A day after everything, and so fast that a wait for a batch takes no time. */
const clockOf = () => createScaledClock({ speed: 10, at: '2026-11-02T00:00:00Z' });
const noPace = { requestsPerSecond: { read: null, write: null } };

describe('the client and the source of Allo read everything, whatever the switch', () => {
  it.each([...alloSwitches, ...sharedSwitches])('%s: %j', async (option, value) => {
    const clock = clockOf();
    const simulator = await createSimulator({
      provider: 'allo',
      dialogues: DIALOGUES,
      rateLimits: null,
      clock,
      [option]: value,
    }).listen();
    onTestFinished(() => simulator.close());
    const { apiKey, url: baseUrl } = simulator;
    const authorizationForm = value === 'bare' ? 'raw' : 'api-key';
    const client = createAlloClient({ apiKey, baseUrl, authorizationForm, ...noPace });
    const platform = { now: clock.now, sleep: clock.sleep };
    const expectedIds = Array.from(simulator.truths(), ({ row }) => `allo:${row.id.replace('_', '-')}`);
    // Where a batch can't be asked for transcripts, they are pending rather than none.
    const withoutTranscript = value === 'ignored' ? withoutTurns : undefined;
    await expectAll(alloSource(client, { platform }), expectedIds, withoutTranscript);
    expect((await client.GET('/v2/api/me', {})).response.status).toBe(200);
    const [id] = expectedIds;
    if (id === undefined) return;
    const path = { id: id.replace('allo:', '') };
    const { data } = await client.GET('/v2/api/conversations/items/{id}', { params: { path } });
    expect(data.data.id.replace('_', '-')).toBe(path.id);
  });
});

describe('the client and the source of itellico read everything, whatever the switch', () => {
  it.each([...itellicoSwitches, ...sharedSwitches])('%s: %j', async (option, value) => {
    const clock = clockOf();
    const simulator = await createSimulator({
      provider: 'itellico',
      dialogues: DIALOGUES,
      rateLimits: null,
      clock,
      ...(option === 'conversationCap' && { conversationPaging: 'capped' }),
      [option]: value,
    }).listen();
    onTestFinished(() => simulator.close());
    const { apiKey, url: baseUrl } = simulator;
    const client = createItellicoClient({ apiKey, baseUrl, ...noPace });
    const platform = { now: clock.now, sleep: clock.sleep };
    const expectedIds = Array.from(simulator.truths(), ({ row }) => `itellico:${row.conversation_id}`);
    await expectAll(itellicoSource(client, { platform }), expectedIds);
    expect((await client.GET('/v1/accounts/current')).data.id).toBe(ITELLICO_ROOT);
    const path = { account_id: ITELLICO_ROOT };
    const agents: string[] = [];
    const pages = paginatePages(client, 'GET', '/v1/accounts/{account_id}/agents', { params: { path } });
    for await (const { items, totalCount } of pages) {
      agents.push(...items.map(({ id }) => id));
      expect(totalCount).toBeGreaterThan(0);
    }
    expect(new Set(agents).size).toBeGreaterThan(1);
  });
});
