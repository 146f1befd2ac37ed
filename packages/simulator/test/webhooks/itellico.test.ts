import { verifyItellicoWebhook } from '@callweave/itellico-client/webhooks';
import { describe, expect, it } from 'vitest';
import { fakeClock, startItellico } from '../started.ts';
import { startReceiver } from './receiver.ts';

const START = Date.UTC(2026, 10, 1, 12);
const ENDED = {
  topic: 'conversation.ended',
  data: { status: 'completed', conversation_uuid: 'a1b2c3d4-e5f6-4890-abcd-ef1234567890', agent_name: 'Zoë' },
} as const;

describe('webhooks of itellico', () => {
  it('come compact and with their keys in order, with the headers of the documents, and verify', async () => {
    const receiver = await startReceiver();
    const { simulator } = await startItellico({ clock: fakeClock(START) });
    const { secret } = simulator.webhooks.add({ url: receiver.url });
    const [delivery] = await simulator.emit(ENDED);
    const [request] = receiver.received;
    expect(request?.body).toBe(
      '{"created":"2026-11-01T12:00:00.000000+00:00",' +
        '"data":{"agent_name":"Zoë","conversation_uuid":"a1b2c3d4-e5f6-4890-abcd-ef1234567890","status":"completed"},' +
        `"event_id":"${delivery?.messageId}","event_type":"conversation.ended",` +
        '"organization_name":"Callweave Demo","organization_uuid":"7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638"}',
    );
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': 'itellicoAI-Webhook/1.0',
      'x-webhook-event-type': 'conversation.ended',
      'x-webhook-version': '1.0',
      'x-webhook-event-id': delivery?.messageId,
      'x-webhook-timestamp': '1793534400',
      'x-webhook-signature-256': expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const verified = await verifyItellicoWebhook({
      headers: request?.headers ?? {},
      body: request?.body ?? '',
      secrets: secret ?? '',
      now: () => START,
    });
    expect(verified).toMatchObject({ type: 'conversation.ended', verified: true });
  });

  it('carry no signature without a secret', async () => {
    const receiver = await startReceiver();
    const { simulator } = await startItellico();
    simulator.webhooks.add({ url: receiver.url, secret: null });
    await simulator.emit(ENDED);
    expect(receiver.received[0]?.headers).not.toHaveProperty('x-webhook-timestamp');
    expect(receiver.received[0]?.headers).not.toHaveProperty('x-webhook-signature-256');
  });

  it('are tried again after 30, 60, 120, 240 and 480 s, each with its own time, then given up', async () => {
    const clock = fakeClock(START);
    const receiver = await startReceiver(() => 500);
    const { simulator } = await startItellico({ clock });
    simulator.webhooks.add({ url: receiver.url });
    const [delivery] = await simulator.emit(ENDED);
    await clock.advance(24 * 3_600_000);
    expect(
      receiver.received.map(({ headers }) => Number(headers['x-webhook-timestamp']) - 1_793_534_400),
    ).toEqual([0, 30, 90, 210, 450, 930]);
    expect(delivery?.state).toBe('failed');
    expect(simulator.webhooks.endpoints()).toMatchObject([{ enabled: true }]);
  });

  it('wait 10 s for an answer', async () => {
    const clock = fakeClock(START, { patienceMs: 20 });
    const receiver = await startReceiver(() => () => undefined);
    const { simulator } = await startItellico({ clock });
    simulator.webhooks.add({ url: receiver.url });
    void simulator.emit(ENDED);
    await clock.advance(10_000);
    expect(simulator.deliveries[0]?.attempts).toMatchObject([{ error: 'no answer within 10000 ms' }]);
  });

  it('have one time for all attempts, written as ISO 8601, and escapes, on request', async () => {
    const clock = fakeClock(START);
    const receiver = await startReceiver(() => 500);
    const { simulator } = await startItellico({
      clock,
      webhookTimestamps: 'first',
      webhookTimestampForm: 'iso',
      webhookText: 'escaped',
    });
    const { secret } = simulator.webhooks.add({ url: receiver.url });
    await simulator.emit(ENDED);
    await clock.advance(90_000);
    const [first] = receiver.received;
    expect(receiver.received.map(({ headers }) => headers['x-webhook-timestamp'])).toEqual(
      Array(3).fill('2026-11-01T12:00:00.000Z'),
    );
    expect(first?.body).toContain('"agent_name":"Zo\\u00eb"');
    const verified = await verifyItellicoWebhook({
      headers: first?.headers ?? {},
      body: first?.body ?? '',
      secrets: secret ?? '',
      now: () => START,
    });
    expect(verified).toMatchObject({ data: { agent_name: 'Zoë' } });
  });

  it('tell an endpoint of its agent only', async () => {
    const receiver = await startReceiver();
    const { simulator } = await startItellico();
    simulator.webhooks.add({ url: receiver.url, scope: 'agent-1' });
    await simulator.emit({ ...ENDED, scope: 'agent-1' });
    await simulator.emit({ ...ENDED, scope: 'agent-2' });
    await simulator.emit(ENDED);
    expect(receiver.received).toHaveLength(1);
  });
});
