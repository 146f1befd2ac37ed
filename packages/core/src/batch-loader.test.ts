import { createVirtualClock } from '@callweave/transport/testing';
import { describe, expect, it } from 'vitest';
import { type BatchLoaderOptions, createBatchLoader } from './batch-loader.ts';
import { InvalidIdError } from './invalid-id-error.ts';

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

  describe('an unfit id in a batch', () => {
    /** A vendor that refuses a whole batch for one unfit id. */
    function createStrictLoader(
      unfit: ReadonlySet<string>,
      options: Partial<BatchLoaderOptions<string>> = {},
    ) {
      const batches: (readonly string[])[] = [];
      const { clock, loader } = createRecordingLoader(() => true, {
        isUnfitIdError: (error) => error instanceof RangeError,
        fetchMany: async (ids) => {
          batches.push(ids);
          if (ids.some((id) => unfit.has(id))) throw new RangeError('INVALID_ITEM_ID');
          return new Map(ids.filter((id) => id !== 'missing').map((id) => [id, `row ${id}`]));
        },
        ...options,
      });
      return { clock, loader, batches };
    }

    it('halves the batch until that id stands alone, and fails only that one', async () => {
      const unfit = new Set(['7', '50']);
      const { clock, loader, batches } = createStrictLoader(unfit);
      const ids = Array.from({ length: 64 }, (_, index) => String(index));
      const answers = await clock.run(loader.loadMany(ids));
      answers.forEach((answer, index) => {
        const id = String(index);
        if (!unfit.has(id)) expect(answer).toEqual({ status: 'fulfilled', value: `row ${id}` });
        else expect(answer).toMatchObject({ status: 'rejected', reason: { name: 'InvalidIdError', id } });
      });
      // The first, then two halves at each of the 6 levels above each of the two.
      expect(batches.length).toBeLessThanOrEqual(1 + 2 * 2 * 6);
    });

    it('is told apart from one that does not exist, with the refusal as its cause', async () => {
      const { clock, loader } = createStrictLoader(new Set(['?']));
      const [missing, refused] = await clock.run(loader.loadMany(['missing', '?']));
      expect(missing).toEqual({ status: 'fulfilled', value: undefined });
      const { reason } = refused as PromiseRejectedResult;
      expect(InvalidIdError.isInstance(reason)).toBe(true);
      expect(reason).toMatchObject({ id: '?', cause: expect.any(RangeError) });
      expect(reason.message).toMatch(/refuses the id "\?"/);
    });

    it('leaves ids out of the halves that nobody waits for any more', async () => {
      const controller = new AbortController();
      const batches: string[][] = [];
      const { clock, loader } = createRecordingLoader(() => true, {
        isUnfitIdError: (error) => error instanceof RangeError,
        fetchMany: async (ids) => {
          batches.push([...ids]);
          if (batches.length === 1) controller.abort(new Error('enough'));
          if (ids.includes('?')) throw new RangeError('INVALID_ITEM_ID');
          return new Map(ids.map((id) => [id, `row ${id}`]));
        },
      });
      const gone = loader.load('gone', controller.signal);
      const others = loader.loadMany(['?', 'a', 'b']);
      await expect(clock.run(gone)).rejects.toThrow('enough');
      await clock.run(others);
      expect(batches).toEqual([['gone', '?', 'a', 'b'], ['?'], ['a', 'b']]);
    });

    it('calls the rest of its batch off when only that was still wanted', async () => {
      const controller = new AbortController();
      const { clock, loader, signals } = createRecordingLoader(() => true, {
        isUnfitIdError: (error) => error instanceof RangeError,
        fetchMany: async (ids, signal) => {
          signals.push(signal);
          await clock.sleep(ids.includes('slow') ? 100 : 20, signal);
          if (ids.includes('?')) throw new RangeError('INVALID_ITEM_ID');
          return new Map();
        },
      });
      const work = async () => {
        const slow = loader.load('slow', controller.signal);
        const refused = loader.load('?');
        await clock.sleep(110);
        controller.abort(new Error('enough'));
        await expect(slow).rejects.toThrow('enough');
        await expect(refused).rejects.toThrow(/refuses the id/);
        await clock.sleep(1);
        return signals.map(({ aborted }) => aborted);
      };
      // One signal for the batch and its halves.
      await expect(clock.run(work())).resolves.toEqual([true, true, true]);
      expect(clock.sleeperCount()).toBe(0);
    });

    it('fails the rest of its half as a plain failure, when that is what comes', async () => {
      const { clock, loader } = createRecordingLoader(() => true, {
        isUnfitIdError: (error) => error instanceof RangeError,
        fetchMany: async (ids) => {
          if (ids.length > 2) throw new RangeError('INVALID_ITEM_ID');
          if (ids.includes('c')) throw new Error('503');
          return new Map(ids.map((id) => [id, `row ${id}`]));
        },
      });
      const answers = await clock.run(loader.loadMany(['a', 'b', 'c', 'd']));
      expect(
        answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : `${answer.reason}`)),
      ).toEqual(['row a', 'row b', 'Error: 503', 'Error: 503']);
    });
  });

  // Without those of its cache (clear, prime, cacheMap, cacheKeyFn), name and this: a loader keeps nothing.
  describe("as DataLoader's own tests have it", () => {
    it('answers a plain load with a promise of the row', async () => {
      const { clock, loader } = createRecordingLoader();
      const promise = loader.load('a');
      expect(promise).toBeInstanceOf(Promise);
      await expect(clock.run(promise)).resolves.toBe('row a');
    });

    it('loads many in one call, in their order, duplicates and none included', async () => {
      const { clock, loader, batches } = createRecordingLoader((id) => id !== 'b');
      const answers = await clock.run(loader.loadMany(['c', 'a', 'b', 'c']));
      expect(answers).toEqual(
        ['row c', 'row a', undefined, 'row c'].map((value) => ({ status: 'fulfilled', value })),
      );
      expect(await loader.loadMany([])).toEqual([]);
      expect(batches).toEqual([['c', 'a', 'b']]);
    });

    it('counts duplicates once when it fills a batch', async () => {
      const { clock, loader, batches } = createRecordingLoader(() => true, { maxBatchSize: 3 });
      await clock.run(loader.loadMany(['a', 'b', 'a', 'a', 'a', 'b', 'c']));
      expect(batches).toEqual([['a', 'b', 'c']]);
    });

    it('shares an id across full batches', async () => {
      const { clock, loader, batches } = createRecordingLoader(() => true, { maxBatchSize: 2 });
      await clock.run(loader.loadMany(['1', '2', '1', '3']));
      expect(batches).toEqual([['1', '2'], ['3']]);
    });

    it('sends each id alone, at once, when batches are of one', async () => {
      const { clock, loader, batches } = createRecordingLoader(() => true, {
        maxBatchSize: 1,
        windowMs: 60_000,
      });
      await clock.run(loader.loadMany(['a', 'b']));
      expect(batches).toEqual([['a'], ['b']]);
    });

    it('gives all callers of a failed batch the same error', async () => {
      const failure = new Error('503');
      const { clock, loader } = createRecordingLoader(() => true, {
        fetchMany: async () => {
          throw failure;
        },
      });
      const answers = await clock.run(loader.loadMany(['a', 'b']));
      expect(answers).toEqual([
        { status: 'rejected', reason: failure },
        { status: 'rejected', reason: failure },
      ]);
    });

    it('asks again after a failure', async () => {
      let calls = 0;
      const { clock, loader } = createRecordingLoader(() => true, {
        fetchMany: async (ids) => {
          calls += 1;
          if (calls === 1) throw new Error('503');
          return new Map(ids.map((id) => [id, `row ${id}`]));
        },
      });
      await expect(clock.run(loader.load('a'))).rejects.toThrow('503');
      await expect(clock.run(loader.load('a'))).resolves.toBe('row a');
    });

    it('takes ids of any kind, objects by their identity', async () => {
      const clock = createVirtualClock();
      const batches: unknown[][] = [];
      const loader = createBatchLoader<string, unknown>({
        maxBatchSize: 10,
        sleep: clock.sleep,
        fetchMany: async (ids) => {
          batches.push([...ids]);
          return new Map(ids.map((id) => [id, typeof id]));
        },
      });
      const [one, other] = [{}, {}];
      const answers = await clock.run(loader.loadMany([0, '', one, other, one]));
      expect(answers.map((answer) => answer.status === 'fulfilled' && answer.value)).toEqual([
        'number',
        'string',
        'object',
        'object',
        'object',
      ]);
      expect(batches).toEqual([[0, '', one, other]]);
    });

    it('collects what is asked for from within promises', async () => {
      const { clock, loader, batches } = createRecordingLoader();
      const nested = async (ids: readonly string[]): Promise<void> => {
        const [id, ...rest] = ids;
        if (id === undefined) return;
        await null;
        await Promise.all([loader.load(id), nested(rest)]);
      };
      await clock.run(nested(['a', 'b', 'c', 'd']));
      expect(batches).toEqual([['a', 'b', 'c', 'd']]);
    });

    it('sends when its scheduler says so', async () => {
      const go: (() => void)[] = [];
      const { clock, loader, batches } = createRecordingLoader(() => true, {
        sleep: () => new Promise((resolve) => go.push(resolve)),
      });
      const first = loader.loadMany(['a', 'b']);
      go.shift()?.();
      await clock.run(first);
      const second = loader.loadMany(['a', 'c']);
      go.shift()?.();
      await clock.run(second);
      void loader.load('d');
      expect(batches).toEqual([
        ['a', 'b'],
        ['a', 'c'],
      ]);
    });

    it('can be called from the fetchMany of another loader', async () => {
      const { clock, loader: deep, batches } = createRecordingLoader();
      const createOuter = () =>
        createBatchLoader<string>({
          maxBatchSize: 10,
          sleep: clock.sleep,
          fetchMany: async (ids, signal) =>
            new Map(
              await Promise.all(
                ids.map(async (id) => [id, (await deep.load(id.toLowerCase(), signal)) ?? ''] as const),
              ),
            ),
        });
      const [first, second] = [createOuter(), createOuter()];
      const answers = await clock.run(
        Promise.all([first.load('A1'), second.load('B1'), first.load('A2'), second.load('B2')]),
      );
      expect(answers).toEqual(['row a1', 'row b1', 'row a2', 'row b2']);
      expect(batches).toEqual([['a1', 'a2', 'b1', 'b2']]);
    });

    it('leaves a rejection that nobody handles to be reported', async () => {
      const { clock, loader } = createRecordingLoader(() => true, {
        fetchMany: async () => {
          throw new Error('nobody looks at me');
        },
      });
      const reported: unknown[] = [];
      const listeners = process.listeners('unhandledRejection');
      process.removeAllListeners('unhandledRejection');
      process.once('unhandledRejection', (reason) => reported.push(reason));
      try {
        void loader.load('a');
        await clock.run(clock.sleep(100));
        await clock.run(clock.sleep(100));
      } finally {
        process.removeAllListeners('unhandledRejection');
        for (const listener of listeners) process.on('unhandledRejection', listener);
      }
      expect(reported).toEqual([new Error('nobody looks at me')]);
    });
  });

  it('goes on when the window can not be waited for', async () => {
    const { loader, batches } = createRecordingLoader(() => true, {
      sleep: () => Promise.reject(new Error('no timers here')),
      fetchMany: async (ids) => {
        batches.push([...ids]);
        return new Map();
      },
    });
    await expect(loader.load('a')).resolves.toBeUndefined();
    expect(batches).toEqual([['a']]);
  });

  it('uses the timer of the runtime when no other is given', async () => {
    const loader = createBatchLoader<string>({
      maxBatchSize: 10,
      windowMs: 0,
      fetchMany: async (ids) => new Map(ids.map((id) => [id, `row ${id}`])),
    });
    await expect(loader.load('a')).resolves.toBe('row a');
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

    it('gives ids after it a window of their own', async () => {
      const { clock, loader, batches } = createRecordingLoader(() => true, { windowMs: 10 });
      const controller = new AbortController();
      const work = async () => {
        const gone = loader.load('gone', controller.signal);
        controller.abort(new Error('enough'));
        await expect(gone).rejects.toThrow('enough');
        await clock.sleep(8);
        const first = loader.load('a');
        await clock.sleep(8);
        await Promise.all([first, loader.load('b')]);
      };
      await clock.run(work());
      expect(batches).toEqual([['a', 'b']]);
    });

    it('of one signal takes all of its ids along, and the request once nobody else waits', async () => {
      const { clock, loader, signals } = createRecordingLoader();
      const controller = new AbortController();
      const work = async () => {
        const answers = loader.loadMany(
          Array.from({ length: 90 }, (_, index) => `${index}`),
          controller.signal,
        );
        await clock.sleep(20);
        controller.abort(new Error('enough'));
        return answers;
      };
      const answers = await clock.run(work());
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['rejected']));
      expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
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

    it('of a request that goes on regardless: the next callers ask anew, and share that', async () => {
      const clock = createVirtualClock();
      const batches: string[][] = [];
      const loader = createBatchLoader<string>({
        maxBatchSize: 100,
        sleep: clock.sleep,
        fetchMany: async (ids) => {
          batches.push([...ids]);
          // Deaf to its signal; each answers 30 ms later than it was asked.
          await clock.sleep(30);
          return new Map(ids.map((id) => [id, `row ${id} of ${batches.length}`]));
        },
      });
      const controller = new AbortController();
      const work = async () => {
        const gone = loader.load('a', controller.signal);
        await clock.sleep(20);
        controller.abort(new Error('enough'));
        // In the same turn, before anything has settled.
        const second = loader.load('a');
        await expect(gone).rejects.toThrow('enough');
        // The first request has ended, the second has not.
        await clock.sleep(20);
        const third = loader.load('a');
        return Promise.all([second, third]);
      };
      await expect(clock.run(work())).resolves.toEqual(['row a of 2', 'row a of 2']);
      expect(batches).toEqual([['a'], ['a']]);
    });

    it('rejects at once when the signal has aborted before', async () => {
      const { loader, batches } = createRecordingLoader();
      await expect(loader.load('a', AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
      expect(batches).toEqual([]);
    });
  });
});
