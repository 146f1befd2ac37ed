import type { Output, World } from '../world.ts';

/** How a text stands out in a terminal. */
export interface Styles {
  readonly bold: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly found: (text: string) => string;
}

/** Nothing stands out where the output is no terminal, or NO_COLOR is set (https://no-color.org). */
export function createStyles(output: Output, { environment }: Pick<World, 'environment'>): Styles {
  const isPlain = output.terminalColumns === null || Boolean(environment.NO_COLOR);
  const style =
    (from: number, to: number) =>
    (text: string): string =>
      isPlain || text === '' ? text : `\x1b[${from}m${text}\x1b[${to}m`;
  return { bold: style(1, 22), quiet: style(2, 22), found: style(7, 27) };
}
