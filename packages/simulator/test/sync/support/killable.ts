import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ChildSettings, ChildStep } from './child-settings.ts';

export interface ChildEnd {
  /** Null when it was killed. */
  readonly exitCode: number | null;
  /** Of the accounts, when it came to its end. */
  readonly failures: readonly string[];
  readonly errorText: string;
  /** Which step it told last. */
  readonly lastStep: ChildStep | null;
}

export interface RunningChild {
  kill(): void;
  readonly ended: Promise<ChildEnd>;
}

/** Runs a sync in a process of its own. */
export function startChild(settings: ChildSettings, onStep: (step: ChildStep) => void): RunningChild {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'sync-child.ts'), JSON.stringify(settings)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1' },
    },
  );
  let lastStep: ChildStep | null = null;
  let failures: readonly string[] = [];
  let errorText = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errorText += text;
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const end = line.indexOf(' ');
    lastStep = line.slice(0, end) as ChildStep;
    if (lastStep === 'done') failures = JSON.parse(line.slice(end + 1));
    onStep(lastStep);
  });
  return {
    kill: () => child.kill('SIGKILL'),
    ended: once(child, 'close').then(([exitCode]: (number | null)[]) => ({
      exitCode: exitCode ?? null,
      failures,
      errorText,
      lastStep,
    })),
  };
}
