import type { Hours } from '../aggregate/aggregate-hours.ts';
import type { Formats } from '../formats.ts';
import { type Html, html } from '../html.ts';

const monday = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;
const strongest = 5;

/** A heat map that is a table: each cell has its number, and a colour by it. */
export function renderHours({ counts, most }: Hours, formats: Formats, dates: Formats): Html {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const head = hours.map(
    (hour) =>
      html`<th scope="col"><span class="unseen">${hour}:00</span><span aria-hidden="true">${hour % 3 === 0 ? hour : null}</span></th>`,
  );
  const rows = counts.map((row, weekday) => {
    const time = monday + weekday * dayMs;
    const cells = row.map(
      (count) => html`<td class="heat-${levelOf(count, most)}"><span>${formats.count(count)}</span></td>`,
    );
    return html`<tr><th scope="row"><abbr title="${dates.weekday(time)}">${dates.shortWeekday(time)}</abbr></th>${cells}</tr>`;
  });
  const scale = Array.from({ length: strongest + 1 }, (_, level) => html`<td class="heat-${level}"></td>`);
  return html`<table class="heat"><caption class="unseen">Conversations by weekday and hour of the day</caption><thead><tr><td></td>${head}</tr></thead><tbody>${rows}</tbody></table><div class="scale" aria-hidden="true"><span>0</span><table><tbody><tr>${scale}</tr></tbody></table><span>${formats.count(most)} conversations</span></div>`;
}

/** 0 for nothing, then five steps up to the most. */
export function levelOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.ceil((count / most) * strongest);
}
