import { describe, expect, it } from 'vitest';
import { startItellico } from '../started.ts';

const TRUNKS = '/sip-trunks';
const OWN = '9a8b7c6d-5e4f-4321-8fed-cba987654321';

describe('itellico: SIP trunks', () => {
  it('are created of nothing, and then changed', async () => {
    const { send } = await startItellico();
    const created = await send('POST', TRUNKS, {});
    expect(created.status).toBe(201);
    expect(created.json).toEqual({
      id: expect.any(String),
      name: 'SIP trunk',
      allowed_ips: [],
      auth_password_length: null,
      has_auth_password: false,
      phone_numbers: [],
      sip_auth_username: null,
      termination_uri: null,
    });
    const path = `${TRUNKS}/${created.json.id}`;
    const allowed_ips = ['192.0.2.1', '2001:db8::/32'];
    const changed = await send('PATCH', path, { allowed_ips, termination_uri: 'sip.example.com' });
    expect(changed.json).toEqual({ ...created.json, allowed_ips, termination_uri: 'sip.example.com' });
    expect((await send('PATCH', path, { allowed_ips: null, name: 'Backup' })).json).toMatchObject({
      name: 'Backup',
      allowed_ips: [],
      termination_uri: 'sip.example.com',
    });
    expect((await send('GET', TRUNKS)).json).toMatchObject({ count: 3, items: [{ name: 'Backup' }, {}, {}] });
    expect((await send('DELETE', path)).status).toBe(204);
    expect((await send('GET', path)).status).toBe(404);
  });

  it('show their numbers and never their password', async () => {
    const { json } = await (await startItellico()).send('GET', `${TRUNKS}/${OWN}`);
    expect(json).toEqual({
      id: OWN,
      name: 'Own carrier',
      allowed_ips: ['192.0.2.10', '198.51.100.0/24'],
      auth_password_length: 24,
      has_auth_password: true,
      phone_numbers: [
        { id: '0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5', friendly_name: 'Line 1', number: '+12125550142' },
      ],
      sip_auth_username: 'callweave',
      termination_uri: 'sip.carrier.example',
    });
  });

  it('are not deleted while numbers are attached, and are once they are unlinked', async () => {
    const { send } = await startItellico();
    const refused = await send('DELETE', `${TRUNKS}/${OWN}`);
    expect([refused.status, refused.json.code]).toEqual([409, 'conflict']);
    await send('PATCH', '/phone-numbers/0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5', { sip_trunk_id: null });
    expect((await send('DELETE', `${TRUNKS}/${OWN}`)).status).toBe(204);
  });

  it('leave their numbers without a trunk on request', async () => {
    const { send } = await startItellico({ trunkWithNumbers: 'unlinked' });
    expect((await send('DELETE', `${TRUNKS}/${OWN}`)).status).toBe(204);
    const { json } = await send('GET', '/phone-numbers/0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5');
    expect(json).toMatchObject({ number: '+12125550142', sip_trunk: null });
  });

  it.each([
    [{ allowed_ips: ['192.0.2.1', '300.1.1.1'] }, 'body.allowed_ips.1', 'value_error'],
    [{ allowed_ips: ['192.0.2.0/33'] }, 'body.allowed_ips.0', 'value_error'],
    [{ allowed_ips: '192.0.2.1' }, 'body.allowed_ips', 'list_type'],
    [{ name: 'x'.repeat(101) }, 'body.name', 'string_too_long'],
    [{ name: 1 }, 'body.name', 'string_type'],
  ])('are not created by %j', async (body, field, type) => {
    const { status, json } = await (await startItellico()).send('POST', TRUNKS, body);
    expect(status).toBe(422);
    expect(json.errors).toMatchObject([{ field, type }]);
  });
});
