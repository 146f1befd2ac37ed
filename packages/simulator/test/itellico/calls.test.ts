import { describe, expect, it } from 'vitest';
import { type Answer, fakeClock, ITELLICO_ROOT, type ItellicoUnderTest, startItellico } from '../started.ts';

const AGENT = 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3';
const PHONE = { type: 'phone', agent_id: AGENT, from_number: '+12125550142', to_number: '+12025550123' };
const NOON = Date.UTC(2026, 10, 2, 12);

type Clock = ReturnType<typeof fakeClock>;
type Options = Parameters<typeof startItellico>[0];

/** After all content, with calls that are taken after ten seconds. */
async function start(options: Options = {}): Promise<{ itellico: ItellicoUnderTest; clock: Clock }> {
  const clock = fakeClock(NOON);
  const itellico = await startItellico({
    clock,
    answerDelayMs: 10_000,
    callAnswer: 'human',
    recordingDelayMs: 2_000,
    analysisDelayMs: 30_000,
    ...options,
  });
  return { itellico, clock };
}

const place = (itellico: ItellicoUnderTest, body: object = PHONE): Promise<Answer> =>
  itellico.send('POST', '/calls', body);

describe('itellico: starting a call', () => {
  it('rings, is held, ends, and has its recording later, all by the clock', async () => {
    const { itellico, clock } = await start();
    const created = await place(itellico, { ...PHONE, external_id: 'ticket-1' });
    expect(created.status).toBe(201);
    const id = String(created.json.id);
    const ringing = {
      id,
      type: 'phone',
      status: 'in_progress',
      created: '2026-11-02T12:00:00.000Z',
      modified: '2026-11-02T12:00:00.000Z',
      direction: 'outbound',
      answer_status: 'waiting',
      agent_id: AGENT,
      agent_name: 'Reception',
      from_number: '+12125550142',
      to_number: '+12025550123',
      external_id: 'ticket-1',
      started_at: null,
      ended_at: null,
      duration_seconds: null,
    };
    expect(created.json).toEqual({ ...ringing, success: true, join: null });
    const call = async (): Promise<Answer['json']> => (await itellico.send('GET', `/calls/${id}`)).json;
    expect(await call()).toEqual({ ...ringing, messages: [], capture: null });
    expect((await itellico.conversations({ conversation_id: id })).json.count).toBe(0);

    await clock.advance(10_000);
    expect(await call()).toMatchObject({
      status: 'in_progress',
      answer_status: 'human',
      started_at: '2026-11-02T12:00:10.000Z',
    });
    expect((await itellico.conversations({ conversation_id: id })).json).toMatchObject({
      count: 1,
      items: [
        {
          conversation_id: id,
          status: 'in_progress',
          direction: 'outbound',
          phone_number: '+12125550142',
          phone_number_id: '0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5',
          contact_number: '+12025550123',
          duration_seconds: null,
        },
      ],
    });

    await clock.advance(30_000);
    const spoken = (await call()).messages?.length ?? 0;
    expect(spoken).toBeGreaterThan(0);
    await clock.advance(3_600_000);
    const ended = await call();
    expect(ended).toMatchObject({ status: 'completed', answer_status: 'human' });
    expect(ended.messages?.length).toBeGreaterThan(spoken);
    const seconds = Math.round((Date.parse(String(ended.ended_at)) - NOON - 10_000) / 1000);
    expect(ended.duration_seconds).toBe(seconds);
    expect((await itellico.conversations({ conversation_id: id })).json.items).toMatchObject([
      { status: 'completed', duration_seconds: seconds, messages: ended.messages },
    ]);
  });

  it.each(['user_rejected', 'user_unavailable', 'user_busy', 'unknown'] as const)(
    'fails when it is answered by %s',
    async (callAnswer) => {
      const { itellico, clock } = await start({ callAnswer });
      const id = String((await place(itellico)).json.id);
      expect((await itellico.send('GET', `/calls/${id}`)).json.answer_status).toBe('waiting');
      await clock.advance(60_000);
      expect((await itellico.send('GET', `/calls/${id}`)).json).toMatchObject({
        status: 'failed',
        answer_status: callAnswer,
        started_at: null,
        ended_at: '2026-11-02T12:00:10.000Z',
        duration_seconds: null,
        messages: [],
        capture: null,
      });
    },
  );

  it('is answered by all kinds when that is mixed, and by machines too', async () => {
    const { itellico, clock } = await start({ callAnswer: 'mixed' });
    for (let call = 0; call < 60; call += 1) await place(itellico);
    await clock.advance(3_600_000);
    const { json } = await itellico.send('GET', '/calls?created_after=2026-11-02T12:00:00Z');
    expect(json.count).toBe(60);
    const answers = new Set(json.items?.map(({ answer_status }) => answer_status));
    expect(answers).toEqual(
      new Set(['human', 'machine', 'user_rejected', 'user_unavailable', 'user_busy', 'unknown']),
    );
    const machine = await start({ callAnswer: 'machine' });
    await place(machine.itellico);
    await machine.clock.advance(3_600_000);
    const { json: taken } = await machine.itellico.send('GET', '/calls?limit=1');
    expect(taken.items).toMatchObject([{ answer_status: 'machine', status: 'completed' }]);
  });

  it('on the web gives what a browser joins with, and begins with the first words', async () => {
    const { itellico, clock } = await start();
    const { json } = await place(itellico, {
      type: 'web',
      agent_id: AGENT,
      initial_text: 'Is anybody there?',
      test_variables: { name: 'Ada' },
    });
    expect(json).toMatchObject({ type: 'web', success: true, from_number: null, answer_status: null });
    expect(json.join).toEqual({
      token: expect.any(String),
      livekit_url: 'wss://livekit.example.com',
      room_sid: expect.any(String),
    });
    await clock.advance(10_000);
    const { messages } = (await itellico.send('GET', `/calls/${json.id}`)).json;
    expect(messages).toEqual([
      { role: 'user', message: 'Is anybody there?', timestamp: '2026-11-02T12:00:10.000Z' },
    ]);
  });

  it.each([
    [{ type: 'test', agent_id: AGENT }, 422, 'body.type', 'enum'],
    [{ type: 'web' }, 422, 'body.agent_id', 'missing'],
    [{ type: 'phone', agent_id: AGENT, to_number: '+12025550123' }, 422, 'body.from_number', 'missing'],
    [{ ...PHONE, to_number: '12025550123' }, 422, 'body.to_number', 'value_error'],
    [{ ...PHONE, overrides: [] }, 422, 'body.overrides', 'dict_type'],
    [{ ...PHONE, agent_id: 'nobody' }, 404, undefined, undefined],
  ])('refuses %j', async (body, status, field, type) => {
    const answer = await place((await start()).itellico, body);
    expect(answer.status).toBe(status);
    expect([answer.json.errors?.[0]?.field, answer.json.errors?.[0]?.type]).toEqual([field, type]);
  });

  it.each([
    [true, 1],
    [false, 2],
  ] as const)('with an `external_id` for the second time; dedupe is %s', async (externalIdDedupe, count) => {
    const { itellico } = await start({ externalIdDedupe });
    const order = { ...PHONE, external_id: 'ticket-1' };
    const [first, second] = [await place(itellico, order), await place(itellico, order)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(new Set([first.json.id, second.json.id]).size).toBe(count);
    expect((await itellico.send('GET', '/calls?external_id=ticket-1')).json.count).toBe(count);
    expect((await place(itellico, { ...order, external_id: null })).status).toBe(201);
  });
});

describe('itellico: list calls', () => {
  it('has a light row for every conversation, with the id of the conversation or one of its own', async () => {
    for (const callId of ['conversation', 'own'] as const) {
      const { itellico } = await start({ callId });
      const { json } = await itellico.send('GET', '/calls?limit=1000');
      const conversations = (await itellico.conversations({ limit: '1000' })).json;
      expect(json.count).toBe(120);
      const ids = json.items?.map(({ id }) => id) ?? [];
      const conversationIds = conversations.items?.map(({ conversation_id }) => conversation_id) ?? [];
      expect(new Set(ids).size).toBe(120);
      if (callId === 'conversation') expect(ids).toEqual(conversationIds);
      else expect(ids.filter((id) => conversationIds.includes(id))).toEqual([]);
      expect(json.items?.[0]).not.toHaveProperty('messages');
      const one = (await itellico.send('GET', `/calls/${ids[7]}`)).json;
      expect(one.messages).toEqual(conversations.items?.[7]?.messages);
      expect((await itellico.send('GET', `/calls?call_id=${ids[7]}`)).json.items).toMatchObject([
        { id: ids[7] },
      ]);
    }
  });

  it('tells who called whom', async () => {
    const { itellico } = await start();
    const conversations = (await itellico.conversations({ limit: '1000' })).json.items ?? [];
    const calls = (await itellico.send('GET', '/calls?limit=1000')).json.items ?? [];
    for (const [index, call] of calls.entries()) {
      const conversation = conversations[index];
      const numbers = [conversation?.contact_number, conversation?.phone_number];
      const isOutbound = String(call.direction) === 'outbound';
      expect([call.from_number, call.to_number]).toEqual(isOutbound ? numbers.reverse() : numbers);
      expect(['human', 'machine'].includes(String(call.answer_status))).toBe(isOutbound);
      if (String(call.type) !== 'phone') expect(numbers).toEqual([null, null]);
    }
  });

  it.each([
    ['type=web', ({ type }: Answer['json']) => String(type) === 'web'],
    ['status=transferred', ({ status }: Answer['json']) => String(status) === 'transferred'],
    ['direction=outbound', ({ direction }: Answer['json']) => String(direction) === 'outbound'],
    [`agent_id=${AGENT.toUpperCase()}`, ({ agent_id }: Answer['json']) => String(agent_id) === AGENT],
    [
      'created_after=2026-09-01T00:00:00Z&created_before=2026-10-01T00:00:00Z',
      ({ created }: Answer['json']) => String(created) >= '2026-09-01' && String(created) < '2026-10-01',
    ],
    [
      'updated_after=2026-10-01T00:00:00Z',
      ({ modified }: Answer['json']) => String(modified) >= '2026-10-01',
    ],
    [
      'updated_before=2026-09-01T00:00:00Z',
      ({ modified }: Answer['json']) => String(modified) < '2026-09-01',
    ],
    ['external_id=none', () => false],
  ])('filters by %s', async (query, matches) => {
    const { itellico } = await start();
    const all = (await itellico.send('GET', '/calls?limit=1000')).json.items ?? [];
    const expected = all.filter((row) => matches(row)).map(({ id }) => id);
    const { json } = await itellico.send('GET', `/calls?limit=1000&${query}`);
    expect([json.count, json.items?.map(({ id }) => id)]).toEqual([expected.length, expected]);
  });

  it.each([
    ['listed', 120],
    ['absent', 0],
  ] as const)('has those of subaccounts %s', async (callsOfSubaccounts, ofAll) => {
    const { itellico } = await start({ subaccounts: 1, callsOfSubaccounts });
    const child = String((await itellico.send('GET', '/subaccounts')).json.items?.[0]?.id);
    const own = Number((await itellico.send('GET', `/v1/accounts/${child}/calls`)).json.count);
    expect(own).toBeGreaterThan(0);
    const { json } = await itellico.send('GET', '/calls');
    expect(json.count).toBe(ofAll === 120 ? 120 : 120 - own);
  });

  it.each([
    ['refused', 422],
    ['accepted', 200],
  ] as const)('has `me` %s, like all routes with a UUID', async (meOnUuidRoutes, status) => {
    const { itellico } = await start({ meOnUuidRoutes });
    for (const what of ['calls', 'phone-numbers', 'sip-trunks']) {
      const answer = await itellico.get(`/v1/accounts/me/${what}`);
      expect(answer.status).toBe(status);
      if (status === 422)
        expect(answer.json.errors).toMatchObject([{ field: 'path.account_id', type: 'uuid_parsing' }]);
    }
    expect((await itellico.get('/v1/accounts/me/conversations')).status).toBe(200);
  });

  it('does not know the ids of others', async () => {
    const { itellico } = await start();
    expect((await itellico.send('GET', `/calls/${ITELLICO_ROOT}`)).status).toBe(404);
    expect((await itellico.send('GET', '/calls/mine')).json.errors).toMatchObject([
      { field: 'path.call_id' },
    ]);
  });
});
