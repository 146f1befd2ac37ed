import { formatCount } from '../terminal/format.ts';
import type { ExportCounts } from './export-counts.ts';
import { indexName } from './export-files.ts';
import { type ExportFormat, isFileFormat } from './export-format.ts';

/** What came of an export, nothing left out untold. */
export function formatExport(
  { conversations, written, unchanged, leftOut }: ExportCounts,
  { format, to }: { readonly format: ExportFormat; readonly to: string },
): string {
  const isFiles = isFileFormat(format);
  const leftOutCount = [...leftOut.values()].reduce((sum, count) => sum + count, 0);
  const reasons = [...leftOut].map(([reason, count]) => `${formatCount(count)} ${reason}`).join(', ');
  const where = isFiles ? `; ${indexName} lists them` : '';
  const lines = [
    `${conversations === 1 ? '1 conversation' : `${formatCount(conversations)} conversations`} exported as ${format} to ${to === '-' ? 'the standard output' : to}.`,
    ...(isFiles
      ? [`  ${formatCount(written)} files written, ${formatCount(unchanged)} had their content already`]
      : []),
    ...(leftOutCount > 0
      ? [`  ${formatCount(leftOutCount)} of them with nothing to write: ${reasons}${where}`]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}
