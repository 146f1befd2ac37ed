import { createAlloClient } from '@callweave/allo-client';
import { verifyAlloWebhook } from '@callweave/allo-client/webhooks';
import { parseAlloVersion1Webhook } from '@callweave/allo-client/webhooks/version-1';
import {
  alloSource,
  type Conversation,
  type ConversationSource,
  itellicoSource,
  type Normalized,
  normalizeAlloWebhook,
  normalizeItellicoWebhook,
} from '@callweave/core';
import { createItellicoClient } from '@callweave/itellico-client';
import { verifyItellicoWebhook } from '@callweave/itellico-client/webhooks';
import { describe, expect, it } from 'vitest';
import { fakeClock, startAllo, startItellico } from '../started.ts';
import { startReceiver } from '../webhooks/receiver.ts';

const START = Date.UTC(2026, 9, 1);
const DAY_MS = 86_400_000;
const noPace = { requestsPerSecond: { read: null, write: null } };

type Whole = Extract<Normalized, { kind: 'conversation' }>;

const wholeOf = (all: readonly Normalized[]): Whole[] => all.filter((one) => one.kind === 'conversation');

/** One side as a payload tells it: without ids and some names, but with one where the API has several contacts. */
function toldOf<Side extends object>(told: Side | undefined, known: Side): Side {
  const entries = Object.entries(known).map(([field, value]) => {
    const said: unknown = Reflect.get(told ?? {}, field);
    return [field, said === null || said === 'unknown' || value === null ? said : value];
  });
  return Object.fromEntries(entries) as Side;
}

/** What the API may say where an event said this: a message arrives later, and only itellico's events tell who answered. */
const OUTCOMES: Readonly<Record<string, readonly unknown[]>> = {
  sent: ['sent', 'delivered', 'failed'],
  voicemail: ['voicemail', 'answered'],
  unanswered: ['unanswered', 'answered'],
};

/** Every field that a payload tells is what the API tells of the same id. */
function expectSame({ conversation, missing }: Whole, record: Conversation | undefined): void {
  if (record === undefined) throw new Error(`The API has no ${conversation.id}.`);
  // Allo's events tell the length in minutes with two digits, and 0 of a call that nobody took.
  const { durationSeconds, endedAt, endedAtDerived, outcome, providerStatus } = conversation;
  expect(Math.abs((durationSeconds ?? 0) - (record.durationSeconds ?? 0))).toBeLessThanOrEqual(0.3);
  if (!missing.includes('outcome')) expect(OUTCOMES[outcome ?? ''] ?? [outcome]).toContain(record.outcome);
  const expected: Conversation = {
    ...record,
    ...{ durationSeconds, endedAt, endedAtDerived, outcome },
    // The API says TRANSFERRED of what events tell more exactly.
    providerStatus: providerStatus?.startsWith(`${record.providerStatus}_`)
      ? providerStatus
      : record.providerStatus,
    participants: record.participants.map((known, index) => toldOf(conversation.participants[index], known)),
    // Whose words USER marks in version 1 is not known.
    turns:
      record.turns?.map((turn, index) =>
        conversation.turns?.[index]?.participant === null ? { ...turn, participant: null } : turn,
      ) ?? null,
  };
  const untold = new Set<string>([...missing, 'raw']);
  const comparable = (whole: Conversation): object =>
    Object.fromEntries(Object.entries(whole).filter(([field]) => !untold.has(field)));
  expect(comparable(conversation)).toEqual(comparable(expected));
}

/** Reads each from the API, and compares. */
async function expectRecords(source: ConversationSource, told: readonly Whole[]): Promise<void> {
  const ids = new Set(told.map(({ conversation }) => conversation.id));
  const { conversations, missingIds } = await source.getMany([...ids]);
  expect(missingIds).toEqual([]);
  const records = new Map(conversations.map((conversation) => [conversation.id, conversation]));
  for (const one of told) expectSame(one, records.get(one.conversation.id));
}

describe('what webhooks of Allo deliver is what the API tells of the same id', () => {
  async function deliver(version: 'allo-1' | 'allo-2', options: Parameters<typeof startAllo>[0] = {}) {
    const clock = fakeClock(START);
    const receiver = await startReceiver(() => 200);
    const { simulator } = await startAllo({ clock, conversations: 2_000, unansweredCalls: 200, ...options });
    const { secret } = simulator.webhooks.add({ url: receiver.url, version });
    await clock.advance(DAY_MS);
    const client = createAlloClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, ...noPace });
    return { received: receiver.received, secret: secret ?? '', source: alloSource(client) };
  }

  it('version 2, verified', async () => {
    const { received, secret, source } = await deliver('allo-2');
    const normalized: Normalized[] = [];
    for (const { headers, body } of received) {
      const now = () => Number(headers['webhook-timestamp']) * 1_000;
      const event = await verifyAlloWebhook({ headers, body, secrets: secret, now });
      normalized.push(normalizeAlloWebhook(event));
    }
    const whole = wholeOf(normalized);
    expect(new Set(whole.map(({ conversation }) => conversation.channel)).size).toBeGreaterThan(1);
    expect(whole.length).toBeGreaterThan(20);
    await expectRecords(source, whole);
  });

  it.each(['snake_case', 'camelCase'] as const)('version 1, %s', async (version1Webhooks) => {
    const { received, source } = await deliver('allo-1', { version1Webhooks });
    const whole = wholeOf(received.map(({ body }) => normalizeAlloWebhook(parseAlloVersion1Webhook(body))));
    expect(whole.length).toBeGreaterThan(20);
    await expectRecords(source, whole);
  });

  it('version 1, the first spelling: calls had no id, so they are parts of what the list gives', async () => {
    const { received, source } = await deliver('allo-1', { version1Webhooks: 'body' });
    const normalized = received.map(({ body }) => normalizeAlloWebhook(parseAlloVersion1Webhook(body)));
    await expectRecords(source, wholeOf(normalized));
    const listed = new Set<string>();
    for await (const { threadKey, startedAt } of source.list()) listed.add(`${threadKey} ${startedAt}`);
    const parts = normalized.flatMap((one) => (one.kind === 'partial' ? [one.partial] : []));
    expect(parts.length).toBeGreaterThan(10);
    for (const { threadKey, startedAt } of parts) expect(listed).toContain(`${threadKey} ${startedAt}`);
  });
});

it.each([
  ['seconds', 'utf-8'],
  ['iso', 'escaped'],
] as const)(
  'what webhooks of itellico deliver is what the API tells of the same id: time in %s, text as %s',
  async (webhookTimestampForm, webhookText) => {
    const clock = fakeClock(START);
    const receiver = await startReceiver();
    const { simulator } = await startItellico({
      clock,
      conversations: 2_000,
      webhookTimestampForm,
      webhookText,
    });
    const { secret } = simulator.webhooks.add({ url: receiver.url });
    await clock.advance(DAY_MS);
    const normalized: Normalized[] = [];
    for (const { headers, body } of receiver.received) {
      const now = () => Date.parse(JSON.parse(body).created);
      const event = await verifyItellicoWebhook({ headers, body, secrets: secret ?? '', now });
      normalized.push(normalizeItellicoWebhook(event));
    }
    // What had begun has ended since: its record is what the later events tell.
    const ended = wholeOf(normalized).filter(({ conversation }) => conversation.status !== 'in_progress');
    expect(ended.length).toBeGreaterThan(10);
    const { apiKey, url: baseUrl } = simulator;
    await expectRecords(itellicoSource(createItellicoClient({ apiKey, baseUrl, ...noPace })), ended);
  },
);
