import type { Output } from '../world.ts';
import { formatCount, formatDuration } from './format.ts';

export interface ProgressBars {
  update(name: string, done: number, total: number | null): void;
  /** Takes the bars away. */
  clear(): void;
}

const barWidth = 24;
const narrowestBar = 5;
const redrawEveryMs = 100;

/** One line for each name, drawn over in place. Where the output is no terminal, nothing is drawn. */
export function createProgressBars(
  output: Output,
  names: readonly string[],
  now: () => number,
): ProgressBars {
  if (output.terminalColumns === null) return { update: () => {}, clear: () => {} };
  const startedAt = now();
  const state = new Map(names.map((name) => [name, { done: 0, total: null as number | null }]));
  const nameWidth = Math.max(...names.map((name) => name.length));
  let drawnLines = 0;
  let drawnAt = Number.NEGATIVE_INFINITY;

  // From the first column: a terminal writes ^C where the cursor is.
  const erase = (): string => (drawnLines === 0 ? '' : `\r\x1b[${drawnLines}A\x1b[J`);

  function draw(): void {
    const seconds = (now() - startedAt) / 1000;
    const columns = output.terminalColumns ?? 80;
    const lines = [...state].map(([name, { done, total }]) =>
      formatBar(name.padEnd(nameWidth), done, total, seconds, columns - 1),
    );
    output.write(`${erase()}${lines.join('\n')}\n`);
    drawnLines = lines.length;
    drawnAt = now();
  }

  return {
    update(name, done, total) {
      state.set(name, { done, total });
      if (now() - drawnAt >= redrawEveryMs) draw();
    },
    clear() {
      output.write(erase());
      drawnLines = 0;
    },
  };
}

/** `allo      ███████░░░░░  1,200 of 5,700  480/s  0:09 left`, or as much of it as there are columns for. */
export function formatBar(
  name: string,
  done: number,
  total: number | null,
  seconds: number,
  columns: number = Number.POSITIVE_INFINITY,
): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const share = total === null || total === 0 ? 0 : Math.min(1, done / total);
  const count = total === null ? formatCount(done) : `${formatCount(done)} of ${formatCount(total)}`;
  const speed = `${formatCount(rate)}/s`;
  const left = total === null || rate === 0 ? [] : [`${formatDuration((total - done) / rate)} left`];
  const withoutBar = [name, count, speed, ...left].join('  ');
  const width = Math.min(barWidth, columns - withoutBar.length - 2);
  if (width < narrowestBar) {
    return (withoutBar.length <= columns ? withoutBar : [name.trimEnd(), count].join('  ')).slice(0, columns);
  }
  const filled = Math.round(share * width);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
  return [name, bar, count, speed, ...left].join('  ');
}
