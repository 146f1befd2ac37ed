import { join } from 'node:path';
import { cleanEnvironment } from '../clean-environment.ts';
import { startProcess, whileRunning } from './running-process.ts';
import { longestRunMs, parseReport, type Runtime, type SmokeRun } from './runtime.ts';

interface Command {
  readonly path: string;
  /** What stands before the module and its arguments. */
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** A runtime whose command runs a module; the process has to end by itself. */
export function commandRuntime(name: string, commandFor: (run: SmokeRun) => Command): Runtime {
  return {
    name,
    run: async (run) => {
      const { path, args, env } = commandFor(run);
      const script = [join(run.project, 'command.mjs'), run.baseUrl, run.apiKey];
      await using process = startProcess(path, [...args, ...script], {
        cwd: run.project,
        env: { ...cleanEnvironment(), ...env },
      });
      const status = await whileRunning(name, process, longestRunMs, process.exited);
      if (status === 0) return parseReport(process.standardOutput());
      throw new Error(`${name} exited with ${status ?? 'a signal'}:\n${process.standardError()}`);
    },
  };
}
