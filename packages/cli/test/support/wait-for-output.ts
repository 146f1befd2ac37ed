import type { TestWorld } from './test-world.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Resolves with what matches, once the world has printed it, from the beginning of its output on. */
export async function waitForOutput(
  { printed }: TestWorld,
  pattern: RegExp,
  output: 'stdout' | 'stderr' = 'stdout',
): Promise<RegExpExecArray> {
  for (;;) {
    const match = pattern.exec(printed[output]);
    if (match !== null) return match;
    await turn();
  }
}
