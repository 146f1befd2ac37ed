import type { Output } from '../world.ts';
import type { LineWriter } from './line-writer.ts';

/** Lines to the standard output, for `--to -`. */
export function createStdoutLines(stdout: Output): LineWriter {
  return {
    skipped: 0,
    write: async (_id, line) => stdout.write(line),
    close: async () => {},
  };
}
