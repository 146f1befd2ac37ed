import { spawn } from 'node:child_process';

export interface CommandResult {
  /** The exit code; null when a signal ended the command. */
  readonly status: number | null;
  /** Standard output and standard error, in the order in which they came. */
  readonly output: string;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Who runs it, where that is somebody else. */
  readonly uid?: number;
  readonly gid?: number;
}

/** Runs a command to its end, with nothing on standard input. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** Runs a command that must succeed and gives its output. */
export async function run(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<string> {
  const { status, output } = await runCommand(command, args, options);
  if (status === 0) return output;
  throw new Error(`${command} ${args.join(' ')} exited with ${status ?? 'a signal'}:\n${output}`);
}
