import { describe, expect, it } from 'vitest';
import type { Answer } from '../started.ts';
import { type AlloAtAnInstant, alloAt, NOBODY, SECOND_MS } from './allo-at.ts';

const QUEUE = '/v2/api/dialing-queues/current';
const NUMBERS = `${QUEUE}/numbers`;
const codeOf = ({ status, json }: Answer): unknown[] => [status, json.error?.code];
const append = (allo: AlloAtAnInstant, numbers: string[], more: object = {}): Promise<Answer> =>
  allo.post(NUMBERS, { numbers: numbers.map((number) => ({ number })), ...more });
const clear = (allo: AlloAtAnInstant, query: Record<string, string>): Promise<Answer> =>
  allo.send('DELETE', `${NUMBERS}?${new URLSearchParams(query)}`);
const listed = async (allo: AlloAtAnInstant, query = ''): Promise<unknown[]> => {
  const { json } = await allo.get(`${QUEUE}${query}`);
  return json.data?.map(({ number_to, position }) => `${position} ${number_to}`) ?? [];
};
const [A, B, C] = ['+12125550101', '+12125550102', '+12125550103'] as const;

describe('Allo: the dialing queue', () => {
  it('is nothing but zeros until there is one', async () => {
    const { get } = await alloAt();
    expect((await get(QUEUE)).json).toEqual({
      data: [],
      pagination: { page: 0, size: 0, total_count: 0, total_pages: 0, has_more: false },
    });
  });

  it('takes numbers in any format, skips what is none, and is made as needed', async () => {
    const allo = await alloAt();
    const { json } = await append(allo, [A, '(212) 555-0102', '00 33 6 39 98 00 01', 'mum', '+1']);
    expect(json.data).toEqual({
      added: [A, B, '+33639980001'].map((number_to, position) => ({
        ...{ number_to, position, created_at: '2026-11-02T12:00:00', updated_at: '2026-11-02T12:00:00' },
      })),
      skipped: ['mum', '+1'].map((number) => ({ number, reason: 'INVALID_PHONE_NUMBER' })),
    });
    const queue = await allo.get(`${QUEUE}?size=2`);
    expect(queue.json.queue).toEqual({
      ...{ id: expect.stringMatching(/^pdl/), name: null, creator_id: 'usr-4k1v9c2m7q0x' },
      ...{ assignee_id: 'usr-4k1v9c2m7q0x', voicemail_handling: 'NO_SKIP', do_not_disturb: 'DISABLED' },
      ...{ created_at: '2026-11-02T12:00:00', updated_at: '2026-11-02T12:00:00' },
    });
    expect(queue.json.pagination).toMatchObject({ total_count: 3, total_pages: 2, has_more: true });
    expect(queue.json.data?.[0]).toMatchObject({ number_to: A, call_id: null, sync_status: 'NOT_SYNCED' });
  });

  it('belongs to a member of the team, by id before e-mail', async () => {
    const allo = await alloAt();
    const hugo = { user_id: 'usr-b83n5z0r6t2d', email: 'mia@callweave.example' };
    await append(allo, [A], hugo);
    await append(allo, [B], { email: 'mia@callweave.example' });
    expect(await listed(allo)).toEqual([`0 ${B}`]);
    expect(await listed(allo, '?user_id=usr_b83n5z0r6t2d')).toEqual([`0 ${A}`]);
    for (const stranger of [{ user_id: 'usr-none' }, { email: 'nobody@callweave.example' }]) {
      expect(codeOf(await append(allo, [A], stranger))).toEqual([404, 'ASSIGNEE_NOT_FOUND']);
    }
    expect(codeOf(await allo.get(`${QUEUE}?email=nobody%40callweave.example`))).toEqual([
      404,
      'ASSIGNEE_NOT_FOUND',
    ]);
  });

  it('starts anew by a reset, and keeps what a change leaves out', async () => {
    const allo = await alloAt();
    await append(allo, [A]);
    const reset = await allo.send('POST', QUEUE);
    expect(reset.json.data).toMatchObject({ name: null, numbers: [] });
    await allo.send('PATCH', QUEUE, { name: 'Today', voicemail_handling: 'SKIP' });
    await allo.clock.advance(SECOND_MS);
    const changed = await allo.send('PATCH', QUEUE, { do_not_disturb: 'ENABLED', name: null });
    expect(changed.json.data).toMatchObject({
      ...{ id: reset.json.data?.id, name: 'Today', voicemail_handling: 'SKIP', do_not_disturb: 'ENABLED' },
      ...{ created_at: '2026-11-02T12:00:00', updated_at: '2026-11-02T12:00:01' },
    });
    expect((await allo.send('PATCH', QUEUE, { name: '' })).json.error?.code).toBe('INVALID_REQUEST_BODY');
  });

  it('removes by exactly one filter', async () => {
    const allo = await alloAt();
    expect(codeOf(await clear(allo, { unassigned: 'true' }))).toEqual([404, 'DIALING_QUEUE_NOT_FOUND']);
    await append(allo, [A, B, A, C]);
    expect(codeOf(await clear(allo, {}))).toEqual([400, 'DIALING_QUEUE_DELETE_FILTER_REQUIRED']);
    expect(codeOf(await clear(allo, { unassigned: 'false' }))).toEqual([
      400,
      'DIALING_QUEUE_DELETE_FILTER_REQUIRED',
    ]);
    expect(codeOf(await clear(allo, { unassigned: 'true', number: A }))).toEqual([
      400,
      'DIALING_QUEUE_DELETE_FILTER_CONFLICT',
    ]);
    expect(codeOf(await clear(allo, { number: 'mum' }))).toEqual([400, 'INVALID_PHONE_NUMBER']);
    expect(codeOf(await clear(allo, { position: '9' }))).toEqual([404, 'QUEUE_NUMBER_POSITION_NOT_FOUND']);
    expect(codeOf(await clear(allo, { position: '1', number: A }))).toEqual([
      404,
      'QUEUE_NUMBER_POSITION_NOT_FOUND',
    ]);
    expect((await clear(allo, { position: '2', number: A })).json.data).toEqual({ removed: 1 });
    expect(await listed(allo)).toEqual([`0 ${A}`, `1 ${B}`, `3 ${C}`]);
    expect((await clear(allo, { number: A })).json.data).toEqual({ removed: 1 });
    expect((await clear(allo, { number: NOBODY })).json.data).toEqual({ removed: 0 });
    await append(allo, [A]);
    expect(await listed(allo)).toEqual([`1 ${B}`, `3 ${C}`, `4 ${A}`]);
    expect((await clear(allo, { unassigned: 'true' })).json.data).toEqual({ removed: 3 });
    expect(await listed(allo)).toEqual([]);
  });

  it.each([3, 5])('takes %i numbers on request, and no more', async (queueLimit) => {
    const allo = await alloAt(undefined, { queueLimit });
    await append(allo, [A, B, C].slice(0, 2));
    const many = Array.from({ length: queueLimit - 2 }, () => A);
    expect(codeOf(await append(allo, [...many, B]))).toEqual([400, 'DIALING_QUEUE_LIMIT_REACHED']);
    expect((await append(allo, many)).status).toBe(200);
    expect(await listed(allo)).toHaveLength(queueLimit);
  });

  it('takes a thousand in one request', async () => {
    const allo = await alloAt(undefined, { queueLimit: 25_000 });
    const many = Array.from({ length: 1_001 }, () => A);
    expect(codeOf(await append(allo, many))).toEqual([400, 'DIALING_QUEUE_LIMIT_REACHED']);
    expect((await append(allo, many.slice(1))).json.data?.added).toHaveLength(1_000);
    expect((await append(allo, [])).json.error?.code).toBe('INVALID_REQUEST_BODY');
  });

  it('makes people and companies of what comes with a number', async () => {
    const allo = await alloAt();
    const ann = {
      number: NOBODY,
      name: 'Ann',
      last_name: 'Lee',
      company: 'New Ltd',
      emails: ['ann@mail.example'],
    };
    await allo.post(NUMBERS, { numbers: [ann, { number: A }] });
    const search = async (phone_number: string): Promise<unknown> =>
      (await allo.post('/v2/api/crm/people/search', { filters: { phone_number } })).json.data;
    expect(await search(NOBODY)).toMatchObject([
      { name: 'Ann', last_name: 'Lee', emails: ['ann@mail.example'], company: { name: 'New Ltd' } },
    ]);
    expect(await search(A)).toEqual([]);
    await allo.post(NUMBERS, { numbers: [{ ...ann, name: 'Other' }] });
    expect(await search(NOBODY)).toMatchObject([{ name: 'Ann' }]);
  });

  it('is not where the documentation’s page names would have it', async () => {
    const { post, get } = await alloAt();
    const wrong = await post('/v2/api/dialing-queues/append-numbers', {});
    expect(codeOf(wrong)).toEqual([405, 'METHOD_NOT_ALLOWED']);
    expect(codeOf(await get('/v2/api/dialing-queues/append-numbers'))).toEqual([404, 'ENDPOINT_NOT_FOUND']);
  });
});
