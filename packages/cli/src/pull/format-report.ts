import { formatCount, formatDuration } from '../terminal/format.ts';
import { formatTable } from '../terminal/format-table.ts';
import type { ProviderReport } from './provider-report.ts';

/** The summary of a pull: a column for each provider. */
export function formatReports(reports: readonly ProviderReport[]): string {
  const row = (label: string, cell: (report: ProviderReport) => string): string[] => [
    label,
    ...reports.map(cell),
  ];
  return formatTable([
    row('', ({ provider }) => provider),
    row('conversations', ({ conversations }) => formatCount(conversations)),
    ...countRows('  ', reports, ({ byChannel }) => byChannel),
    row('outcome', () => ''),
    ...countRows('  ', reports, ({ byOutcome }) => byOutcome),
    row('turns', ({ turns }) => formatCount(turns)),
    row('talk time', ({ talkTimeSeconds }) => formatDuration(talkTimeSeconds)),
    row('requests', ({ counts }) => formatCount(counts.requests)),
    row('refused (429)', ({ counts }) => formatCount(counts.refused)),
    row('seconds', ({ seconds }) => seconds.toFixed(1)),
    row('result', ({ error }) => (error === null ? 'complete' : 'failed')),
  ]);
}

function countRows(
  indent: string,
  reports: readonly ProviderReport[],
  countsOf: (report: ProviderReport) => ReadonlyMap<string, number>,
): string[][] {
  const keys = [...new Set(reports.flatMap((report) => [...countsOf(report).keys()]))].sort();
  return keys.map((key) => [
    `${indent}${key}`,
    ...reports.map((report) => {
      const count = countsOf(report).get(key);
      return count === undefined ? '-' : formatCount(count);
    }),
  ]);
}
