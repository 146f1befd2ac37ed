import { type Html, html } from '../html.ts';

export interface Series {
  readonly name: string;
  /** Its colour in the style sheet. */
  readonly className: string;
  readonly countOf: (index: number) => number;
}

export interface StackedColumns {
  /** What it shows, in a sentence, for those who can't see it. */
  readonly description: string;
  readonly columns: readonly {
    /** What a pointer at the column is told. */
    readonly title: string;
    /** Below the column; null for most. */
    readonly label: string | null;
  }[];
  readonly series: readonly Series[];
  readonly formatCount: (value: number) => string;
}

const height = 220;
const top = 14;
const bottom = 24;
const widestColumn = 6;

/**
 * Columns of counts, one series upon the other. Widths are percentages and heights pixels, so that it fits every screen
 * with texts of the same size.
 */
export function stackedColumns({ description, columns, series, formatCount }: StackedColumns): Html {
  const totals = columns.map((_, index) => series.reduce((sum, { countOf }) => sum + countOf(index), 0));
  const step = niceStep(Math.max(1, ...totals));
  const lines = Math.ceil(Math.max(1, ...totals) / step);
  const yOf = (value: number): number =>
    round(height - bottom - (value / (step * lines)) * (height - bottom - top));
  const slot = 100 / Math.max(1, columns.length);
  const width = Math.min(slot * 0.78, widestColumn);

  const grid = Array.from({ length: lines + 1 }, (_, index) => {
    const y = yOf(index * step);
    return html`<line class="${index === 0 ? 'axis' : 'grid'}" x1="0" x2="100%" y1="${y}" y2="${y}"/><text class="tick" x="-10" y="${y + 4}" text-anchor="end">${formatCount(index * step)}</text>`;
  });
  const bars = columns.map(({ title, label }, index) => {
    const x = percent(slot * index + (slot - width) / 2);
    let below = 0;
    const parts = series.map(({ className, countOf }) => {
      const value = countOf(index);
      if (value === 0) return null;
      const y = yOf(below + value);
      const part = html`<rect class="${className}" x="${x}" width="${percent(width)}" y="${y}" height="${round(yOf(below) - y)}"/>`;
      below += value;
      return part;
    });
    const text =
      label === null
        ? null
        : html`<text class="label" x="${percent(slot * (index + 0.5))}" y="${height - 6}" text-anchor="middle">${label}</text>`;
    return html`<g><title>${title}</title>${parts}<rect class="hover" x="${percent(slot * index)}" width="${percent(slot)}" y="0" height="${height - bottom}"/></g>${text}`;
  });
  const legend = series.map(
    ({ name, className }) =>
      html`<li><svg width="12" height="12" aria-hidden="true" focusable="false"><rect class="${className}" width="12" height="12" rx="2"/></svg> ${name}</li>`,
  );
  return html`<ul class="legend">${legend}</ul><svg class="columns" width="100%" height="${height}" role="img" aria-label="${description}">${grid}${bars}</svg>`;
}

/** 1, 2 or 5 times a power of ten, of which at most five reach the highest value. */
function niceStep(highest: number): number {
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough) ?? 10;
  return Math.max(1, factor * power);
}

function percent(value: number): string {
  return `${Math.round(value * 1000) / 1000}%`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
