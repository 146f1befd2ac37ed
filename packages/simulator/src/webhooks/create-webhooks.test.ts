import { describe, expect, it } from 'vitest';
import { createTestClock } from '../clock/create-test-clock.ts';
import type { VendorApi } from '../http/vendor-api.ts';
import { createWebhooks } from './create-webhooks.ts';
import type { SimulatorEvent } from './simulator-event.ts';
import type { WebhookEndpoint } from './webhook-endpoint.ts';
import { webhookProtocols } from './webhook-protocols.ts';

const START = Date.UTC(2026, 10, 1, 12);
const HOUR = 3_600_000;

const REGISTERED: WebhookEndpoint = {
  id: 'ep_1',
  url: 'https://receiver.example/hook',
  secret: 'whsec_c2VjcmV0IG9mIHRoZSBzdHVi',
  topics: ['call.completed'],
  scope: null,
  enabled: true,
  version: 'allo-2',
};

/** A vendor's API of which only what webhooks need is there. */
function start(status: () => number = () => 204) {
  const clock = createTestClock({ at: START });
  const events: SimulatorEvent[] = [];
  let endpoints: readonly WebhookEndpoint[] = [];
  const sent: string[] = [];
  const disabled: string[] = [];
  const api: VendorApi<never> = {
    open: () => {
      throw new Error('expected no request');
    },
    truth: () => [],
    truths: () => [],
    erase: () => undefined,
    restore: () => undefined,
    eventsBetween: (afterMs, untilMs) =>
      events.filter(({ occurredAtMs }) => occurredAtMs > afterMs && occurredAtMs <= untilMs),
    webhookEndpoints: () => endpoints,
    disableWebhookEndpoint: (id) => {
      disabled.push(id);
      endpoints = endpoints.map((endpoint) =>
        endpoint.id === id ? { ...endpoint, enabled: false } : endpoint,
      );
    },
  };
  const webhooks = createWebhooks({
    api,
    protocols: webhookProtocols({ provider: 'allo' }),
    seed: 1,
    clock,
    vendorClock: clock,
    signal: new AbortController().signal,
    fetch: async (url, { body }) => {
      sent.push(`${url} ${JSON.parse(String(body)).topic} ${clock.now() - START}`);
      return new Response(null, { status: status() });
    },
  });
  return {
    clock,
    webhooks,
    sent,
    disabled,
    register: (...registered: readonly WebhookEndpoint[]) => {
      endpoints = registered;
      webhooks.wake();
    },
    happen: (topic: string, afterMs: number, scope: string | null = null) =>
      events.push({ id: `event-${events.length}`, topic, occurredAtMs: START + afterMs, data: {}, scope }),
  };
}

describe('endpoints that clients registered through the API', () => {
  it('are told of what happens, when it happens, from their registration on', async () => {
    const { clock, sent, register, happen } = start();
    happen('call.completed', 5_000);
    happen('call.completed', 20_000);
    happen('sms.sent', 30_000);
    happen('call.completed', 9 * HOUR);
    await clock.advance(10_000);
    register(REGISTERED);
    await clock.advance(10 * HOUR);
    expect(sent).toEqual([
      'https://receiver.example/hook call.completed 20000',
      `https://receiver.example/hook call.completed ${9 * HOUR}`,
    ]);
  });

  it('are told by version: the first knows its line and other words', async () => {
    const { clock, sent, register, happen } = start(() => 200);
    const line = '+14155550100';
    register(REGISTERED, {
      ...REGISTERED,
      id: 'web-1',
      url: 'https://first.example/',
      secret: null,
      version: 'allo-1',
      topics: ['CALL_RECEIVED'],
      scope: line,
    });
    happen('call.completed', 1_000, line);
    happen('call.completed', 2_000, '+14155550199');
    await clock.advance(5_000);
    expect(sent).toEqual([
      'https://receiver.example/hook call.completed 1000',
      'https://first.example/ CALL_RECEIVED 1000',
      'https://receiver.example/hook call.completed 2000',
    ]);
  });

  it('get retries where they are now, and none once they are gone or switched off', async () => {
    const { clock, sent, webhooks, register, happen } = start(() => 500);
    register(REGISTERED);
    happen('call.completed', 1_000);
    await clock.advance(1_000);
    register({ ...REGISTERED, url: 'https://moved.example/' });
    await clock.advance(5_000);
    register({ ...REGISTERED, enabled: false });
    await clock.advance(HOUR);
    expect(sent).toEqual([
      'https://receiver.example/hook call.completed 1000',
      'https://moved.example/ call.completed 6000',
    ]);
    expect(webhooks.deliveries).toMatchObject([{ state: 'failed', attempts: [{}, {}] }]);
  });

  it('are switched off in the API after five days of failures, and told again once switched on', async () => {
    let status = 500;
    const { clock, sent, disabled, register, happen, webhooks } = start(() => status);
    register(REGISTERED);
    happen('call.completed', 1_000);
    happen('call.completed', 7 * 24 * HOUR);
    happen('call.completed', 8 * 24 * HOUR);
    happen('call.completed', 9 * 24 * HOUR);
    await clock.advance(8.5 * 24 * HOUR);
    expect(disabled).toEqual(['ep_1']);
    expect(webhooks.endpoints()).toMatchObject([{ enabled: false }]);
    const before = sent.length;
    status = 204;
    register(REGISTERED);
    await clock.advance(24 * HOUR);
    expect(sent.slice(before)).toEqual([`https://receiver.example/hook call.completed ${9 * 24 * HOUR}`]);
  });
});
