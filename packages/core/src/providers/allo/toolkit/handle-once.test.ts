import { describe, expect, it, vi } from 'vitest';
import { createMemoryClaims } from './create-memory-claims.ts';
import { handleOnce } from './handle-once.ts';

describe('handleOnce', () => {
  it('acts on deliveries at the same moment once', async () => {
    const claims = createMemoryClaims();
    const work = vi.fn();
    const acted = await Promise.all([1, 2, 3].map(() => handleOnce(claims, 'msg_1', work)));
    expect(acted).toEqual([true, false, false]);
    expect(work).toHaveBeenCalledTimes(1);
    expect(await handleOnce(claims, 'msg_2', work)).toBe(true);
  });

  it('acts on the next attempt where the work failed', async () => {
    const claims = createMemoryClaims();
    const failure = new Error('The database is away.');
    await expect(handleOnce(claims, 'msg_1', () => Promise.reject(failure))).rejects.toBe(failure);
    expect(await handleOnce(claims, 'msg_1', () => {})).toBe(true);
    expect(await handleOnce(claims, 'msg_1', () => {})).toBe(false);
  });

  it('tells both faults where the claim can’t be given back', async () => {
    const fault = new Error('The store is away.');
    const claims = { claim: () => true, release: () => Promise.reject(fault) };
    const failure = new Error('The database is away.');
    const error: unknown = await handleOnce(claims, 'msg_1', () => Promise.reject(failure)).catch(
      (reason) => reason,
    );
    expect(error).toMatchObject({ name: 'AggregateError', errors: [failure, fault], cause: failure });
  });

  it('remembers a delivery for a week', async () => {
    let now = 0;
    const claims = createMemoryClaims({ platform: { now: () => now } });
    await handleOnce(claims, 'msg_1', () => {});
    now = 604_799_999;
    expect(await handleOnce(claims, 'msg_1', () => {})).toBe(false);
    now = 604_800_000;
    expect(await handleOnce(claims, 'msg_1', () => {})).toBe(true);
  });

  it('refuses an empty id, which would be everybody’s', async () => {
    const work = vi.fn();
    await expect(handleOnce(createMemoryClaims(), '', work)).rejects.toThrow(
      'Expected deliveryId to be a text',
    );
    expect(work).not.toHaveBeenCalled();
  });
});
