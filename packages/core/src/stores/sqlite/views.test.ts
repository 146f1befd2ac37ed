import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryDirectory } from '../../../test/support/temporary-directory.ts';
import type { Conversation } from '../../conversation.ts';
import { call, changeOf, deletedNow, participant, readOf, said } from '../../testing/store-fixtures.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

const alex = participant('customer', { phoneRaw: '+14155550123', name: 'Alex Example' });
const robin = participant('agent', { phoneRaw: '+14155550100', name: 'Robin Sample', providerRef: 'usr-1' });
const lindenhof = participant('agent', { kind: 'ai', name: 'Lindenhof' });

const at = (day: number, time: string): string => `2026-04-${day}T${time}.000Z`;

/** Two days: what counts, and one of everything that does not. */
const conversations: readonly Conversation[] = [
  call('a', { startedAt: at(10, '08:00:00'), durationSeconds: 60, participants: [alex, robin] }),
  call('b', {
    startedAt: at(10, '23:59:59'),
    durationSeconds: 30.5,
    outcome: 'transferred',
    participants: [alex, robin],
  }),
  call('c', {
    startedAt: at(10, '09:00:00'),
    outcome: 'unanswered',
    durationSeconds: 12,
    participants: [alex, robin],
    summary: { text: 'Missed.', format: 'plain' },
  }),
  call('d', {
    startedAt: at(11, '00:00:00'),
    direction: 'outbound',
    outcome: 'unanswered',
    participants: [robin, alex],
  }),
  call('e', { startedAt: at(11, '10:00:00'), outcome: 'voicemail', participants: [alex] }),
  call('f', {
    provider: 'itellico',
    startedAt: at(11, '12:00:00'),
    channel: 'web',
    durationSeconds: 200,
    participants: [participant('customer'), lindenhof],
    turns: [
      said('Hello.', { participant: 1, at: at(11, '12:00:01'), startOffsetMs: 0, endOffsetMs: 900 }),
      said('Hi!', { participant: 0, kind: 'message' }),
      said('found', { kind: 'tool', tool: { name: 'lookup', result: {} }, providerRole: 'tool' }),
    ],
  }),
  call('open', {
    startedAt: at(11, '13:00:00'),
    status: 'in_progress',
    outcome: null,
    participants: [alex, robin],
  }),
  call('message', {
    startedAt: at(11, '13:00:00'),
    channel: 'sms',
    outcome: 'delivered',
    participants: [alex, robin],
  }),
  call('test', {
    startedAt: at(11, '13:00:00'),
    isTest: true,
    durationSeconds: 9,
    turns: null,
    participants: [robin],
  }),
  call('deleted', {
    startedAt: at(11, '13:00:00'),
    durationSeconds: 9,
    turns: [said('x')],
    participants: [robin],
  }),
  call('no-start', { startedAt: null, durationSeconds: 5, participants: [robin] }),
];

describe('views', () => {
  const directory = temporaryDirectory();
  const path = join(directory.path, 'store.db');
  const select = (sql: string): unknown[] => {
    const database = new DatabaseSync(path, { readOnly: true });
    const rows = database.prepare(sql).all();
    database.close();
    return rows.map((row) => Object.values(row));
  };

  beforeAll(async () => {
    const store = await openSqliteStore({ path });
    for (const provider of ['allo', 'itellico'] as const) {
      const ofProvider = conversations.filter((one) => one.provider === provider);
      await store.commit(changeOf({ provider, conversations: ofProvider.map((one) => readOf(one)) }));
    }
    await store.commit(changeOf({ missing: [deletedNow('allo:deleted')] }));
    await store.close();
  });
  afterAll(() => directory[Symbol.dispose]());

  it('calls_per_day counts calls by day in UTC, provider, account and direction', () => {
    expect(select('SELECT * FROM calls_per_day ORDER BY day, provider, direction')).toEqual([
      ['2026-04-10', 'allo', 'main', 'inbound', 3, 2, 1, 90.5],
      ['2026-04-11', 'allo', 'main', 'inbound', 2, 0, 1, 0],
      ['2026-04-11', 'allo', 'main', 'outbound', 1, 0, 1, 0],
      ['2026-04-11', 'itellico', 'main', 'inbound', 1, 1, 0, 200],
    ]);
  });

  it('missed_calls tells when the caller was next spoken to, or called', () => {
    expect(
      select(
        'SELECT id, started_at, contact_number, contact_name, our_number, outcome, summary, next_contact_at FROM missed_calls ORDER BY started_at',
      ),
    ).toEqual([
      [
        'allo:c',
        at(10, '09:00:00'),
        '+14155550123',
        'Alex Example',
        '+14155550100',
        'unanswered',
        'Missed.',
        at(10, '23:59:59'),
      ],
      ['allo:e', at(11, '10:00:00'), '+14155550123', 'Alex Example', null, 'voicemail', null, null],
    ]);
  });

  it('talk_time_by_person adds up what each spoke, people and AI', () => {
    expect(select('SELECT * FROM talk_time_by_person ORDER BY provider')).toEqual([
      ['allo', 'main', 'usr-1', 'Robin Sample', 'human', 3, 95.5, 95.5 / 3],
      ['itellico', 'main', null, 'Lindenhof', 'ai', 1, 200, 200],
    ]);
  });

  it('turns has a row for each turn, but of what is deleted', () => {
    expect(select('SELECT * FROM turns ORDER BY conversation_id, turn_index')).toEqual([
      [
        'itellico:f',
        at(11, '12:00:00'),
        0,
        'utterance',
        'Lindenhof',
        'agent',
        'ai',
        at(11, '12:00:01'),
        0,
        900,
        'Hello.',
        null,
        null,
      ],
      [
        'itellico:f',
        at(11, '12:00:00'),
        1,
        'message',
        null,
        'customer',
        'human',
        null,
        null,
        null,
        'Hi!',
        null,
        null,
      ],
      [
        'itellico:f',
        at(11, '12:00:00'),
        2,
        'tool',
        null,
        null,
        null,
        null,
        null,
        null,
        'found',
        'lookup',
        'tool',
      ],
    ]);
  });
});
