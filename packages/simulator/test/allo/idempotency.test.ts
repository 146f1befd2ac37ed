import { describe, expect, it } from 'vitest';
import { type AlloAtAnInstant, alloAt, HOUR_MS, LINE, NOBODY } from './allo-at.ts';

const COMPANIES = '/v2/api/crm/companies';
const key = (value: string): Record<string, string> => ({ 'idempotency-key': value });

const createTwice = async (allo: AlloAtAnInstant, first: object, second: object): Promise<unknown[]> => {
  const answers = [await allo.post(COMPANIES, first, key('k')), await allo.post(COMPANIES, second, key('k'))];
  return answers.map(({ status, json, headers }) => [
    status,
    json.error?.code ?? json.data?.name,
    headers.get('idempotency-replayed'),
  ]);
};

describe('Allo: idempotency keys', () => {
  it('gives the same answer again, says so, and echoes the key', async () => {
    const { post } = await alloAt();
    const first = await post(COMPANIES, { name: 'Once' }, key('one'));
    const again = await post(COMPANIES, { name: 'Once' }, key('one'));
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.json).toEqual(first.json);
    expect([first, again].map(({ headers }) => headers.get('idempotency-key'))).toEqual(['one', 'one']);
    expect([first, again].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true']);
    expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    const found = await post(`${COMPANIES}/search`, { filters: { name: 'Once' } });
    expect(found.json.pagination?.total_count).toBe(1);
  });

  it('works on every method that writes', async () => {
    const allo = await alloAt();
    const { json } = await allo.post('/v2/api/crm/deals', { name: 'Tins' });
    const path = `/v2/api/crm/deals/${json.data?.id}`;
    await allo.send('DELETE', path, undefined, key('d'));
    const again = await allo.send('DELETE', path, undefined, key('d'));
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([204, 'true']);
    expect((await allo.send('DELETE', path)).status).toBe(404);
  });

  it('remembers for an hour', async () => {
    const allo = await alloAt();
    const id = async (): Promise<unknown> =>
      (await allo.post(COMPANIES, { name: 'Hourly' }, key('h'))).json.data?.id;
    const first = await id();
    await allo.clock.advance(HOUR_MS - 1);
    expect(await id()).toBe(first);
    await allo.clock.advance(1);
    expect(await id()).not.toBe(first);
  });

  it('is not used up by a failure', async () => {
    const { post } = await alloAt();
    const failed = await post(COMPANIES, {}, key('f'));
    expect([failed.status, failed.headers.get('idempotency-key')]).toEqual([422, null]);
    const made = await post(COMPANIES, { name: 'Later' }, key('f'));
    expect([made.status, made.headers.get('idempotency-replayed')]).toEqual([201, null]);
  });

  it('refuses a key that was for something else, by method or path', async () => {
    const allo = await alloAt();
    await allo.post(COMPANIES, { name: 'A' }, key('x'));
    const elsewhere = await allo.post('/v2/api/crm/deals', { name: 'A' }, key('x'));
    expect(elsewhere).toMatchObject({
      status: 409,
      json: { error: { type: 'conflict_error', code: 'IDEMPOTENCY_KEY_REUSE', retryable: false } },
    });
    const other = await allo.send('PUT', `${COMPANIES}/com-none`, {}, key('x'));
    expect(other.json.error?.code).toBe('IDEMPOTENCY_KEY_REUSE');
  });

  it('looks at no key where the document has none', async () => {
    const { search } = await alloAt();
    expect((await search({})).headers.get('idempotency-key')).toBeNull();
  });

  it('replays another body, or refuses it', async () => {
    const replaying = await alloAt();
    expect(await createTwice(replaying, { name: 'A' }, { name: 'B' })).toEqual([
      [201, 'A', null],
      [201, 'A', 'true'],
    ]);
    const refusing = await alloAt(undefined, { idempotencyOtherBody: 'refused' });
    expect(await createTwice(refusing, { name: 'A' }, { name: 'B' })).toEqual([
      [201, 'A', null],
      [409, 'IDEMPOTENCY_KEY_REUSE', null],
    ]);
  });

  it.each([
    ['honoured', 'true'],
    ['ignored', null],
  ] as const)('is %s by PATCH on request', async (idempotencyOnPatch, replayed) => {
    const allo = await alloAt(undefined, { idempotencyOnPatch });
    const patch = async (): Promise<string | null> =>
      (await allo.send('PATCH', '/v2/api/dialing-queues/current', { name: 'A' }, key('p'))).headers.get(
        'idempotency-replayed',
      );
    expect([await patch(), await patch()]).toEqual([null, replayed]);
  });

  it.each([
    ['honoured', 1],
    ['ignored', 2],
  ] as const)('is %s by version 1 on request', async (idempotencyOnV1, messages) => {
    const allo = await alloAt(undefined, { idempotencyOnV1 });
    const body = { from: LINE, to: NOBODY, message: 'Twice?' };
    await allo.post('/v1/api/sms', body, key('s'));
    await allo.post('/v1/api/sms', body, key('s'));
    const found = await allo.search({ contact_number: NOBODY });
    expect(found.json.pagination?.total_count).toBe(messages);
  });
});
