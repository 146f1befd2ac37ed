import { readFile } from 'node:fs/promises';
import type { Conversation } from '@callweave/core';
import { expect } from 'vitest';

/** The conversations of a file; fails when its last line is not whole. */
export async function readNdjson(path: string): Promise<Conversation[]> {
  const text = await readFile(path, 'utf8');
  if (text === '') return [];
  expect(text.endsWith('\n')).toBe(true);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line));
}
