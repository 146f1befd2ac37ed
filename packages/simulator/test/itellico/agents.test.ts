import { describe, expect, it } from 'vitest';
import { type Answer, fakeClock, ITELLICO_ROOT, type ItellicoUnderTest, startItellico } from '../started.ts';

const LEAST = {
  model: { provider: 'azure_openai', model: 'gpt-5-mini', max_tokens: 1024, temperature: 0.7 },
  transcriber: { provider: 'deepgram', model: 'nova-3:general', language: 'multi' },
  voice: { provider: 'elevenlabs', voice_id: 'pMsXgVXv3BLzUgSXRplE', settings: { stability: 0.7 } },
};
const create = async ({ send }: ItellicoUnderTest, body: object = LEAST): Promise<string> =>
  String((await send('POST', '/agents', body)).json.id);

describe('itellico: agents', () => {
  it('are created with the documented defaults', async () => {
    const itellico = await startItellico({ clock: fakeClock(Date.UTC(2026, 10, 2, 8)) });
    const { status, json } = await itellico.send('POST', '/agents', {
      ...LEAST,
      name: 'Night desk',
      initial_message: { message: 'Good evening.' },
      ambient_sound: { source: 'urban_street' },
      tags: ['night'],
      unknown_field: 1,
    });
    expect(status).toBe(201);
    expect(json).toEqual({
      ...LEAST,
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      account_id: ITELLICO_ROOT,
      name: 'Night desk',
      allow_auto_hangup: true,
      allow_caller_recording_opt_out: false,
      ambient_sound: { source: 'urban_street', volume: 0.5 },
      inactivity_settings: {
        end_call_timeout_ms: null,
        reminder_timeout_ms: 10_000,
        reminder_max_count: 2,
        reset_on_activity: true,
      },
      initial_message: {
        mode: 'fixed_message',
        message: 'Good evening.',
        delay_ms: 0,
        interruptible: false,
      },
      response_timing: { min_endpointing_delay_seconds: 0.1 },
      capture_settings: { recording_enabled: true },
      denoising: { telephony: true, web: true },
      interrupt_settings: { enabled: true, min_words: 0, min_speech_seconds: 0.2 },
      max_duration_seconds: 1200,
      metadata: null,
      note: null,
      tags: ['night'],
      volume: { telephony: 0.5, web: 0.5, allow_adjustment: true },
      created: '2026-11-02T08:00:00.000Z',
      modified: '2026-11-02T08:00:00.000Z',
    });
    expect((await itellico.send('GET', `/agents/${json.id}`)).json).toEqual(json);
    expect((await itellico.agents('limit=1')).json.items).toEqual([json]);
  });

  it('belong to the account in the path', async () => {
    const itellico = await startItellico({ subaccounts: 1 });
    const child = String((await itellico.send('GET', '/subaccounts')).json.items?.[0]?.id);
    const { json } = await itellico.send('POST', `/v1/accounts/${child}/agents`, LEAST);
    expect(json.account_id).toBe(child);
    expect((await itellico.send('GET', `/agents/${json.id}`)).status).toBe(404);
    expect((await itellico.send('GET', `/v1/accounts/${child}/agents`)).json.count).toBe(2);
  });

  it('change what the body has: absent is not null', async () => {
    const clock = fakeClock(Date.UTC(2026, 10, 2, 8));
    const itellico = await startItellico({ clock });
    const id = await create(itellico, {
      ...LEAST,
      name: 'One',
      note: 'first',
      tags: ['a'],
      max_duration_seconds: 60,
    });
    await clock.advance(1_000);
    const patch = async (body: object): Promise<Answer['json']> =>
      (await itellico.send('PATCH', `/agents/${id}`, body)).json;
    expect(await patch({ note: 'second' })).toMatchObject({
      name: 'One',
      note: 'second',
      tags: ['a'],
      max_duration_seconds: 60,
      created: '2026-11-02T08:00:00.000Z',
      modified: '2026-11-02T08:00:01.000Z',
    });
    expect(await patch({ note: null, tags: null, max_duration_seconds: null, name: null })).toMatchObject({
      name: 'One',
      note: null,
      tags: [],
      max_duration_seconds: 1200,
    });
    expect(await patch({})).toMatchObject({ name: 'One', model: LEAST.model });
  });

  it.each([
    ['merged', { provider: 'azure_openai', model: 'gpt-5-mini', max_tokens: 1024, temperature: 0 }],
    ['replaced', { temperature: 0 }],
  ] as const)('have objects %s', async (nestedPatch, model) => {
    const itellico = await startItellico({ nestedPatch });
    const id = await create(itellico);
    const { json } = await itellico.send('PATCH', `/agents/${id}`, {
      model: { temperature: 0 },
      volume: { web: 1 },
    });
    expect(json.model).toEqual(model);
    expect(json.volume).toEqual({ telephony: 0.5, web: 1, allow_adjustment: true });
  });

  it('never mix what two providers want', async () => {
    const itellico = await startItellico();
    const id = await create(itellico);
    const changes = {
      voice: { provider: 'azure', voice_id: 'de-AT-JonasNeural' },
      transcriber: { provider: 'deepgram', language: 'de' },
    };
    const { json } = await itellico.send('PATCH', `/agents/${id}`, changes);
    expect([json.voice, json.transcriber]).toEqual([changes.voice, changes.transcriber]);
  });

  it.each([
    ['found', 200],
    ['absent', 404],
  ] as const)('are archived, and then still %s by their id', async (archivedAgents, status) => {
    const itellico = await startItellico({ archivedAgents });
    const id = await create(itellico, { ...LEAST, name: 'Old one' });
    const archived = await itellico.send('DELETE', `/agents/${id}`);
    expect([archived.status, archived.json]).toEqual([204, {}]);
    expect((await itellico.agents('name=Old one')).json.count).toBe(0);
    expect((await itellico.agents('name=Old one&is_archived=true')).json.count).toBe(1);
    expect((await itellico.send('GET', `/agents/${id}`)).status).toBe(status);
    expect((await itellico.send('POST', '/calls', { type: 'web', agent_id: id })).status).toBe(404);
  });

  it.each([
    [false, 0],
    [true, 1],
  ] as const)('come back by a PATCH: %s', async (unarchiveByPatch, count) => {
    const archivedAgents = unarchiveByPatch ? 'absent' : 'found';
    const itellico = await startItellico({ unarchiveByPatch, archivedAgents });
    const id = await create(itellico, { ...LEAST, name: 'Old one' });
    await itellico.send('DELETE', `/agents/${id}`);
    expect((await itellico.send('PATCH', `/agents/${id}`, { is_archived: false })).status).toBe(200);
    expect((await itellico.agents('name=Old one')).json.count).toBe(count);
  });

  it('are told everything that is wrong with them, by the branch that was meant', async () => {
    const { status, json } = await (await startItellico()).send('POST', '/agents', {
      model: { provider: 'openai', temperature: 'warm' },
      transcriber: { provider: 'whisper' },
      voice: { voice_id: 'x' },
      initial_message: { mode: 'shout', delay_ms: 5_001 },
      max_duration_seconds: 7_201,
      inactivity_settings: { end_call_timeout_ms: 9_999 },
      tags: [1],
      denoising: { web: 'yes' },
      metadata: [],
    });
    expect(status).toBe(422);
    const errors = json.errors?.map(({ field, type }) => `${field} ${type}`) ?? [];
    expect([...errors].sort()).toEqual([
      'body.denoising.web bool_parsing',
      'body.inactivity_settings.end_call_timeout_ms greater_than_equal',
      'body.initial_message.delay_ms less_than_equal',
      'body.initial_message.mode enum',
      'body.max_duration_seconds less_than_equal',
      'body.metadata dict_type',
      'body.model.model missing',
      'body.model.temperature float_parsing',
      'body.tags.0 string_type',
      'body.transcriber union_tag_invalid',
      'body.voice union_tag_not_found',
    ]);
  });

  it.each([
    ['GET', 'not-there', undefined],
    ['PATCH', 'not-there', {}],
    ['DELETE', 'not-there', undefined],
  ])('%s of one that is not there is a 404', async (method, id, body) => {
    expect((await (await startItellico()).send(method, `/agents/${id}`, body)).status).toBe(404);
  });
});
