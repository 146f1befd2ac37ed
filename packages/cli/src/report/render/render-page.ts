import type { ReportFigures } from '../aggregate/aggregate-report.ts';
import { createFormats, type Formats } from '../formats.ts';
import { type Html, html, isolated } from '../html.ts';
import { renderAccounts } from './render-accounts.ts';
import { renderAgents } from './render-agents.ts';
import { renderHours } from './render-hours.ts';
import { renderList } from './render-list.ts';
import { renderMessages } from './render-messages.ts';
import { missedCallsLead, renderMissedCalls } from './render-missed-calls.ts';
import { renderOutcomes } from './render-outcomes.ts';
import { renderSection } from './render-section.ts';
import { renderTotals } from './render-totals.ts';
import { renderVolumes } from './render-volumes.ts';

export interface PageSettings {
  readonly locale: string;
  readonly timeZone: string;
  readonly createdAtMs: number;
  /** What was asked for, such as "Allo, account main"; null for everything. */
  readonly scope: string | null;
  /** Milliseconds since 1970; null for an end that is open. */
  readonly sinceMs: number | null;
  readonly untilMs: number | null;
  /** What the report does not have, in sentences. */
  readonly notes: readonly string[];
}

/** All that can be read without the script: the head, and a section for each kind of figures. */
export function renderPage(figures: ReportFigures, settings: PageSettings): Html {
  const formats = createFormats(settings);
  // Days are dates, which no time zone may move.
  const dates = createFormats({ locale: settings.locale, timeZone: 'UTC' });
  const { totals, missedCalls } = figures;
  const sections = [
    {
      id: 'days',
      heading: 'By day',
      body: renderVolumes(figures.volumes, formats, dates),
    },
    {
      id: 'hours',
      heading: 'By hour and weekday',
      lead: `Conversations by the hour in which they began, on the clocks of ${settings.timeZone}.`,
      body: renderHours(figures.hours, formats, dates),
    },
    { id: 'outcomes', heading: 'Outcomes', body: renderOutcomes(figures.outcomes, formats) },
    {
      id: 'missed',
      heading: 'Missed calls',
      lead: missedCallsLead(missedCalls, totals.inboundCalls, formats),
      body: renderMissedCalls(missedCalls, formats),
    },
    {
      id: 'people',
      heading: 'People and agents',
      lead: 'Time in answered and transferred calls and web sessions. A conversation that one passed on to another counts for both.',
      body: renderAgents(figures.agents, formats),
    },
    { id: 'messages', heading: 'Messages', body: renderMessages(figures.messages, formats) },
    { id: 'accounts', heading: 'Accounts', body: renderAccounts(figures.accounts, formats) },
    {
      id: 'conversations',
      heading: 'Conversations',
      body: renderList(figures.accounts, figures.outcomes),
    },
  ];
  const links = sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`);
  return html`<a class="skip" href="#conversations">Skip to the list of conversations</a>
<header class="top"><p class="product">Callweave report</p><h1>${rangeOf(figures, settings, formats)}</h1><p class="lead">${settings.scope === null ? null : html`${isolated(settings.scope)}. `}Times in ${settings.timeZone}. Made on ${formats.dateAndTime(settings.createdAtMs)}.</p>${settings.notes.map((note) => html`<p class="note">${note}</p>`)}</header>
<nav class="sections" aria-label="Sections"><ul>${links}</ul></nav>
<main>${renderTotals(figures, formats)}${sections.map(renderSection)}</main>
<footer><p>This file holds names, numbers and what people said. It sends nothing anywhere and loads nothing; whoever has the file can read all of it.</p></footer>`;
}

function rangeOf(
  { totals }: ReportFigures,
  { sinceMs, untilMs }: PageSettings,
  { dateRange }: Formats,
): string {
  const first = sinceMs ?? totals.firstStartedAtMs;
  // The end is not included: until midnight is the day before.
  const last = untilMs === null ? totals.lastStartedAtMs : untilMs - 1;
  if (first === null || last === null) return 'No conversations';
  return dateRange(first, last);
}
