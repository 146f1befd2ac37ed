import type { MissedCalls } from '../aggregate/aggregate-missed-calls.ts';
import type { Formats } from '../formats.ts';
import { type Html, html, isolated } from '../html.ts';
import { renderBar } from './render-bar.ts';
import { renderTable } from './render-section.ts';

const mostWaiting = 10;

/** What came of missed calls, and who still waits. */
export function renderMissedCalls(figures: MissedCalls, formats: Formats): Html {
  const { count, percent } = formats;
  const { total, writtenBack, gotThrough, stillUnanswered, withheld } = figures;
  if (total === 0) return html`<p class="empty">No inbound call was missed.</p>`;
  const rows = [
    ...timesOf(figures, formats),
    { label: 'A message was sent first', number: writtenBack, tone: 'plain' },
    { label: 'The caller tried again and got through', number: gotThrough, tone: 'quiet' },
    { label: 'Still unanswered', number: stillUnanswered, tone: 'alert' },
    { label: 'No number to call back', number: withheld, tone: 'quiet' },
  ] as const;
  const body = rows
    .filter(({ number }) => number > 0)
    .map(
      ({ label, number, tone }) =>
        html`<tr><th scope="row">${label}</th><td class="wide">${renderBar(number / total, tone)}</td><td class="number">${count(number)}</td><td class="number quiet">${percent(number / total)}</td></tr>`,
    );
  const table = html`<table class="bars long"><caption>What came of them</caption><thead class="unseen"><tr><th scope="col">What</th><td></td><th scope="col">Calls</th><th scope="col">Share</th></tr></thead><tbody>${body}</tbody></table>`;
  return html`<div class="pair"><div>${table}<p class="note">A call back is an outbound call to the same number by anybody, from either system, up to the end of this report.</p></div>${waitingOf(figures, formats)}</div>`;
}

/** The lead of the section: how often, and how fast somebody called back. */
export function missedCallsLead(
  { total, voicemails, calledBack, medianSeconds, p90Seconds }: MissedCalls,
  inboundCalls: number,
  { count, percent, duration }: Formats,
): string | null {
  if (total === 0) return null;
  const withVoicemail = voicemails === 0 ? '' : `, ${count(voicemails)} of them with a voicemail`;
  const missed = `${count(total)} of ${count(inboundCalls)} inbound calls ${total === 1 ? 'was' : 'were'} missed (${percent(total / inboundCalls)})${withVoicemail}.`;
  if (medianSeconds === null || p90Seconds === null) return `${missed} Nobody was called back.`;
  return `${missed} ${count(calledBack)} ${calledBack === 1 ? 'was' : 'were'} called back: half within ${duration(medianSeconds)} (median), nine in ten within ${duration(p90Seconds)} (90th percentile).`;
}

function timesOf(
  { withinSeconds }: MissedCalls,
  { duration }: Formats,
): { readonly label: string; readonly number: number; readonly tone: 'plain' }[] {
  return withinSeconds.map(({ seconds, count }, index) => {
    const before = withinSeconds[index - 1]?.seconds;
    if (before === undefined)
      return { label: `Called back within ${duration(seconds)}`, number: count, tone: 'plain' };
    const label = Number.isFinite(seconds)
      ? `Called back after ${duration(before)} to ${duration(seconds)}`
      : `Called back after more than ${duration(before)}`;
    return { label, number: count, tone: 'plain' };
  });
}

function waitingOf({ waiting }: MissedCalls, { count, dateAndTime }: Formats): Html | null {
  if (waiting.length === 0) return null;
  const rows = waiting
    .slice(0, mostWaiting)
    .map(
      ({ number, name, calls, lastCalledAtMs }) =>
        html`<tr><th scope="row">${isolated(name ?? number)}${name === null ? null : html` <span class="where">${isolated(number)}</span>`}</th><td class="number">${count(calls)}</td><td class="number">${dateAndTime(lastCalledAtMs)}</td></tr>`,
    );
  const rest = waiting.length - mostWaiting;
  const more =
    rest <= 0
      ? null
      : html`<p class="note">And ${count(rest)} more callers, whose last call was earlier. In the list below, missed calls have the outcomes Unanswered, Voicemail and Failed.</p>`;
  const head = html`<tr><th scope="col">Caller</th><th scope="col" class="number">Calls</th><th scope="col" class="number">Last call</th></tr>`;
  return html`<div><h3>Still unanswered</h3>${renderTable('Callers who still wait', head, html`${rows}`)}${more}</div>`;
}
