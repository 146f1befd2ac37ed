import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetKeyFor, makeForgetKey, readForgetKey } from './forget-key.ts';

let directory: string;
let path: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'callweave-'));
  path = join(directory, 'deep/forget.key');
});

afterEach(() => rm(directory, { recursive: true, force: true }));

it('is made once, for its owner only, and read again', async () => {
  expect(await readForgetKey(path)).toBeNull();
  const key = await makeForgetKey(path);
  expect(key).toHaveLength(32);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(directory, 'deep'))).mode & 0o777).toBe(0o700);
  expect(await readForgetKey(path)).toEqual(key);
  expect(await makeForgetKey(path)).toEqual(key);
});

it('is one key when two runs make it at the same time', async () => {
  const keys = await Promise.all(Array.from({ length: 20 }, () => makeForgetKey(path)));
  expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
  expect(await readdir(join(directory, 'deep'))).toEqual(['forget.key']);
});

it('is refused when it is something else, and not repeated', async () => {
  await makeForgetKey(path);
  await writeFile(path, 'a password of somebody');
  await expect(readForgetKey(path)).rejects.toThrow(/line of 64 hexadecimal digits/);
  await expect(readForgetKey(path)).rejects.not.toThrow(/password/);
  expect(await readFile(path, 'utf8')).toBe('a password of somebody');
});

it('is told when it can not be read', async () => {
  await expect(readForgetKey(directory)).rejects.toThrow("can't be read (EISDIR)");
});

it('is needed once somebody was forgotten, and then never made anew', async () => {
  expect(await forgetKeyFor(0, path)).toBeNull();
  await expect(forgetKeyFor(1, path)).rejects.toThrow(/Bring back a copy/);
  const key = await makeForgetKey(path);
  expect(await forgetKeyFor(1, path)).toEqual(key);
});
