import { describe, expect, it } from 'vitest';
import { readSpec } from '../../../../test/read-spec.ts';
import { generateDialogues } from '../../../generate/generate-dialogues.ts';
import { placeCall } from '../conversations/place-call.ts';
import { truthsOf } from '../conversations/truths-of.ts';
import { itellicoSettings } from '../settings.ts';
import { createWorld, type ItellicoWorld } from '../world.ts';
import { eventsBetween } from './events-between.ts';

const UNTIL_MS = Date.parse('2026-11-01T00:00:00Z');

function worldOf(settings: Parameters<typeof itellicoSettings>[0] = {}, nowMs = UNTIL_MS): ItellicoWorld {
  return createWorld({
    settings: itellicoSettings({ runningShare: 0, ...settings }),
    dialogues: generateDialogues({ seed: 11, count: 60 }),
    seed: 1,
    conversations: 60,
    untilMs: UNTIL_MS,
    now: () => nowMs,
  });
}

describe('eventsBetween', () => {
  it('has three of every conversation, each once, in order, however the time is cut', () => {
    const world = worldOf();
    const all = eventsBetween(world, 0, UNTIL_MS);
    expect(all).toHaveLength(180);
    const times = all.map(({ occurredAtMs }) => occurredAtMs);
    expect(times).toEqual(times.toSorted((left, right) => left - right));
    const cuts = [0, ...[80, 60, 41, 40, 3].map((days) => UNTIL_MS - days * 86_400_000), UNTIL_MS];
    const pieces = cuts.slice(1).flatMap((untilMs, index) => eventsBetween(world, cuts[index] ?? 0, untilMs));
    expect(pieces).toEqual(all);
    expect(new Set(all.map(({ id }) => id)).size).toBe(180);
  });

  it('includes the end of the window and not its beginning', () => {
    const world = worldOf();
    const [first] = eventsBetween(world, 0, UNTIL_MS);
    const atMs = first?.occurredAtMs ?? 0;
    expect(eventsBetween(world, atMs - 1, atMs)).toEqual([first]);
    expect(eventsBetween(world, atMs, atMs + 1)).toEqual([]);
  });

  it('tells of what is still to come, before the rows have it', () => {
    const world = worldOf({}, 0);
    expect([...truthsOf(world)]).toEqual([]);
    expect(eventsBetween(world, 0, UNTIL_MS)).toHaveLength(180);
  });

  it('words them as the guide does', () => {
    const world = worldOf();
    const truth = [...truthsOf(world)].find(({ row }) => row.direction === 'outbound');
    const row = truth?.row;
    const ofRow = eventsBetween(world, 0, UNTIL_MS).filter(
      ({ data }) => data.conversation_uuid === row?.conversation_id,
    );
    const common = {
      conversation_uuid: row?.conversation_id,
      agent_uuid: row?.agent_id,
      agent_name: row?.agent_name,
    };
    const started = {
      ...common,
      channel: 'sip',
      direction: 'outbound',
      from_number: row?.phone_number,
      to_number: row?.contact_number,
      ip_address: null,
      campaign_uuid: null,
      campaign_contact_uuid: null,
      room_sid: expect.any(String),
      metadata: {},
      started_at: row?.start_timestamp,
    };
    const transcript = {
      messages: row?.messages,
      events: row?.messages.filter(({ role }) => role === 'event'),
    };
    expect(ofRow.map(({ topic }) => topic)).toEqual([
      'conversation.started',
      'conversation.ended',
      'conversation.analysis.completed',
    ]);
    expect(ofRow.map(({ scope }) => scope)).toEqual(Array(3).fill(row?.agent_id));
    expect(ofRow[0]?.data).toEqual(started);
    expect(ofRow[1]?.data).toEqual({
      ...started,
      ...transcript,
      ended_at: new Date(ofRow[1]?.occurredAtMs ?? 0).toISOString(),
      duration_seconds: row?.duration_seconds,
      status: row?.status,
      answer_status: expect.stringMatching(/human|machine/),
    });
    expect(ofRow[2]?.data).toEqual({
      ...common,
      ...transcript,
      analysis_job_uuid: expect.any(String),
      analyzed_at: truth?.updatedAt,
      model_used: 'gpt-4.1-mini',
      results: {
        goals: [],
        post_call: [
          {
            name: 'Caller satisfaction',
            type: 'rating',
            value: expect.any(Number),
            reasoning: expect.any(String),
          },
        ],
      },
    });
  });

  it('says whose they are', () => {
    const accounts = eventsBetween(worldOf({ subaccounts: 1 }), 0, UNTIL_MS).map(
      ({ account }) => account?.name,
    );
    expect(new Set(accounts)).toEqual(new Set(['Callweave Demo', 'Branch 1']));
  });

  it('words them as the document does', () => {
    const spec = readSpec('itellico');
    const schemas: Readonly<Record<string, string>> = {
      'conversation.started': 'ConversationStartedData',
      'conversation.ended': 'ConversationEndedData',
      'conversation.analysis.completed': 'ConversationAnalysisCompletedData',
    };
    for (const { topic, data } of eventsBetween(worldOf(), 0, UNTIL_MS)) {
      expect([topic, spec.schemaProblems(schemas[topic] ?? '', data)]).toEqual([topic, []]);
    }
  });

  it('has no analysis where none is set up, and no end of what never ends', () => {
    const topicsOf = (world: ItellicoWorld): Set<string> =>
      new Set(eventsBetween(world, 0, UNTIL_MS).map(({ topic }) => topic));
    expect(topicsOf(worldOf({ analysisDelayMs: null }))).toEqual(
      new Set(['conversation.started', 'conversation.ended']),
    );
    expect(topicsOf(worldOf({ runningShare: 1 }))).toEqual(new Set(['conversation.started']));
  });

  it.each([
    ['human', ['conversation.started', 'conversation.ended', 'conversation.analysis.completed']],
    ['user_busy', ['conversation.ended']],
  ] as const)('has those of a call that was started and answered by %s', (callAnswer, topics) => {
    const nowMs = UNTIL_MS + 86_400_000;
    const world = worldOf({ callAnswer }, nowMs);
    const agent = world.agents.find(
      '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638',
      'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
    );
    if (agent === null) throw new Error('no agent');
    const numbers = { fromNumber: '+12125550142', toNumber: '+12025550123' };
    placeCall(world, { type: 'phone', agent, ...numbers, externalId: null, initialText: null });
    const events = eventsBetween(world, nowMs, nowMs + 86_400_000);
    expect(events.map(({ topic }) => topic)).toEqual(topics);
    expect(events.find(({ topic }) => topic === 'conversation.ended')?.data).toMatchObject({
      answer_status: callAnswer,
      direction: 'outbound',
      from_number: '+12125550142',
      to_number: '+12025550123',
    });
  });
});
