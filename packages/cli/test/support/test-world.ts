import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultPlatform, type Platform } from '@callweave/transport/platform';
import { runProgram } from '../../src/run-program.ts';
import type { Output, World } from '../../src/world.ts';

/** A clock that runs as many times faster, for real servers and real sleeps. */
export function createFastPlatform(factor: number): Platform {
  const startedAt = Date.now();
  return {
    ...defaultPlatform,
    now: () => startedAt + (performance.now() - performanceStart) * factor,
    sleep: (milliseconds, signal) => defaultPlatform.sleep(milliseconds / factor, signal),
    random: () => 0.5,
  };
}

const performanceStart = performance.now();

export interface TestWorld extends World {
  readonly printed: { stdout: string; stderr: string };
  /** Runs a command line in this world. */
  readonly run: (...argv: string[]) => ReturnType<typeof runProgram>;
  /** As if the user pressed Ctrl-C. */
  readonly interrupt: () => void;
  readonly remove: () => Promise<void>;
}

export async function createTestWorld(
  environment: World['environment'],
  {
    platform = createFastPlatform(20),
    terminalColumns = null,
    answer = null,
  }: { platform?: Platform; terminalColumns?: number | null; answer?: string | null } = {},
): Promise<TestWorld> {
  const directory = await mkdtemp(join(tmpdir(), 'callweave-'));
  const printed = { stdout: '', stderr: '' };
  const outputOf = (name: 'stdout' | 'stderr'): Output => ({
    write: (text) => {
      printed[name] += text;
    },
    terminalColumns,
  });
  const callbacks = new Set<() => void>();
  const world: TestWorld = {
    environment,
    directory,
    stdout: outputOf('stdout'),
    stderr: outputOf('stderr'),
    platform,
    nodeVersion: process.versions.node,
    ask:
      answer === null
        ? null
        : async (question) => {
            printed.stderr += question;
            return answer;
          },
    printed,
    onInterrupt: (callback) => {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    interrupt: () => {
      for (const callback of callbacks) callback();
    },
    run: (...argv) => runProgram(argv, world),
    remove: () => rm(directory, { recursive: true, force: true }),
  };
  return world;
}
