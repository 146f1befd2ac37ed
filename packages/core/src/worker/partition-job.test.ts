import { expect, it } from 'vitest';
import { jobIdOf, jobOptionsOf } from './partition-job.ts';
import { parseQueueAddress } from './queue-address.ts';

it('gives a partition an id that BullMQ takes, the same each time', () => {
  const key = 'allo/berlin/2026-01-01T00:00:00.000Z..2026-02-01T00:00:00.000Z';
  expect(jobIdOf(key)).toBe('allo%2Fberlin%2F2026-01-01T00%3A00%3A00.000Z..2026-02-01T00%3A00%3A00.000Z');
  expect(jobIdOf(key)).not.toContain(':');
  expect(jobIdOf('allo/a/live')).not.toBe(jobIdOf('allo/b/live'));
});

it('lets what is live go first, and then each account’s newest part', () => {
  expect(jobOptionsOf({ key: 'allo/a/live', kind: 'live' }, 0).priority).toBe(0);
  expect(jobOptionsOf({ key: 'allo/a/..2026', kind: 'backfill' }, 1).priority).toBe(2);
  expect(jobOptionsOf({ key: 'allo/a/..2025', kind: 'backfill' }, 5_000_000).priority).toBe(1_000_000);
});

it('reads the address of a queue', () => {
  const redisUrl = 'rediss://user:hunter2@redis.example/1';
  expect(parseQueueAddress({ redisUrl })).toEqual({ redisUrl, queueName: 'sync' });
});

it.each(['', 'redis.example:6379', 'http://user:hunter2@redis.example', 'redis:///0'])(
  'refuses %j',
  (redisUrl) => {
    expect(() => parseQueueAddress({ redisUrl })).toThrow(
      new TypeError(
        'Expected redisUrl to be such as redis://user:password@host:6379; got a text that is none.',
      ),
    );
  },
);

it('refuses a name that BullMQ would not take', () => {
  expect(() => parseQueueAddress({ redisUrl: 'redis://host', queueName: 'a:b' })).toThrow(
    new TypeError('Expected queueName to be letters, digits, ".", "_" and "-"; got "a:b".'),
  );
});
