import { expect, it } from 'vitest';
import { EndpointHealth } from './endpoint-health.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

it('gives up after five days from failures that were half a day apart', () => {
  const health = new EndpointHealth(5);
  expect([health.failed(0), health.failed(11 * HOUR), health.failed(12 * HOUR)]).toEqual([
    false,
    false,
    false,
  ]);
  expect(health.failed(12 * HOUR + 5 * DAY - 1)).toBe(false);
  expect(health.failed(12 * HOUR + 5 * DAY)).toBe(true);
});

it('begins anew after a success', () => {
  const health = new EndpointHealth(5);
  health.failed(0);
  health.failed(12 * HOUR);
  health.succeeded();
  expect(health.failed(10 * DAY)).toBe(false);
  expect(health.failed(16 * DAY)).toBe(false);
});

it('does not mind failures that are further apart than a day', () => {
  const health = new EndpointHealth(5);
  for (let day = 0; day < 40; day += 2) expect(health.failed(day * DAY)).toBe(false);
});
