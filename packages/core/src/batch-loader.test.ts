import { createVirtualClock } from '@callweave/transport/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BatchLoaderOptions, createBatchLoader } from './batch-loader.ts';

/** A loader of `row <id>` over ids that exist, and the batches it sent. */
function createRecordingLoader(
  exists: (id: string) => boolean = () => true,
  options: Partial<BatchLoaderOptions<string>> = {},
) {
  const clock = createVirtualClock();
  const batches: string[][] = [];
  const signals: AbortSignal[] = [];
  const loader = createBatchLoader<string>({
    maxBatchSize: 100,
    sleep: clock.sleep,
    fetchMany: async (ids, signal) => {
      batches.push([...ids]);
      signals.push(signal);
      await clock.sleep(50, signal);
      return new Map(ids.filter(exists).map((id) => [id, `row ${id}`]));
    },
    ...options,
  });
  return { clock, loader, batches, signals };
}

describe('createBatchLoader', () => {
  it('answers 1,000 callers at once, 200 of them for an id twice and 37 for none that exists, with 8 full batches', async () => {
    const distinct = Array.from({ length: 800 }, (_, index) => `cll-${index}`);
    const asked = [...distinct, ...distinct.slice(0, 200)];
    const missing = new Set(distinct.slice(300, 337));
    const { clock, loader, batches } = createRecordingLoader((id) => !missing.has(id));

    const answers = await clock.run(Promise.all(asked.map((id) => loader.load(id))));

    expect(batches).toHaveLength(8);
    expect(batches.every((ids) => ids.length === 100 && new Set(ids).size === 100)).toBe(true);
    expect(answers).toEqual(asked.map((id) => (missing.has(id) ? undefined : `row ${id}`)));
  });

  it('joins a request for an id that is under way, and asks again once it is answered', async () => {
    const { clock, loader, batches } = createRecordingLoader();
    const work = async () => {
      const first = loader.load('a');
      await clock.sleep(20);
      const second = loader.load('a');
      await Promise.all([first, second]);
      await loader.load('a');
    };
    await clock.run(work());
    expect(batches).toEqual([['a'], ['a']]);
  });

  it('sends a batch that is full without waiting for the window', async () => {
    const { clock, loader } = createRecordingLoader(() => true, { maxBatchSize: 2, windowMs: 60_000 });
    const startedAt = clock.now();
    await clock.run(Promise.all([loader.load('a'), loader.load('b')]));
    expect(clock.now() - startedAt).toBe(50);
  });

  it('gives the ids after a full batch a window of their own', async () => {
    const { clock, loader, batches } = createRecordingLoader(() => true, { maxBatchSize: 2, windowMs: 10 });
    const work = async () => {
      const first = [loader.load('a'), loader.load('b'), loader.load('c')];
      await clock.sleep(5);
      await Promise.all([...first, loader.load('d')]);
    };
    await clock.run(work());
    expect(batches).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('fails the callers of a failed batch only', async () => {
    const { clock, loader } = createRecordingLoader(() => true, {
      maxBatchSize: 1,
      fetchMany: async ([id = '']) => {
        if (id === 'bad') throw new Error('503');
        return new Map([[id, `row ${id}`]]);
      },
    });
    const answers = await clock.run(Promise.allSettled([loader.load('good'), loader.load('bad')]));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('halves a batch that an unfit id spoils until that id stands alone, and counts it as missing', async () => {
    const batches: (readonly string[])[] = [];
    const unfit = new Set(['7', '50']);
    const { clock, loader } = createRecordingLoader(() => true, {
      isUnfitIdError: (error) => error instanceof RangeError,
      fetchMany: async (ids) => {
        batches.push(ids);
        if (ids.some((id) => unfit.has(id))) throw new RangeError('INVALID_ITEM_ID');
        return new Map(ids.map((id) => [id, `row ${id}`]));
      },
    });
    const ids = Array.from({ length: 64 }, (_, index) => String(index));
    const answers = await clock.run(Promise.all(ids.map((id) => loader.load(id))));
    expect(answers).toEqual(ids.map((id) => (unfit.has(id) ? undefined : `row ${id}`)));
    expect(batches.length).toBeLessThanOrEqual(1 + 2 * 2 * Math.log2(64));
  });

  describe('abort', () => {
    it('takes an id that nobody waits for out of its batch', async () => {
      const { clock, loader, batches } = createRecordingLoader();
      const controller = new AbortController();
      const gone = loader.load('gone', controller.signal);
      const kept = loader.load('kept');
      controller.abort(new Error('enough'));
      await expect(gone).rejects.toThrow('enough');
      await clock.run(kept);
      expect(batches).toEqual([['kept']]);
    });

    it('leaves the other callers of the same id their answer', async () => {
      const { clock, loader } = createRecordingLoader();
      const controller = new AbortController();
      const gone = loader.load('a', controller.signal);
      const kept = loader.load('a', new AbortController().signal);
      controller.abort(new Error('enough'));
      await expect(gone).rejects.toThrow('enough');
      await expect(clock.run(kept)).resolves.toBe('row a');
    });

    it('calls a request off once everybody has left, and asks anew for the next caller', async () => {
      const { clock, loader, batches, signals } = createRecordingLoader();
      const controller = new AbortController();
      const work = async () => {
        const gone = loader.load('a', controller.signal);
        await clock.sleep(20);
        controller.abort(new Error('enough'));
        await expect(gone).rejects.toThrow('enough');
        expect(signals[0]?.aborted).toBe(true);
        return loader.load('a');
      };
      await expect(clock.run(work())).resolves.toBe('row a');
      expect(batches).toEqual([['a'], ['a']]);
    });

    it('rejects at once when the signal has aborted before', async () => {
      const { loader, batches } = createRecordingLoader();
      await expect(loader.load('a', AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
      expect(batches).toEqual([]);
    });
  });

  it('refuses a batch size that can not work', () => {
    expect(() => createRecordingLoader(() => true, { maxBatchSize: 0 })).toThrow(
      /maxBatchSize.*at least 1; got 0/,
    );
  });

  it('gives every caller its own answer, in full batches, whatever is asked for and when', async () => {
    const request = fc.record({
      id: fc.integer({ min: 0, max: 60 }),
      atMs: fc.integer({ min: 0, max: 100 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { maxLength: 200 }),
        fc.integer({ min: 1, max: 10 }),
        async (requests, size) => {
          const { clock, loader, batches } = createRecordingLoader((id) => Number(id) % 5 !== 0, {
            maxBatchSize: size,
          });
          const answers = await clock.run(
            Promise.all(
              requests.map(async ({ id, atMs }) => {
                await clock.sleep(atMs);
                return loader.load(String(id));
              }),
            ),
          );
          expect(answers).toEqual(requests.map(({ id }) => (id % 5 === 0 ? undefined : `row ${id}`)));
          expect(batches.every((ids) => ids.length <= size && new Set(ids).size === ids.length)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});
