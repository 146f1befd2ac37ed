import { describe, expect, it } from 'vitest';
import { type Answer, fakeClock, ITELLICO_ROOT, type ItellicoUnderTest, startItellico } from '../started.ts';

const SUBACCOUNTS = '/subaccounts';
const namesOf = ({ json }: Answer): unknown => json.items?.map(({ name }) => name);
const create = async ({ send }: ItellicoUnderTest, name: string, path = SUBACCOUNTS): Promise<string> => {
  const { status, json } = await send('POST', path, { name });
  expect(status).toBe(201);
  return String(json.id);
};

describe('itellico: subaccounts', () => {
  it('are there once they are created, under their parent only', async () => {
    const itellico = await startItellico({ clock: fakeClock(Date.UTC(2026, 10, 2, 8)) });
    const { send, get } = itellico;
    expect((await send('GET', SUBACCOUNTS)).json).toEqual({ count: 0, items: [] });
    const created = await send('POST', SUBACCOUNTS, { name: 'North' });
    expect(created).toMatchObject({
      status: 201,
      json: {
        name: 'North',
        is_active: true,
        created: '2026-11-02T08:00:00.000Z',
        modified: '2026-11-02T08:00:00.000Z',
        parent_account_id: ITELLICO_ROOT,
      },
    });
    const id = String(created.json.id);
    const child = await get(`/v1/accounts/${ITELLICO_ROOT}${SUBACCOUNTS}/${id}`);
    expect(child).toMatchObject({ status: 200, json: created.json });
    const grandchild = await itellico.send('POST', `/v1/accounts/${id}${SUBACCOUNTS}`, {
      name: 'North East',
    });
    expect(grandchild.json.parent_account_id).toBe(id);
    expect(namesOf(await send('GET', SUBACCOUNTS))).toEqual(['North']);
    expect(namesOf(await get(`/v1/accounts/${id}${SUBACCOUNTS}`))).toEqual(['North East']);
  });

  it('nest five levels deep', async () => {
    const itellico = await startItellico();
    let path = SUBACCOUNTS;
    for (let level = 1; level <= 5; level += 1) {
      path = `/v1/accounts/${await create(itellico, `Level ${level}`, path)}${SUBACCOUNTS}`;
    }
    const sixth = await itellico.send('POST', path, { name: 'Level 6' });
    expect([sixth.status, sixth.json.code]).toEqual([400, 'bad_request']);
  });

  it('are renamed and disabled; what is left out or null stays', async () => {
    const clock = fakeClock(Date.UTC(2026, 10, 2, 8));
    const itellico = await startItellico({ clock });
    const id = await create(itellico, 'South');
    await create(itellico, 'West');
    await clock.advance(60_000);
    const patch = (body: object): Promise<Answer> => itellico.send('PATCH', `${SUBACCOUNTS}/${id}`, body);
    expect((await patch({ is_active: false, name: null })).json).toMatchObject({
      name: 'South',
      is_active: false,
      modified: '2026-11-02T08:01:00.000Z',
    });
    expect((await patch({ name: 'Deep South' })).json).toMatchObject({
      name: 'Deep South',
      is_active: false,
    });
    const list = (query: string): Promise<Answer> => itellico.send('GET', `${SUBACCOUNTS}?${query}`);
    expect(namesOf(await list('is_active=true'))).toEqual(['West']);
    expect(namesOf(await list('is_active=False'))).toEqual(['Deep South']);
    expect(namesOf(await list('limit=1&offset=1'))).toEqual(['Deep South']);
    const own = await itellico.get('/v1/accounts/current', {
      'x-api-key': `${itellico.simulator.apiKey}.${id}`,
    });
    expect([own.status, own.json.code]).toEqual([403, 'forbidden']);
  });

  it.each([
    [{}, 'body.name', 'missing'],
    [{ name: 5 }, 'body.name', 'string_type'],
    [{ name: '' }, 'body.name', 'string_too_short'],
    ['[]', 'body', 'dict_type'],
    [undefined, 'body', 'missing'],
  ])('are not created by %j', async (body, field, type) => {
    const { status, json } = await (await startItellico()).send('POST', SUBACCOUNTS, body);
    expect([status, json.code]).toEqual([422, 'validation_error']);
    expect(json.errors).toEqual([{ field, type, message: expect.any(String) }]);
  });

  it('are not created by what is no JSON', async () => {
    const { status, json } = await (await startItellico()).send('POST', SUBACCOUNTS, '{"name":');
    expect([status, json]).toEqual([400, { code: 'bad_request', message: 'Cannot parse request body' }]);
  });

  it('need an id that is one, of a subaccount that there is', async () => {
    const { send } = await startItellico();
    const wrong = await send('GET', `${SUBACCOUNTS}/north`);
    expect(wrong.json.errors).toMatchObject([{ field: 'path.subaccount_id', type: 'uuid_parsing' }]);
    expect((await send('GET', `${SUBACCOUNTS}/${ITELLICO_ROOT}`)).status).toBe(404);
    expect((await send('PATCH', `${SUBACCOUNTS}/00000000-0000-4000-8000-000000000000`, {})).status).toBe(404);
  });

  it.each([
    ['children', 404],
    ['descendants', 200],
  ] as const)('are found below %s', async (subaccountLookup, status) => {
    const itellico = await startItellico({ subaccountLookup });
    const child = await create(itellico, 'Child');
    const grandchild = await create(itellico, 'Grandchild', `/v1/accounts/${child}${SUBACCOUNTS}`);
    expect((await itellico.send('GET', `${SUBACCOUNTS}/${child}`)).status).toBe(200);
    expect((await itellico.send('GET', `${SUBACCOUNTS}/${grandchild}`)).status).toBe(status);
    expect((await itellico.send('GET', `${SUBACCOUNTS}/${ITELLICO_ROOT}`)).status).toBe(404);
  });

  it.each([[404], [403]] as const)('have keys that reach only themselves, others get %i', async (status) => {
    const itellico = await startItellico({ subaccounts: 2, foreignAccountStatus: status });
    const { json } = await itellico.send('GET', SUBACCOUNTS);
    const id = String(json.items?.[0]?.id);
    const key = { 'x-api-key': `${itellico.simulator.apiKey}.${id}` };
    expect((await itellico.get('/v1/accounts/current', key)).json.id).toBe(id);
    const reached = async (account: string): Promise<number> =>
      (await itellico.get(`/v1/accounts/${account}/agents`, key)).status;
    const below = String((await itellico.get(`/v1/accounts/me${SUBACCOUNTS}`, key)).json.items?.[0]?.id);
    expect([await reached(id), await reached('me'), await reached(below)]).toEqual([200, 200, 200]);
    expect([await reached(ITELLICO_ROOT), await reached('00000000-0000-4000-8000-000000000000')]).toEqual([
      status,
      status,
    ]);
  });

  it('have conversations of their own, which their parents list too', async () => {
    const itellico = await startItellico({ subaccounts: 2 });
    const child = String((await itellico.send('GET', SUBACCOUNTS)).json.items?.[0]?.id);
    const grandchild = String(
      (await itellico.get(`/v1/accounts/${child}${SUBACCOUNTS}`)).json.items?.[0]?.id,
    );
    const listed = async (account: string): Promise<{ count: number; agents: Set<string> }> => {
      const { json } = await itellico.get(`/v1/accounts/${account}/conversations?limit=1000`);
      return {
        count: Number(json.count),
        agents: new Set(json.items?.map(({ agent_name }) => String(agent_name))),
      };
    };
    const [all, both, one] = [await listed(ITELLICO_ROOT), await listed(child), await listed(grandchild)];
    expect(all.count).toBe(120);
    expect(both.agents).toEqual(new Set(['Branch 1 reception', 'Branch 2 reception']));
    expect(one.agents).toEqual(new Set(['Branch 2 reception']));
    expect([all.count > both.count, both.count > one.count]).toEqual([true, true]);
  });
});
