import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { defaultPlatform, type Platform } from '@callweave/transport/platform';

/** A place to print to. */
export interface Output {
  write(text: string): void;
  /** Characters in a line of a terminal; null when it is none, or one that can't go back in what it shows. */
  readonly terminalColumns: number | null;
}

/** Everything that a command needs from its process; tests bring their own. */
export interface World {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly platform: Platform;
  /** Of Node, such as `24.21.0`. */
  readonly nodeVersion: string;
  /** Asks the user and resolves with the answer; null where nobody is there to answer. */
  readonly ask: ((question: string) => Promise<string>) | null;
  /** Calls back when the user asks to stop; returns what takes the callback back. */
  readonly onInterrupt: (callback: () => void) => () => void;
}

export function createProcessWorld(source: NodeJS.Process): World {
  const outputOf = (stream: NodeJS.WriteStream): Output => ({
    write: (text) => {
      stream.write(text);
    },
    get terminalColumns() {
      return stream.isTTY && source.env.TERM !== 'dumb' ? stream.columns : null;
    },
  });
  source.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // A reader such as head that closes the pipe has what it wanted: nothing more is to be done.
    if (code === 'EPIPE') source.exit(0);
    source.stderr.write(
      `callweave: The standard output could not be written (${code ?? message}): make room, or send it elsewhere. Then run the same command again.\n`,
    );
    source.exit(1);
  });
  // Where nobody reads what fails, the command still does what it is for.
  source.stderr.on('error', () => {});
  return {
    environment: source.env,
    directory: source.cwd(),
    stdout: outputOf(source.stdout),
    stderr: outputOf(source.stderr),
    platform: defaultPlatform,
    nodeVersion: source.versions.node,
    ask: source.stdin.isTTY && source.stderr.isTTY ? (question) => askInTerminal(question, source) : null,
    onInterrupt: (callback) => {
      source.once('SIGINT', callback);
      source.once('SIGTERM', callback);
      return () => {
        source.off('SIGINT', callback);
        source.off('SIGTERM', callback);
      };
    },
  };
}

/** On the standard error, so that the output of a command may go elsewhere. The end of the input is an empty answer. */
async function askInTerminal(question: string, { stdin, stderr }: NodeJS.Process): Promise<string> {
  const terminal = createInterface({ input: stdin, output: stderr });
  const ended = once(terminal, 'close').then(() => '');
  try {
    return await Promise.race([terminal.question(question), ended]);
  } finally {
    terminal.close();
  }
}
