import { describe, expect, it } from 'vitest';
import { createBatchLoader } from './batch-loader.ts';

/** Calls as JavaScript lets them through, whatever the types say. */
const createLoosely = createBatchLoader as (options: unknown) => {
  load: (id?: unknown) => Promise<unknown>;
  loadMany: (ids?: unknown) => Promise<unknown>;
};
const fetchNothing = async () => new Map();
const sleep = async () => {};

describe('createBatchLoader tells what was expected and what came', () => {
  it.each([
    ['no fetchMany', { maxBatchSize: 1 }, /fetchMany to be a function from ids .*; got undefined\./],
    [
      'an object for fetchMany',
      { fetchMany: {}, maxBatchSize: 1 },
      /fetchMany to be a function.*got \[object/,
    ],
    ['no maxBatchSize', { fetchMany: fetchNothing }, /maxBatchSize .* at least 1; got undefined\./],
    ['null for maxBatchSize', { fetchMany: fetchNothing, maxBatchSize: null }, /maxBatchSize .*got null\./],
    ['0 for maxBatchSize', { fetchMany: fetchNothing, maxBatchSize: 0 }, /maxBatchSize .*got 0\./],
    ['half an id', { fetchMany: fetchNothing, maxBatchSize: 1.5 }, /maxBatchSize to be a whole.*got 1\.5\./],
    ['a window before now', { fetchMany: fetchNothing, maxBatchSize: 1, windowMs: -1 }, /windowMs.*got -1\./],
    [
      'a window without end',
      { fetchMany: fetchNothing, maxBatchSize: 1, windowMs: Number.NaN },
      /windowMs.*got NaN\./,
    ],
  ])('%s', (_, options, message) => {
    expect(() => createLoosely(options)).toThrow(TypeError);
    expect(() => createLoosely(options)).toThrow(message);
  });

  it.each([undefined, null])('load(%s)', async (id) => {
    const loader = createLoosely({ fetchMany: fetchNothing, maxBatchSize: 1, sleep });
    await expect(loader.load(id)).rejects.toThrow(`Expected an id to load; got ${id}.`);
  });

  it.each([undefined, 1, 'cll-1'])('loadMany(%s)', async (ids) => {
    const loader = createLoosely({ fetchMany: fetchNothing, maxBatchSize: 1, sleep });
    await expect(loader.loadMany(ids)).rejects.toThrow(`Expected an array of ids to load; got ${ids}.`);
  });

  it.each([
    ['null', () => null],
    ['a promise of null', async () => null],
    ['the ids', (ids: unknown) => ids],
    ['an array', async () => []],
    ['an object', async () => ({ a: 1 })],
  ])(
    'fetchMany that answers with %s: every id of the batch fails, none looks missing',
    async (_, fetchMany) => {
      const loader = createLoosely({ fetchMany, maxBatchSize: 2, sleep });
      const answers = await Promise.allSettled([loader.load('a'), loader.load('b')]);
      for (const answer of answers) {
        expect(answer).toMatchObject({
          reason: {
            message: expect.stringMatching(/^Expected fetchMany to answer with a Map of rows by id; got/),
          },
        });
      }
    },
  );

  it('fetchMany that throws rather than rejects', async () => {
    const fetchMany = () => {
      throw new Error('at once');
    };
    const loader = createLoosely({ fetchMany, maxBatchSize: 1, sleep });
    await expect(loader.load('a')).rejects.toThrow('at once');
  });

  it('isUnfitIdError that throws: its error, and nobody waits for ever', async () => {
    const loader = createLoosely({
      fetchMany: () => Promise.reject(new Error('503')),
      isUnfitIdError: () => {
        throw new Error('no judgement');
      },
      maxBatchSize: 2,
      sleep,
    });
    const answers = await Promise.allSettled([loader.load('a'), loader.load('b')]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(loader.load('a')).rejects.toThrow('no judgement');
  });

  it('rows that were not asked for are not looked at', async () => {
    const loader = createLoosely({
      fetchMany: async () =>
        new Map([
          ['a', 1],
          ['b', 2],
        ]),
      maxBatchSize: 1,
      sleep,
    });
    await expect(loader.load('a')).resolves.toBe(1);
    await expect(loader.load('c')).resolves.toBeUndefined();
  });
});
