import { expect, it } from 'vitest';
import { acme, acmeKey, json } from '../test/acme.ts';
import { createRetryBudget } from './retry-budget.ts';
import { createVirtualClock } from './testing/virtual-clock.ts';
import { createTypedClient } from './typed-client.ts';

it('allows twenty retries at once, then one for five successes', () => {
  const budget = createRetryBudget();
  const spent = Array.from({ length: 25 }, () => budget.spend());
  expect(spent.filter(Boolean)).toHaveLength(20);
  for (let success = 0; success < 5; success += 1) budget.earn();
  expect([budget.spend(), budget.spend()]).toEqual([true, false]);
});

it('keeps an outage from multiplying the load: 200 failing calls make 220 requests, not 800', async () => {
  const clock = createVirtualClock();
  let requests = 0;
  const client = createTypedClient(acme, {
    apiKey: acmeKey,
    requestsPerSecond: { read: null, write: null },
    platform: { ...clock, random: () => 0.5 },
    fetch: async () => {
      requests += 1;
      return json({}, 503);
    },
  });
  const calls = Array.from({ length: 200 }, () => client.request('GET', '/v1/beta'));
  const outcomes = await clock.run(Promise.allSettled(calls));
  expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
  expect(requests).toBe(220);
});
