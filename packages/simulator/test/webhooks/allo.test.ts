import { verifyAlloWebhook } from '@callweave/allo-client/webhooks';
import { parseAlloVersion1Webhook } from '@callweave/allo-client/webhooks/version-1';
import { describe, expect, it } from 'vitest';
import { fakeClock, startAllo } from '../started.ts';
import { startReceiver } from './receiver.ts';

const START = Date.UTC(2026, 10, 1, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const CALL = {
  topic: 'call.completed',
  data: {
    id: 'cll_33AbCdEfGhIjKlMnOpQrStUvWxY',
    start_date: '2026-11-01T11:50:00.000Z',
    from_number: '+14155550100',
    to: '+14155550101',
    type: 'OUTBOUND',
    length_in_minutes: 5.5,
    data_collected: { favourite_colour: 'blue' },
    tags: ['interested'],
    transcriptions: [{ source: 'USER', time: '2026-11-01T11:50:04Z', text: 'Hello' }],
  },
} as const;

describe('webhooks of Allo, version 2', () => {
  it('come in the envelope and with the headers of the documents, and verify', async () => {
    const receiver = await startReceiver();
    const { simulator } = await startAllo({ clock: fakeClock(START) });
    const { secret } = simulator.webhooks.add({ url: receiver.url });
    const [delivery] = await simulator.emit(CALL);
    const [request] = receiver.received;
    expect(JSON.parse(request?.body ?? '')).toEqual({
      topic: 'call.completed',
      version: '2.0',
      timestamp: '2026-11-01T12:00:00.000Z',
      data: CALL.data,
    });
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': expect.stringMatching(/^msg_[0-9a-z]{27}$/),
      'webhook-timestamp': '1793534400',
      'webhook-signature': expect.stringMatching(/^v1,[A-Za-z0-9+/]{43}=$/),
    });
    expect(request?.headers).not.toHaveProperty('authorization');
    const verified = await verifyAlloWebhook({
      headers: request?.headers ?? {},
      body: request?.body ?? '',
      secrets: secret ?? '',
      now: () => START,
    });
    expect(verified).toMatchObject({ type: 'call.completed', verified: true });
    expect(delivery).toMatchObject({
      state: 'delivered',
      topic: 'call.completed',
      attempts: [{ status: 204 }],
    });
    expect(simulator.deliveries).toEqual([delivery]);
  });

  it('is tried at once, after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h and 10 h, then given up', async () => {
    const clock = fakeClock(START);
    const times: number[] = [];
    const receiver = await startReceiver(() => {
      times.push(clock.now() - START);
      return 500;
    });
    const { simulator } = await startAllo({ clock });
    simulator.webhooks.add({ url: receiver.url });
    const [delivery] = await simulator.emit(CALL);
    expect(delivery?.state).toBe('waiting');
    await clock.advance(28 * HOUR);
    expect(times).toEqual([
      0,
      5_000,
      5_000 + 5 * MINUTE,
      5_000 + 35 * MINUTE,
      5_000 + 2 * HOUR + 35 * MINUTE,
      5_000 + 7 * HOUR + 35 * MINUTE,
      5_000 + 17 * HOUR + 35 * MINUTE,
      5_000 + 27 * HOUR + 35 * MINUTE,
    ]);
    expect(delivery?.state).toBe('failed');
    expect(delivery?.attempts.map(({ status, error }) => [status, error])).toEqual(
      Array(8).fill([500, 'answered with status 500']),
    );
    await clock.advance(48 * HOUR);
    expect(times).toHaveLength(8);
  });

  it('keeps id and body over all attempts, with the time of each', async () => {
    const clock = fakeClock(START);
    const receiver = await startReceiver((index) => (index < 2 ? 503 : 200));
    const { simulator } = await startAllo({ clock });
    simulator.webhooks.add({ url: receiver.url });
    await simulator.emit(CALL);
    await clock.advance(HOUR);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect([ids.length, new Set(ids).size]).toEqual([3, 1]);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    expect(receiver.received.map(({ headers }) => headers['webhook-timestamp'])).toEqual([
      '1793534400',
      '1793534405',
      '1793534705',
    ]);
    expect(simulator.deliveries[0]).toMatchObject({ state: 'delivered' });
  });

  it('is signed with the first time on every attempt on request', async () => {
    const clock = fakeClock(START);
    const receiver = await startReceiver((index) => (index === 0 ? 503 : 200));
    const { simulator } = await startAllo({ clock, webhookTimestamps: 'first' });
    simulator.webhooks.add({ url: receiver.url });
    await simulator.emit(CALL);
    await clock.advance(5_000);
    expect(receiver.received.map(({ headers }) => headers['webhook-timestamp'])).toEqual([
      '1793534400',
      '1793534400',
    ]);
  });

  it('takes a redirect for a failure, and does not follow it', async () => {
    const elsewhere = await startReceiver();
    const receiver = await startReceiver(() => (response) => {
      response.writeHead(307, { location: elsewhere.url }).end();
    });
    const { simulator } = await startAllo({ clock: fakeClock(START) });
    simulator.webhooks.add({ url: receiver.url });
    const [delivery] = await simulator.emit(CALL);
    expect(delivery?.attempts[0]).toMatchObject({ status: 307, error: 'answered with status 307' });
    expect(elsewhere.received).toEqual([]);
  });

  it('waits 20 s for an answer', async () => {
    const clock = fakeClock(START, { patienceMs: 20 });
    const receiver = await startReceiver((index) => (index === 0 ? () => undefined : 204));
    const { simulator } = await startAllo({ clock });
    simulator.webhooks.add({ url: receiver.url });
    void simulator.emit(CALL);
    await clock.advance(19_999);
    const [delivery] = simulator.deliveries;
    expect(delivery?.attempts).toEqual([]);
    await clock.advance(1);
    expect(delivery?.attempts[0]).toMatchObject({
      at: '2026-11-01T12:00:00.000Z',
      status: null,
      error: 'no answer within 20000 ms',
    });
    await clock.advance(5_000);
    expect(delivery?.attempts[1]).toMatchObject({ at: '2026-11-01T12:00:25.000Z', status: 204 });
  });

  it('tells why nothing could be reached', async () => {
    const { simulator } = await startAllo({ clock: fakeClock(START) });
    simulator.webhooks.add({ url: 'http://127.0.0.1:9/' });
    const [delivery] = await simulator.emit(CALL);
    expect(delivery?.attempts[0]?.status).toBeNull();
    expect(delivery?.attempts[0]?.error).toMatch(/fetch failed/);
  });

  it('switches an endpoint off that has failed for five days', async () => {
    const clock = fakeClock(START);
    const receiver = await startReceiver(() => 500);
    const { simulator } = await startAllo({ clock });
    const { id } = simulator.webhooks.add({ url: receiver.url });
    await simulator.emit(CALL);
    // The attempt after 17 h 35 min is the first that is half a day after another: five days begin.
    await clock.advance(17 * HOUR + 36 * MINUTE + 5 * 24 * HOUR);
    expect(simulator.webhooks.endpoints()).toMatchObject([{ id, enabled: true }]);
    await simulator.emit(CALL);
    expect(simulator.webhooks.endpoints()).toMatchObject([{ id, enabled: false }]);
    const before = receiver.received.length;
    expect(await simulator.emit(CALL)).toEqual([]);
    await clock.advance(HOUR);
    expect(receiver.received).toHaveLength(before);
  });

  it('shows a client that its endpoint is off, until the client switches it on again', async () => {
    const clock = fakeClock(START);
    const receiver = await startReceiver(() => 500);
    const { simulator, get, post, send } = await startAllo({ clock });
    const created = await post('/v2/api/webhooks', { url: receiver.url, topics: ['call.completed'] });
    const path = `/v2/api/webhooks/${String(created.json.data?.id)}`;
    await simulator.emit(CALL);
    await clock.advance(17 * HOUR + 36 * MINUTE + 5 * 24 * HOUR);
    await simulator.emit(CALL);
    expect((await get(path)).json.data).toMatchObject({ enabled: false });
    const put = await send('PUT', path, { enabled: true });
    expect(put.json.data).toMatchObject({ enabled: true });
    expect(await simulator.emit(CALL)).toHaveLength(1);
  });

  it('tells an endpoint of its topics only, and any topic there is', async () => {
    const [calls, all] = [await startReceiver(), await startReceiver()];
    const { simulator } = await startAllo({ clock: fakeClock(START) });
    simulator.webhooks.add({ url: calls.url, topics: ['call.completed'] });
    const everything = simulator.webhooks.add({ url: all.url });
    await simulator.emit(CALL);
    await simulator.emit({ topic: 'partner.account.activated' });
    expect([calls.received.length, all.received.length]).toEqual([1, 2]);
    expect(simulator.webhooks.remove(everything.id)).toBe(true);
    expect(simulator.webhooks.remove(everything.id)).toBe(false);
    await simulator.emit(CALL);
    expect([calls.received.length, all.received.length]).toEqual([2, 2]);
  });

  it('is sent through the fetch that it is given', async () => {
    const sent: string[] = [];
    const { simulator } = await startAllo({
      clock: fakeClock(START),
      fetch: async (url) => {
        sent.push(url);
        return new Response(null, { status: 204 });
      },
    });
    simulator.webhooks.add({ url: 'https://receiver.example/hook' });
    expect(await simulator.emit(CALL)).toMatchObject([{ state: 'delivered' }]);
    expect(sent).toEqual(['https://receiver.example/hook']);
  });

  it('ends with the simulator: nothing is sent any more', async () => {
    const clock = fakeClock(START);
    const receiver = await startReceiver(() => 500);
    const { simulator } = await startAllo({ clock });
    simulator.webhooks.add({ url: receiver.url });
    await simulator.emit(CALL);
    await simulator.close();
    await clock.advance(28 * HOUR);
    expect(receiver.received).toHaveLength(1);
  });
});

describe('webhooks of Allo, version 1', () => {
  it.each([
    [
      'snake_case',
      {
        topic: 'CALL_RECEIVED',
        data: {
          id: 'cll_33AbCdEfGhIjKlMnOpQrStUvWxY',
          start_date: '2026-11-01T11:50:00.000Z',
          from_number: '+14155550100',
          to: '+14155550101',
          type: 'OUTBOUND',
          length_in_minutes: 5.5,
          data_collected: { favourite_colour: 'blue' },
          transcriptions: [{ source: 'USER', time: '2026-11-01T11:50:04Z', text: 'Hello' }],
        },
      },
    ],
    [
      'camelCase',
      {
        topic: 'CALL_RECEIVED',
        data: {
          id: 'cll_33AbCdEfGhIjKlMnOpQrStUvWxY',
          startDate: '2026-11-01T11:50:00.000Z',
          fromNumber: '+14155550100',
          toNumber: '+14155550101',
          type: 'OUTBOUND',
          lengthInMinutes: 5.5,
          dataCollected: { favourite_colour: 'blue' },
          transcriptions: [{ source: 'USER', time: '2026-11-01T11:50:04Z', text: 'Hello' }],
        },
      },
    ],
    [
      'body',
      {
        topic: 'CALL_RECEIVED',
        body: {
          start_date: '2026-11-01T11:50:00.000Z',
          from_number: '+14155550100',
          to: '+14155550101',
          type: 'OUTBOUND',
          length_in_minutes: 5.5,
          transcriptions: [{ source: 'USER', time: '2026-11-01T11:50:04Z', text: 'Hello' }],
        },
      },
    ],
  ] as const)('are unsigned, and spelt the way of %s', async (version1Webhooks, expected) => {
    const receiver = await startReceiver();
    const { simulator } = await startAllo({ clock: fakeClock(START), version1Webhooks });
    simulator.webhooks.add({ url: receiver.url, version: 'allo-1' });
    await simulator.emit(CALL);
    const [request] = receiver.received;
    expect(JSON.parse(request?.body ?? '')).toEqual(expected);
    expect(Object.keys(request?.headers ?? {}).filter((name) => /webhook|signature/.test(name))).toEqual([]);
    expect(parseAlloVersion1Webhook(request?.body)).toMatchObject({ type: 'CALL_RECEIVED' });
  });

  it('know few topics, tell of the line that they are for, want 200 and try once', async () => {
    const clock = fakeClock(START);
    const receiver = await startReceiver(() => 204);
    const { simulator } = await startAllo({ clock });
    simulator.webhooks.add({
      url: receiver.url,
      version: 'allo-1',
      scope: '+14155550100',
      topics: ['SMS_SENT'],
    });
    const topics = ['call.received', 'tag.added', 'sms.received', 'sms.sent'];
    for (const topic of topics) await simulator.emit({ topic, scope: '+14155550100' });
    await simulator.emit({ topic: 'sms.sent', scope: '+14155550199' });
    await clock.advance(48 * HOUR);
    expect(receiver.received.map(({ body }) => JSON.parse(body).topic)).toEqual(['SMS_SENT']);
    expect(simulator.deliveries).toMatchObject([
      { state: 'failed', attempts: [{ status: 204, error: 'answered with status 204' }] },
    ]);
  });
});

describe('an endpoint', () => {
  it.each([
    [{}, 'Option "endpoint.url": expected an address that begins with http: or https:, received null'],
    [{ url: 'ftp://x.example' }, 'Option "endpoint.url": expected an address'],
    [{ url: 'https://x.example', topic: 'a' }, 'Option "endpoint.topic": expected one of url, secret'],
    [{ url: 'https://x.example', topics: 'a' }, 'Option "endpoint.topics": expected an array of texts'],
    [
      { url: 'https://x.example', version: 'itellico-1' },
      'Option "endpoint.version": expected "allo-2" or "allo-1", received "itellico-1"',
    ],
    [
      { url: 'https://x.example', version: 'allo-1', secret: 'whsec_c2VjcmV0' },
      'Option "endpoint.secret": expected no secret: version 1 of Allo signs nothing, received "(a secret)"',
    ],
  ])('%j is refused', async (endpoint, message) => {
    const { simulator } = await startAllo();
    expect(() => simulator.webhooks.add(endpoint as { url: string })).toThrow(message);
  });
});
