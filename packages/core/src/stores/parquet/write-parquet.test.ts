import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alloCall } from '../../../test/support/allo-items.ts';
import { rejectionOf } from '../../../test/support/rejection-of.ts';
import type { Conversation } from '../../conversation.ts';
import { normalizeAlloItem } from '../../providers/allo/normalize-allo-item.ts';
import type { StoreQuery } from '../../sync/conversation-store.ts';
import type { StoredConversation } from '../../sync/stored-conversation.ts';
import { writeParquet } from './write-parquet.ts';

const at = '2026-04-22T10:00:00.000Z';
let path: string;

beforeEach(() => {
  // A quote, as people have in their folders.
  path = mkdtempSync(join(tmpdir(), "callweave's parquet "));
});

afterEach(() => rmSync(path, { recursive: true }));

function stored(conversation: Conversation): StoredConversation {
  return {
    conversation,
    account: 'main',
    contentHash: 'hash-1',
    firstSeenAt: at,
    readAt: at,
    changedAt: at,
    nextCheckAt: null,
    missedAt: null,
    deletedAt: null,
  };
}

function storeOf(...conversations: readonly Conversation[]) {
  const queries: (StoreQuery | undefined)[] = [];
  return {
    queries,
    async *list(query?: StoreQuery) {
      queries.push(query);
      for (const conversation of conversations) yield stored(conversation);
    },
  };
}

async function rowsOf(sql: string): Promise<unknown[]> {
  const duckdb = await DuckDBInstance.create(':memory:');
  const connection = await duckdb.connect();
  const reader = await connection.runAndReadAll(sql.replaceAll('PATH', path.replaceAll("'", "''")));
  duckdb.closeSync();
  return reader.getRowObjectsJson();
}

const call = normalizeAlloItem(alloCall());

describe('writeParquet', () => {
  it('writes conversations, to be read back', async () => {
    const written = await writeParquet({ store: storeOf(call), path });
    expect(written.conversations).toEqual({ path: join(path, 'conversations.parquet'), rows: 1 });
    expect(await rowsOf("SELECT * FROM 'PATH/conversations.parquet'")).toEqual([
      {
        id: 'allo:cll-demo0001',
        provider: 'allo',
        account: 'main',
        provider_id: 'cll-demo0001',
        thread_key: '+14155550100|+14155550123',
        channel: 'voice',
        is_test: false,
        direction: 'inbound',
        status: 'completed',
        outcome: 'answered',
        provider_status: 'ANSWERED',
        started_at: '2026-04-21 09:00:00+00',
        ended_at: '2026-04-21 09:01:05+00',
        duration_seconds: 65,
        contact_number: '+14155550123',
        contact_name: 'Alex Example',
        our_number: '+14155550100',
        agent_id: 'usr-demo01',
        agent_name: 'Robin Sample',
        agent_kind: 'human',
        has_more_parties: false,
        turn_count: 2,
        transcript_state: 'available',
        summary: '**Heating**: appointment on Tuesday.',
        tags: ['meeting_booked'],
        recording_url: 'https://api.withallo.com/v1/assets/recordings/demo.mp3',
        participants: [
          {
            role: 'customer',
            kind: 'human',
            phone_e164: '+14155550123',
            phone_raw: '+14155550123',
            name: 'Alex Example',
            email: null,
            provider_ref: 'cnt-demo01',
          },
          {
            role: 'agent',
            kind: 'human',
            phone_e164: '+14155550100',
            phone_raw: '+14155550100',
            name: 'Robin Sample',
            email: 'robin@example.com',
            provider_ref: 'usr-demo01',
          },
        ],
        crm_refs: [
          { type: 'contact', id: 'cnt-demo01', name: 'Alex Example', status: null, parent_id: null },
          { type: 'company', id: 'com-demo01', name: 'Example Ltd', status: null, parent_id: 'cnt-demo01' },
        ],
        content_hash: 'hash-1',
        first_seen_at: '2026-04-22 10:00:00+00',
        read_at: '2026-04-22 10:00:00+00',
        changed_at: '2026-04-22 10:00:00+00',
        next_check_at: null,
        missed_at: null,
        deleted_at: null,
      },
    ]);
  });

  it('writes turns, to be joined with them', async () => {
    const [turn] = call.turns ?? [];
    if (turn === undefined) throw new Error('Expected a turn.');
    const tool = {
      ...turn,
      kind: 'tool',
      participant: null,
      text: '',
      tool: { name: 'book', result: { ok: true } },
    } as const;
    const conversation = { ...call, turns: [turn, { ...tool, startOffsetMs: 1_500.5 }] };
    const { turns } = await writeParquet({ store: storeOf(conversation), path });
    expect(turns).toEqual({ path: join(path, 'turns.parquet'), rows: 2 });
    const common = {
      conversation_id: 'allo:cll-demo0001',
      conversation_started_at: '2026-04-21 09:00:00+00',
      at: '2026-04-21 09:00:01+00',
      end_offset_ms: null,
      provider_role: 'USER',
    };
    expect(await rowsOf("SELECT * FROM 'PATH/turns.parquet'")).toEqual([
      {
        ...common,
        turn_index: 0,
        kind: 'utterance',
        speaker: 'Robin Sample',
        speaker_role: 'agent',
        speaker_kind: 'human',
        start_offset_ms: 1_000,
        text: 'Lindenhof Heating, good morning.',
        tool_name: null,
        tool_result: null,
      },
      {
        ...common,
        turn_index: 1,
        kind: 'tool',
        speaker: null,
        speaker_role: null,
        speaker_kind: null,
        start_offset_ms: 1_500.5,
        text: '',
        tool_name: 'book',
        tool_result: '{"ok":true}',
      },
    ]);
  });

  it('types the columns, and has times in UTC', async () => {
    await writeParquet({ store: storeOf(call), path });
    const types = await rowsOf(
      "SELECT name, type, logical_type FROM parquet_schema('PATH/conversations.parquet') WHERE name IN ('is_test', 'started_at', 'duration_seconds', 'turn_count')",
    );
    expect(types).toEqual([
      { name: 'is_test', type: 'BOOLEAN', logical_type: null },
      { name: 'started_at', type: 'INT64', logical_type: expect.stringContaining('isAdjustedToUTC=1') },
      { name: 'duration_seconds', type: 'DOUBLE', logical_type: null },
      { name: 'turn_count', type: 'INT32', logical_type: null },
    ]);
  });

  it('asks for what was asked for, and writes files of none too', async () => {
    const store = storeOf();
    const query = { since: '2026-01-01', withDeleted: true };
    const written = await writeParquet({ store, path: join(path, 'a', 'b'), query });
    expect(store.queries).toEqual([query]);
    expect([written.conversations.rows, written.turns.rows]).toEqual([0, 0]);
    expect(await rowsOf("SELECT count(*)::INTEGER AS rows FROM 'PATH/a/b/turns.parquet'")).toEqual([
      { rows: 0 },
    ]);
  });

  it('writes characters that JSON of databases has no room for as U+FFFD', async () => {
    const odd = {
      ...call,
      tags: ['zero \0, half \ud83d, 😀'],
      turns: null,
      startedAt: '0000-02-29T00:00:00.001Z',
    };
    await writeParquet({ store: storeOf(odd), path });
    expect(
      await rowsOf("SELECT tags, epoch_ms(started_at)::VARCHAR AS ms FROM 'PATH/conversations.parquet'"),
    ).toEqual([{ tags: ['zero \ufffd, half \ufffd, 😀'], ms: '-62162121599999' }]);
  });

  it('replaces files only by whole ones, and leaves nothing else behind', async () => {
    await writeParquet({ store: storeOf(call), path });
    const failing = {
      async *list() {
        yield stored({ ...call, id: 'allo:other' });
        throw new Error('The store is gone.');
      },
    };
    expect(await rejectionOf(writeParquet({ store: failing, path }))).toMatchObject({
      message: 'The store is gone.',
    });
    expect(await rowsOf("SELECT id FROM 'PATH/conversations.parquet'")).toEqual([{ id: call.id }]);
    expect(readdirSync(path).sort()).toEqual(['conversations.parquet', 'turns.parquet']);
    await writeParquet({ store: storeOf({ ...call, id: 'allo:new' }), path });
    expect(await rowsOf("SELECT id FROM 'PATH/conversations.parquet'")).toEqual([{ id: 'allo:new' }]);
  });

  it('ends with the signal', async () => {
    const controller = new AbortController();
    const reason = new Error('It was stopped.');
    const stopping = {
      async *list() {
        yield stored(call);
        controller.abort(reason);
        yield stored(call);
      },
    };
    expect(await rejectionOf(writeParquet({ store: stopping, path, signal: controller.signal }))).toBe(
      reason,
    );
    expect(readdirSync(path)).toEqual([]);
  });
});
