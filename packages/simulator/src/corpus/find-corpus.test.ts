import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCorpus } from './find-corpus.ts';

describe('findCorpus', () => {
  let root = '';
  let corpus = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'callweave-'));
    await mkdir(join(root, 'shared/data'), { recursive: true });
    await mkdir(join(root, 'main/packages/simulator'), { recursive: true });
    corpus = join(root, 'shared/data/dialogues.jsonl.gz');
  });
  afterAll(() => rm(root, { recursive: true }));

  it('finds none where there is none', () => {
    expect(findCorpus({ environment: {}, directory: join(root, 'main/packages/simulator') })).toBeNull();
  });

  it.each(['main', 'main/packages', 'main/packages/simulator'])('finds it from %s', async (directory) => {
    await writeFile(corpus, '');
    expect(findCorpus({ environment: {}, directory: join(root, directory) })).toBe(corpus);
  });

  it('prefers what the environment names, even if it is not there', async () => {
    await writeFile(corpus, '');
    const directory = join(root, 'main');
    expect(findCorpus({ environment: { CALLWEAVE_CORPUS: '/data/own.jsonl' }, directory })).toBe(
      '/data/own.jsonl',
    );
    expect(findCorpus({ environment: { CALLWEAVE_CORPUS: 'own.jsonl' }, directory })).toBe(
      join(directory, 'own.jsonl'),
    );
    expect(findCorpus({ environment: { CALLWEAVE_CORPUS: '' }, directory })).toBe(corpus);
  });
});
