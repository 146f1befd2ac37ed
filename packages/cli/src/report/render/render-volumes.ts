import type { DayCounts, Stretch, Volumes } from '../aggregate/aggregate-days.ts';
import type { Formats } from '../formats.ts';
import { type Html, html } from '../html.ts';
import { renderTable } from './render-section.ts';
import { stackedColumns } from './stacked-columns.ts';

const series: readonly {
  readonly key: keyof DayCounts;
  readonly name: string;
  readonly className: string;
}[] = [
  { key: 'inboundCalls', name: 'Inbound calls', className: 'inbound' },
  { key: 'outboundCalls', name: 'Outbound calls', className: 'outbound' },
  { key: 'messages', name: 'Messages', className: 'messages' },
  { key: 'others', name: 'Web sessions and others', className: 'others' },
];

const mostLabels = 7;

/** Conversations by day, week or month: as columns, and as a table behind them. */
export function renderVolumes({ unit, stretches }: Volumes, formats: Formats, dates: Formats): Html {
  if (stretches.length === 0) return html`<p class="empty">No conversation has a start time.</p>`;
  const shown = series.filter(({ key }) => stretches.some((stretch) => stretch[key] > 0));
  const nameOf = ({ date }: Stretch): string => nameOfStretch(unit, date, dates);
  const totalOf = (stretch: Stretch): number => series.reduce((sum, { key }) => sum + stretch[key], 0);
  const busiest = stretches.reduce((left, right) => (totalOf(right) > totalOf(left) ? right : left));
  const labelEvery = Math.ceil(stretches.length / mostLabels);
  const chart = stackedColumns({
    description: `Conversations by ${unit}. The busiest ${unit} was ${nameOf(busiest)}, with ${formats.count(totalOf(busiest))}. The table below has every ${unit}.`,
    columns: stretches.map((stretch, index) => ({
      title: `${nameOf(stretch)}: ${shown.map(({ key, name }) => `${name.toLowerCase()} ${formats.count(stretch[key])}`).join(', ')}`,
      label:
        index % labelEvery === Math.floor(labelEvery / 2) && index < stretches.length
          ? shortNameOf(unit, stretch.date, dates)
          : null,
    })),
    series: shown.map(({ key, name, className }) => ({
      name,
      className,
      countOf: (index) => stretches[index]?.[key] ?? 0,
    })),
    formatCount: formats.count,
  });
  const head = html`<tr><th scope="col">${unitWord(unit)}</th>${shown.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)}<th scope="col" class="number">Total</th></tr>`;
  const body = stretches.map(
    (stretch) =>
      html`<tr><th scope="row">${nameOf(stretch)}</th>${shown.map(({ key }) => html`<td class="number">${formats.count(stretch[key])}</td>`)}<td class="number">${formats.count(totalOf(stretch))}</td></tr>`,
  );
  const caption = `Conversations by ${unit}`;
  return html`<figure>${chart}<figcaption><details class="behind"><summary>${caption} as a table</summary>${renderTable(caption, head, html`${body}`)}</details></figcaption></figure>`;
}

function unitWord(unit: Volumes['unit']): string {
  return unit === 'day' ? 'Day' : unit === 'week' ? 'Week from' : 'Month';
}

function nameOfStretch(unit: Volumes['unit'], date: string, dates: Formats): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (unit === 'month') return dates.month(time);
  return unit === 'week' ? dates.date(time) : dates.longDate(time);
}

function shortNameOf(unit: Volumes['unit'], date: string, dates: Formats): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return unit === 'month' ? dates.month(time) : dates.day(time);
}
