import { formatTable } from './format-table.ts';
import { wrapText } from './wrap-text.ts';

/** What is told of each name. */
export interface ComparisonRow {
  readonly label: string;
  /** One for each name. */
  readonly cells: readonly string[];
  /** Of all names together; none by default. */
  readonly total?: string;
  /** Of so little interest that it is left out where there is little room. */
  readonly isQuiet?: boolean;
}

/**
 * Names beside each other, with a line for each label; where that is too wide, a line for each name; and where that is
 * too wide as well, a block for each name.
 */
export function formatComparison(
  names: readonly string[],
  rows: readonly ComparisonRow[],
  columns: number,
): string {
  const wide = formatTable([['', ...names], ...rows.map(({ label, cells }) => [label, ...cells])]);
  if (fits(wide, columns)) return wide;
  const loud = rows.filter(({ isQuiet }) => isQuiet !== true);
  const total = names.length > 1 ? [['together', ...loud.map((row) => row.total ?? '')]] : [];
  const long = formatTable([
    ...headerLines(loud),
    ...names.map((name, index) => [name, ...loud.map(({ cells }) => cells[index] ?? '')]),
    ...total,
  ]);
  if (fits(long, columns)) return long;
  return names
    .map(
      (name, index) =>
        `${name}\n${formatTable(loud.map((row) => [`  ${row.label}`, row.cells[index] ?? '']))}`,
    )
    .join('');
}

function fits(table: string, columns: number): boolean {
  return table.split('\n').every((line) => line.length <= columns);
}

/** Labels above their columns, in as many lines as keep them narrow. */
function headerLines(rows: readonly ComparisonRow[]): string[][] {
  const labels = rows.map(({ label }) =>
    wrapText(label, Math.max(...label.split(' ').map(({ length }) => length))),
  );
  const height = Math.max(...labels.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => [
    '',
    ...labels.map((lines) => lines[line - height + lines.length] ?? ''),
  ]);
}
