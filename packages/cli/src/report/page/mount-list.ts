import { createFormats } from '../formats.ts';
import { element } from './element.ts';
import { createFilter, type Filters } from './filter-entries.ts';
import type { Entry, Page } from './read-page.ts';
import { renderDetails } from './render-details.ts';
import { renderEntry } from './render-entry.ts';

const entriesPerPage = 50;
/** A search that follows each key of somebody who types fast would only be in their way. */
const typingPauseMs = 120;

/** Brings the list to life: its lines a page at a time, the filters, and what opens. */
export function mountList(document: Document, page: Page): void {
  const { data, entries, detailsOf } = page;
  const formats = createFormats(data);
  const filter = createFilter(entries, data);
  const form = required(document.querySelector<HTMLFormElement>('#filters'));
  const list = required(document.querySelector<HTMLElement>('#list'));
  const found = required(document.querySelector<HTMLElement>('#found'));
  const pages = required(document.querySelector<HTMLElement>('#pages'));
  const label = required(document.querySelector<HTMLElement>('#page'));
  const newer = required(document.querySelector<HTMLButtonElement>('#newer'));
  const older = required(document.querySelector<HTMLButtonElement>('#older'));

  let shown: readonly Entry[] = entries;
  let first = 0;
  let typing = 0;

  function show(): void {
    const slice = shown.slice(first, first + entriesPerPage);
    list.replaceChildren(...daysOf(slice));
    const range = `${formats.count(first + 1)}–${formats.count(first + slice.length)}`;
    found.textContent =
      shown.length === 0
        ? 'No conversation is like that.'
        : shown.length === entries.length
          ? `${formats.count(entries.length)} conversations, the newest first`
          : `${formats.count(shown.length)} of ${formats.count(entries.length)} conversations`;
    label.textContent = `${range} of ${formats.count(shown.length)}`;
    pages.hidden = shown.length <= entriesPerPage;
    newer.disabled = first === 0;
    older.disabled = first + entriesPerPage >= shown.length;
  }

  function daysOf(slice: readonly Entry[]): HTMLElement[] {
    const days = new Map<string, HTMLElement>();
    for (const entry of slice) {
      const { row } = entry;
      const day = row[1] === null ? 'Without a start time' : formats.longDate(row[1] * 1000);
      const lines = days.get(day) ?? element('ol');
      days.set(day, lines);
      lines.append(
        renderEntry(row, data, formats, () => renderDetails(row, detailsOf(entry), data, formats)),
      );
    }
    return [...days].map(([day, lines]) =>
      element('section', { class: 'day' }, element('h3', {}, day), lines),
    );
  }

  function turnTo(start: number): void {
    first = start;
    show();
    // The button that was pressed may be disabled now, and what is read next is at the top.
    found.tabIndex = -1;
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'start' });
  }

  function applyFilters(): void {
    window.clearTimeout(typing);
    shown = filter(filtersOf(form));
    first = 0;
    show();
  }

  newer.addEventListener('click', () => turnTo(Math.max(0, first - entriesPerPage)));
  older.addEventListener('click', () => turnTo(first + entriesPerPage));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', applyFilters);
  form.addEventListener('input', () => {
    window.clearTimeout(typing);
    typing = window.setTimeout(applyFilters, typingPauseMs);
  });
  // The fields are empty once the event is over.
  form.addEventListener('reset', () => window.setTimeout(applyFilters));
  // A browser that goes back to the page fills the fields in again.
  applyFilters();
}

function filtersOf(form: HTMLFormElement): Filters {
  const values = new FormData(form);
  const of = (name: string): string => String(values.get(name) ?? '');
  return {
    search: of('search'),
    provider: of('provider'),
    direction: of('direction'),
    outcome: of('outcome'),
  };
}

function required<Value>(value: Value | null): Value {
  if (value === null) throw new Error('The page lacks a part of its list.');
  return value;
}
