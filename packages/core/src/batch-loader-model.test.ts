import { createVirtualClock } from '@callweave/transport/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBatchLoader } from './batch-loader.ts';
import { InvalidIdError } from './invalid-id-error.ts';

/** What an id is, for good: one that exists, one that does not, one that the API refuses, one that breaks a request. */
type Nature = 'there' | 'missing' | 'unfit' | 'breaking';

const scenario = fc.record({
  natures: fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constant<Nature>('there') },
      { weight: 2, arbitrary: fc.constant<Nature>('missing') },
      { weight: 1, arbitrary: fc.constant<Nature>('unfit') },
      { weight: 1, arbitrary: fc.constant<Nature>('breaking') },
    ),
    { minLength: 1, maxLength: 40 },
  ),
  calls: fc.array(
    fc.record({
      idIndex: fc.nat({ max: 39 }),
      atMs: fc.nat({ max: 120 }),
      abortAfterMs: fc.option(fc.nat({ max: 60 }), { nil: null }),
    }),
    { maxLength: 120 },
  ),
  maxBatchSize: fc.integer({ min: 1, max: 12 }),
  windowMs: fc.nat({ max: 20 }),
  latenciesMs: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 8 }),
});

it('gives every caller what its id is, whatever else is asked for, fails, is refused or leaves', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ natures, calls, maxBatchSize, windowMs, latenciesMs }) => {
      const clock = createVirtualClock();
      const batches: string[][] = [];
      const underWay = new Map<string, number>();
      const aborted = new Set<number>();
      const natureOf = (id: string): Nature => natures[Number(id)] ?? 'missing';

      const loader = createBatchLoader<string>({
        maxBatchSize,
        windowMs,
        sleep: clock.sleep,
        isUnfitIdError: (error) => error instanceof RangeError,
        fetchMany: async (ids, signal) => {
          const batch = batches.push([...ids]) - 1;
          for (const id of ids) {
            // A batch that was called off may still be ending when the next caller asks anew.
            const other = underWay.get(id);
            if (other !== undefined) expect(aborted).toContain(other);
            underWay.set(id, batch);
          }
          signal.addEventListener('abort', () => aborted.add(batch));
          try {
            await clock.sleep(latenciesMs[batch % latenciesMs.length] ?? 0, signal);
            // The unfit id is found before anything else is done.
            if (ids.some((id) => natureOf(id) === 'unfit')) throw new RangeError('INVALID_ITEM_ID');
            if (ids.some((id) => natureOf(id) === 'breaking')) throw new Error('503');
            return new Map(ids.filter((id) => natureOf(id) === 'there').map((id) => [id, `row ${id}`]));
          } finally {
            for (const id of ids) if (underWay.get(id) === batch) underWay.delete(id);
          }
        },
      });

      const outcomes = await clock.run(
        Promise.all(
          calls.map(async ({ idIndex, atMs, abortAfterMs }) => {
            await clock.sleep(atMs);
            const controller = new AbortController();
            const left = new Error('left');
            if (abortAfterMs !== null) {
              void clock.sleep(abortAfterMs).then(() => controller.abort(left));
            }
            const [outcome] = await Promise.allSettled([
              abortAfterMs === null && idIndex % 2 === 0
                ? loader.load(`${idIndex}`)
                : loader.load(`${idIndex}`, controller.signal),
            ]);
            return { outcome, left };
          }),
        ),
      );

      outcomes.forEach(({ outcome, left }, index) => {
        const { idIndex = 0, abortAfterMs = null } = calls[index] ?? {};
        const id = `${idIndex}`;
        if (outcome.status === 'rejected' && outcome.reason === left) {
          expect(abortAfterMs).not.toBeNull();
          return;
        }
        switch (natureOf(id)) {
          case 'there':
            // Only an id that breaks its batch may take others along.
            if (outcome.status === 'fulfilled') expect(outcome.value).toBe(`row ${id}`);
            else expect(outcome.reason).toEqual(new Error('503'));
            break;
          case 'missing':
            if (outcome.status === 'fulfilled') expect(outcome.value).toBeUndefined();
            else expect(outcome.reason).toEqual(new Error('503'));
            break;
          case 'breaking':
            expect(outcome).toMatchObject({ status: 'rejected', reason: new Error('503') });
            break;
          case 'unfit':
            expect(outcome.status).toBe('rejected');
            expect(InvalidIdError.isInstance((outcome as PromiseRejectedResult).reason)).toBe(true);
        }
      });
      for (const ids of batches) {
        expect(ids.length).toBeLessThanOrEqual(maxBatchSize);
        expect(new Set(ids).size).toBe(ids.length);
      }
      // Without an id that breaks requests nothing fails but what was refused or left.
      if (!natures.includes('breaking')) {
        const failures = outcomes.filter(
          ({ outcome, left }) =>
            outcome.status === 'rejected' &&
            outcome.reason !== left &&
            !InvalidIdError.isInstance(outcome.reason),
        );
        expect(failures).toEqual([]);
      }
      expect(underWay.size).toBe(0);
    }),
    { numRuns: 300 },
  );
});
