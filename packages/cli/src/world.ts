import { defaultPlatform, type Platform } from '@callweave/transport/platform';

/** A place to print to. */
export interface Output {
  write(text: string): void;
  /** Characters in a line of a terminal; null when it is none. */
  readonly terminalColumns: number | null;
}

/** Everything that a command needs from its process; tests bring their own. */
export interface World {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly platform: Platform;
  /** Calls back when the user asks to stop; returns what takes the callback back. */
  readonly onInterrupt: (callback: () => void) => () => void;
}

export function createProcessWorld(source: NodeJS.Process): World {
  const outputOf = (stream: NodeJS.WriteStream): Output => ({
    write: (text) => {
      stream.write(text);
    },
    get terminalColumns() {
      return stream.isTTY ? stream.columns : null;
    },
  });
  // A reader such as head that closes the pipe has what it wanted: nothing more is to be done.
  source.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    source.exit(0);
  });
  return {
    environment: source.env,
    directory: source.cwd(),
    stdout: outputOf(source.stdout),
    stderr: outputOf(source.stderr),
    platform: defaultPlatform,
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
