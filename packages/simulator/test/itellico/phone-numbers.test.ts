import { describe, expect, it } from 'vitest';
import { type ItellicoUnderTest, startItellico } from '../started.ts';

const TRUNK = '9a8b7c6d-5e4f-4321-8fed-cba987654321';
const AGENT = 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3';
const NUMBERS = '/phone-numbers';

async function create({ send }: ItellicoUnderTest): Promise<string> {
  const body = { sip_trunk_id: TRUNK, number: '+12125550199', name: 'Desk', inbound_agent_id: AGENT };
  return String((await send('POST', NUMBERS, body)).json.id);
}

describe('itellico: phone numbers', () => {
  it('are created by `name` and shown by `friendly_name`, with the names of trunk and agent', async () => {
    const itellico = await startItellico();
    const id = await create(itellico);
    const { status, json } = await itellico.send('GET', `${NUMBERS}/${id}`);
    expect(status).toBe(200);
    expect(json).toEqual({
      id,
      friendly_name: 'Desk',
      number: '+12125550199',
      sip_trunk: { id: TRUNK, name: 'Own carrier', is_managed: false },
      inbound_agent: { id: AGENT, name: 'Reception', avatar: null },
      spam_data: null,
      tellows_data: null,
    });
    const list = await itellico.send('GET', `${NUMBERS}?limit=1`);
    expect(list.json).toEqual({ count: 4, items: [json] });
  });

  it('are there once they were created with 201, whatever other creations answer', async () => {
    const { send } = await startItellico({ createStatus: 200 });
    expect((await send('POST', NUMBERS, { sip_trunk_id: TRUNK })).status).toBe(201);
  });

  it('lose by null what they keep by absence', async () => {
    const itellico = await startItellico();
    const id = await create(itellico);
    const path = `${NUMBERS}/${id}`;
    expect((await itellico.send('PATCH', path, { inbound_agent_id: null })).json).toMatchObject({
      friendly_name: 'Desk',
      inbound_agent: null,
      sip_trunk: { id: TRUNK },
    });
    expect((await itellico.send('PATCH', path, { sip_trunk_id: null, name: 'Spare' })).json).toMatchObject({
      friendly_name: 'Spare',
      number: '+12125550199',
      sip_trunk: null,
    });
    expect((await itellico.send('GET', path)).json.sip_trunk).toBeNull();
  });

  it('are gone once they are deleted', async () => {
    const itellico = await startItellico();
    const id = await create(itellico);
    const gone = await itellico.send('DELETE', `${NUMBERS}/${id}`);
    expect([gone.status, gone.json, gone.headers.get('content-type')]).toEqual([204, {}, null]);
    expect((await itellico.send('GET', `${NUMBERS}/${id}`)).status).toBe(404);
    expect((await itellico.send('DELETE', `${NUMBERS}/${id}`)).status).toBe(404);
    expect((await itellico.send('GET', NUMBERS)).json.count).toBe(3);
  });

  it.each([
    [{}, 422, 'body.sip_trunk_id', 'missing'],
    [{ sip_trunk_id: TRUNK, number: '0123' }, 422, 'body.number', 'value_error'],
    [{ sip_trunk_id: TRUNK, name: 'x'.repeat(101) }, 422, 'body.name', 'string_too_long'],
    [{ sip_trunk_id: 'none' }, 404, undefined, undefined],
    [{ sip_trunk_id: TRUNK, inbound_agent_id: 'none' }, 404, undefined, undefined],
  ])('are not created by %j', async (body, status, field, type) => {
    const answer = await (await startItellico()).send('POST', NUMBERS, body);
    expect(answer.status).toBe(status);
    expect([answer.json.errors?.[0]?.field, answer.json.errors?.[0]?.type]).toEqual([field, type]);
  });
});
