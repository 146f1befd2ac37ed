import { request as rawRequest } from 'node:http';
import { describe, expect, it } from 'vitest';
import { ADMIN_ROUTES } from '../src/admin/admin-routes.ts';
import type { AlloSimulatorOptions } from '../src/index.ts';
import { fakeClock, startAllo } from './started.ts';
import { startReceiver } from './webhooks/receiver.ts';

const ADMIN = '/_simulator';
const ME = '/v2/api/me';
const START = Date.UTC(2026, 10, 1, 12);

/** What a program in another language would do: JSON over HTTP, without a key. */
async function start(options: Omit<AlloSimulatorOptions, 'provider'> = {}) {
  const allo = await startAllo({ admin: true, clock: fakeClock(START), ...options });
  const ask = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<[number, unknown]> => {
    const response = await fetch(allo.simulator.url + ADMIN + path, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return [response.status, text === '' ? null : JSON.parse(text)];
  };
  return { ...allo, ask };
}

describe('the control API', () => {
  it('tells how the simulator stands, and what it can do', async () => {
    const { ask, get } = await start();
    await get(ME);
    const [status, state] = await ask('GET', '');
    expect(status).toBe(200);
    expect(state).toEqual({
      provider: 'allo',
      now: '2026-11-01T12:00:00.000Z',
      skewMs: 0,
      requests: { requests: 1, byStatus: { '200': 1 }, byOperation: { getMe: 1 } },
      faults: 0,
      webhooks: { endpoints: 0, faults: 0, deliveries: 0 },
      routes: ADMIN_ROUTES.map(({ method, path }) => `${method} ${path}`),
    });
    expect(await ask('GET', '/')).toEqual([200, state]);
  });

  it('moves the clock', async () => {
    const { ask, simulator } = await start();
    expect(await ask('GET', '/clock')).toEqual([
      200,
      { now: '2026-11-01T12:00:00.000Z', skewMs: 0, isMovable: true },
    ]);
    expect(await ask('POST', '/clock/advance', { durationMs: 1_500 })).toMatchObject([
      200,
      { now: '2026-11-01T12:00:01.500Z' },
    ]);
    expect(await ask('PUT', '/clock', { now: '2026-11-02T00:00:00Z', skewMs: -60_000 })).toEqual([
      200,
      { now: '2026-11-02T00:00:00.000Z', skewMs: -60_000, isMovable: true },
    ]);
    expect(simulator.clock.now()).toBe(Date.UTC(2026, 10, 2));
    expect(await ask('PUT', '/clock', { now: '2026-11-01T00:00:00Z' })).toMatchObject([
      400,
      {
        error: {
          code: 'BAD_SIMULATOR_OPTION',
          message: expect.stringContaining('a time that is not before'),
        },
      },
    ]);
    expect(await ask('PUT', '/clock', { now: 'noon', skewMs: 1 })).toMatchObject([400, {}]);
    expect(await ask('GET', '/clock')).toMatchObject([200, { skewMs: -60_000 }]);
  });

  it('does not move the real time', async () => {
    const real = { now: Date.now, sleep: async () => undefined };
    const { ask } = await start({ clock: real });
    expect(await ask('POST', '/clock/advance', { durationMs: 5 })).toMatchObject([
      409,
      { error: { code: 'CLOCK_NOT_MOVABLE', message: expect.stringContaining('createTestClock()') } },
    ]);
  });

  it('adds, lists and removes faults', async () => {
    const { ask, get } = await start();
    expect(await ask('POST', '/faults', { kind: 'html', times: null, operationId: 'getMe' })).toEqual([
      200,
      { id: 'fault-1' },
    ]);
    expect(await ask('POST', '/faults', { script: ['ok', 'reset'], repeat: true })).toMatchObject([200, {}]);
    expect((await fetch((await start()).simulator.url + ME)).status).toBe(401);
    expect(await ask('GET', '/faults')).toMatchObject([
      200,
      {
        items: [
          { id: 'fault-1', happened: 0, fault: { kind: 'html', times: null, operationId: 'getMe' } },
          { id: 'fault-2', happened: 0 },
        ],
      },
    ]);
    expect(await ask('DELETE', '/faults/fault-1')).toEqual([204, null]);
    expect(await ask('DELETE', '/faults/fault-1')).toMatchObject([
      404,
      { error: { code: 'FAULT_NOT_FOUND' } },
    ]);
    expect(await ask('DELETE', '/faults')).toEqual([204, null]);
    expect((await get(ME)).status).toBe(200);
    expect(await ask('POST', '/faults', { kind: 'explode' })).toMatchObject([
      400,
      { error: { code: 'BAD_SIMULATOR_OPTION', option: 'fault.kind' } },
    ]);
  });

  it('adds endpoints, tells them of events, and shows what came of it', async () => {
    const receiver = await startReceiver((index) => (index === 0 ? 500 : 204));
    const { ask } = await start();
    expect(await ask('POST', '/webhooks/endpoints', { url: receiver.url })).toMatchObject([
      200,
      { id: 'endpoint-1', url: receiver.url, secret: expect.stringMatching(/^whsec_/), version: 'allo-2' },
    ]);
    expect(await ask('POST', '/webhooks/events', { topic: 'sms.sent', data: { id: 'msg-1' } })).toMatchObject(
      [200, { items: [{ topic: 'sms.sent', state: 'waiting', attempts: [{ status: 500 }] }] }],
    );
    await ask('POST', '/clock/advance', { durationMs: 5_000 });
    expect(await ask('GET', '/webhooks/deliveries')).toMatchObject([
      200,
      { count: 1, offset: 0, limit: 100, items: [{ state: 'delivered', attempts: [{}, { status: 204 }] }] },
    ]);
    expect(await ask('POST', '/webhooks/faults', { kind: 'never' })).toEqual([200, { id: 'fault-1' }]);
    expect(await ask('GET', '/webhooks/faults')).toMatchObject([200, { items: [{ id: 'fault-1' }] }]);
    await ask('POST', '/webhooks/events', { topic: 'sms.sent' });
    expect(receiver.received).toHaveLength(2);
    expect(await ask('GET', '/webhooks/endpoints')).toMatchObject([200, { items: [{ id: 'endpoint-1' }] }]);
    expect(await ask('DELETE', '/webhooks/endpoints/endpoint-1')).toEqual([204, null]);
    expect(await ask('DELETE', '/webhooks/endpoints/endpoint-1')).toMatchObject([
      404,
      { error: { code: 'ENDPOINT_NOT_FOUND' } },
    ]);
    expect(await ask('POST', '/webhooks/events', {})).toMatchObject([
      400,
      { error: { option: 'event.topic' } },
    ]);
    expect(await ask('POST', '/webhooks/endpoints', {})).toMatchObject([
      400,
      { error: { option: 'endpoint.url' } },
    ]);
  });

  it('shows and forgets the requests, its own not among them', async () => {
    const { ask, get, simulator } = await start();
    await get(ME);
    await get('/nowhere');
    expect(await ask('GET', '/requests?offset=1&limit=5')).toMatchObject([
      200,
      { count: 2, offset: 1, limit: 5, items: [{ path: '/nowhere', status: 404 }] },
    ]);
    expect(JSON.stringify(await ask('GET', '/requests'))).not.toContain(simulator.apiKey);
    expect(await ask('GET', '/requests/counts')).toMatchObject([200, { requests: 2 }]);
    expect(await ask('DELETE', '/requests')).toEqual([204, null]);
    expect(await ask('GET', '/requests/counts')).toEqual([
      200,
      { requests: 0, byStatus: {}, byOperation: {} },
    ]);
    expect(simulator.requests).toEqual([]);
    expect(await ask('GET', '/requests?limit=none')).toMatchObject([
      400,
      { error: { message: 'Option "limit": expected a whole number of at least 1, received "none"' } },
    ]);
  });

  it('erases conversations, and restores them', async () => {
    const { ask, simulator } = await start();
    const { length } = simulator.truth();
    const ids = simulator
      .truth()
      .slice(0, 2)
      .map(({ row }) => row.id);
    expect(await ask('POST', '/truth/erase', { ids })).toEqual([204, null]);
    expect(simulator.truth()).toHaveLength(length - 2);
    expect(await ask('POST', '/truth/restore', { ids: ids.slice(1) })).toEqual([204, null]);
    expect(simulator.truth()).toHaveLength(length - 1);
    expect(await ask('POST', '/truth/erase', { ids: ['cll-none'] })).toMatchObject([
      400,
      { error: { code: 'BAD_SIMULATOR_OPTION', option: 'ids[0]' } },
    ]);
    expect(await ask('POST', '/truth/erase', { id: ids[0] })).toMatchObject([400, {}]);
  });

  it('shows the truth in pages', async () => {
    const { ask, simulator } = await start();
    const truth = simulator.truth();
    expect(await ask('GET', '/truth?limit=2')).toEqual([
      200,
      { offset: 0, limit: 2, hasMore: true, items: JSON.parse(JSON.stringify(truth.slice(0, 2))) },
    ]);
    expect(await ask('GET', `/truth?offset=${truth.length - 1}`)).toMatchObject([
      200,
      { hasMore: false, items: [{}] },
    ]);
  });

  it('says what it does not know or cannot read', async () => {
    const { ask, simulator } = await start();
    expect(await ask('GET', '/nothing')).toMatchObject([404, { error: { code: 'ROUTE_NOT_FOUND' } }]);
    expect(await ask('PATCH', '/clock')).toMatchObject([
      405,
      { error: { message: '/_simulator/clock takes GET, PUT, not PATCH.' } },
    ]);
    expect(await ask('POST', '/faults', '{')).toMatchObject([400, { error: { code: 'NOT_JSON' } }]);
    expect(await ask('POST', '/faults', '[]')).toMatchObject([400, { error: { code: 'NOT_AN_OBJECT' } }]);
    const form = await fetch(`${simulator.url}${ADMIN}/faults`, { method: 'POST', body: '{"kind":"reset"}' });
    expect([form.status, await form.json()]).toMatchObject([415, { error: { code: 'NOT_JSON' } }]);
    expect(simulator.counts().requests).toBe(0);
  });
});

describe('who may use the control API', () => {
  it('nobody, unless the option admin is set: then it is a path that the vendor does not have', async () => {
    const { ask, simulator } = await start({ admin: false });
    expect(await ask('GET', '')).toMatchObject([401, { error: { type: 'authentication_error' } }]);
    expect(simulator.counts().requests).toBe(1);
  });

  it('no page in a browser that calls this machine by another name', async () => {
    const { simulator } = await start();
    const status = await new Promise((resolve, reject) => {
      const sent = rawRequest(simulator.url + ADMIN, { headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject).end();
    });
    expect(status).toBe(403);
  });

  it('whoever has the token, where there is one', async () => {
    const { ask } = await start({ admin: { token: 'let-me-in' } });
    expect(await ask('GET', '')).toMatchObject([401, { error: { code: 'WRONG_TOKEN' } }]);
    expect(await ask('GET', '', undefined, { authorization: 'Bearer wrong' })).toMatchObject([401, {}]);
    expect(await ask('GET', '', undefined, { authorization: 'Bearer let-me-in' })).toMatchObject([200, {}]);
  });
});
