import { describe, expect, it } from 'vitest';
import { toTurnRows } from '../../src/transcripts/to-turn-rows.ts';
import { collect } from '../support/source-of.ts';
import { account, at, call, change, read } from './support/changes.ts';
import { poolWithLog } from './support/pool-with-log.ts';
import { ownSchema } from './support/postgres.ts';

describe('the views', () => {
  it('answer what an analyst asks', async () => {
    await using schema = await ownSchema();
    const store = await schema.open();
    const missed = { outcome: 'unanswered', durationSeconds: 0, turns: null, summary: null } as const;
    const conversations = [
      call(1),
      call(2, { startedAt: '2026-04-21T23:59:59.999Z', durationSeconds: 35 }),
      call(3, { startedAt: '2026-04-22T00:00:00.000Z', ...missed }),
      call(4, { startedAt: '2026-04-22T08:30:00.000Z', direction: 'outbound' }),
      call(5, { startedAt: '2026-04-22T09:00:00.000Z', isTest: true }),
      call(6, { startedAt: '2026-04-22T09:30:00.000Z', channel: 'sms' }),
      call(7, { startedAt: '2026-04-22T09:45:00.000Z', ...missed }),
    ];
    await store.commit(change({ conversations: conversations.map((conversation) => read(conversation)) }));
    await store.commit(change({ missing: [{ id: call(7).id, isDeleted: true, nextCheckAt: null }] }));
    const rowsOf = async (sql: string): Promise<unknown[]> => (await schema.client.query(sql)).rows;

    expect(
      await rowsOf(
        'SELECT day::text, provider, account, direction, calls::int, answered::int, not_answered::int, talk_seconds FROM calls_per_day ORDER BY 1, 4',
      ),
    ).toEqual([
      {
        day: '2026-04-21',
        ...account,
        direction: 'inbound',
        calls: 2,
        answered: 2,
        not_answered: 0,
        talk_seconds: 100,
      },
      {
        day: '2026-04-22',
        ...account,
        direction: 'inbound',
        calls: 1,
        answered: 0,
        not_answered: 1,
        talk_seconds: 0,
      },
      {
        day: '2026-04-22',
        ...account,
        direction: 'outbound',
        calls: 1,
        answered: 1,
        not_answered: 0,
        talk_seconds: 65,
      },
    ]);
    expect(await rowsOf('SELECT * FROM missed_calls')).toEqual([
      {
        id: 'allo:cll-demo000003',
        ...account,
        started_at: new Date('2026-04-22T00:00:00Z'),
        contact_number: '+14155550123',
        contact_name: 'Alex Example',
        our_number: '+14155550100',
        outcome: 'unanswered',
        summary: null,
        next_contact_at: new Date('2026-04-22T08:30:00Z'),
      },
    ]);
    expect(await rowsOf('SELECT *, calls::int FROM talk_time_by_person')).toEqual([
      {
        ...account,
        agent_id: 'usr-demo01',
        agent_name: 'Robin Sample',
        agent_kind: 'human',
        calls: 3,
        talk_seconds: 165,
        average_seconds: 55,
      },
    ]);
  });

  it('tell turns as toTurnRows does', async () => {
    await using schema = await ownSchema();
    const store = await schema.open();
    const conversations = [call(1), call(2, { turns: null }), call(3, { turns: [] })];
    await store.commit(change({ conversations: conversations.map((conversation) => read(conversation)) }));
    const { rows } = await schema.client.query('SELECT * FROM turns ORDER BY conversation_id, turn_index');
    expect(rows).toEqual(
      toTurnRows(call(1)).map((turn) => ({
        conversation_id: turn.conversationId,
        conversation_started_at: new Date('2026-04-21T09:00:00Z'),
        turn_index: turn.index,
        kind: turn.kind,
        speaker: turn.speaker,
        speaker_role: turn.speakerRole,
        speaker_kind: turn.speakerKind,
        at: new Date(turn.at ?? 0),
        start_offset_ms: turn.startOffsetMs,
        end_offset_ms: turn.endOffsetMs,
        text: turn.text,
        tool_name: turn.toolName,
        provider_role: turn.providerRole,
      })),
    );
  });
});

describe('what no text of Postgres can hold', () => {
  const odd = 'zero \0, half \ud83d, C:\\u0000';
  const [turn] = call(1).turns ?? [];
  const conversation = call(1, {
    turns: turn === undefined ? [] : [{ ...turn, text: odd, at: '0000-01-01T00:00:00.000Z' }],
    tags: [odd],
    raw: { [odd]: [odd] },
  });

  it('comes back as it was, and hinders no view', async () => {
    await using schema = await ownSchema();
    const store = await schema.open();
    await store.commit(change({ conversations: [read(conversation), read(call(2))] }));
    expect((await store.get(conversation.id))?.conversation).toEqual(conversation);
    const { rows } = await schema.client.query(
      `SELECT text, at, tags ->> 0 AS tag, exact_record IS NOT NULL AS has_exact
       FROM turns JOIN conversations ON id = conversation_id WHERE turn_index = 0 ORDER BY id`,
    );
    const seen = 'zero \ufffd, half \ufffd, C:\\u0000';
    expect(rows).toEqual([
      { text: seen, at: null, tag: seen, has_exact: true },
      { text: call(2).turns?.[0]?.text, at: expect.any(Date), tag: 'meeting_booked', has_exact: false },
    ]);
  });

  it('makes keys of two where it is all that they differ by', async () => {
    await using schema = await ownSchema();
    const store = await schema.open();
    const ids = ['allo:a\0', 'allo:a\ufffd', 'allo:a\\u0000', 'allo:a\ud83d'];
    const hints = ids.map((id) => ({ ...account, deliveryId: id, conversationId: id, receivedAt: at }));
    await store.commit(change({ conversations: ids.map((id) => read(call(1, { id }))) }));
    expect(await store.addHints(hints)).toBe(4);
    const listed = await collect(store.list());
    expect(new Set(listed.map((stored) => stored.conversation.id))).toEqual(new Set(ids));
    expect(
      new Set((await collect(store.listStates(account, { since: null, until: null }))).map(({ id }) => id)),
    ).toEqual(new Set(ids));
    expect((await store.listHints(account, at, 9)).map((hint) => hint.conversationId).sort()).toEqual(
      ids.toSorted(),
    );
  });
});

it('keeps numbers to their last digit, and keys in their order', async () => {
  await using schema = await ownSchema();
  const store = await schema.open();
  const raw = { z: 5e-324, y: 1.7976931348623157e308, x: 0.1, w: 12345678901234567000, b: 1, a: 2 };
  const conversation = call(1, { raw, durationSeconds: 1e21 + 0.1, startedAt: '0000-02-29T00:00:00.001Z' });
  await store.commit(change({ conversations: [read(conversation)] }));
  expect(JSON.stringify((await store.get(conversation.id))?.conversation.raw)).toBe(JSON.stringify(raw));
  const [state] = await collect(
    store.listStates(account, { since: '0000-02-29T00:00:00.001Z', until: null }),
  );
  expect(state?.startedAt).toBe('0000-02-29T00:00:00.001Z');
  expect((await store.count()).firstStartedAt).toBe('0000-02-29T00:00:00.001Z');
});

describe('the statements', () => {
  it('of a commit are few, however many conversations it has', async () => {
    await using schema = await ownSchema();
    const { pool, statements } = poolWithLog();
    const store = await schema.open({ pool });
    const conversations = Array.from({ length: 1_000 }, (_, index) => read(call(index)));
    statements.length = 0;
    await store.commit(change({ conversations }));
    // 500 conversations and their words in each of the two that write.
    expect(statements).toEqual(['BEGIN', 'LOCK', 'SELECT', 'SELECT', 'WITH', 'WITH', 'COMMIT']);
    statements.length = 0;
    await store.commit(change({ conversations }));
    expect(statements).toEqual(['BEGIN', 'LOCK', 'SELECT', 'SELECT', 'COMMIT']);
    await pool.end();
  });

  it('of a list are a page each, and only what is consumed is read', async () => {
    await using schema = await ownSchema();
    const { pool, statements } = poolWithLog();
    const store = await schema.open({ pool });
    await store.commit(
      change({ conversations: Array.from({ length: 250 }, (_, index) => read(call(index))) }),
    );
    statements.length = 0;
    expect(await collect(store.list())).toHaveLength(250);
    // Three pages of 100, and those without a start, of which there are none.
    expect(statements).toHaveLength(4);
    statements.length = 0;
    for await (const _ of store.list()) break;
    expect(statements).toHaveLength(1);
    await pool.end();
  });
});
