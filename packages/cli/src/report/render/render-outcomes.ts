import type { OutcomeGroup } from '../aggregate/aggregate-outcomes.ts';
import type { Formats } from '../formats.ts';
import { type Html, html } from '../html.ts';
import { noOutcomeWord, outcomeWords } from '../words.ts';
import { renderBar } from './render-bar.ts';

const groupNames: Readonly<Record<OutcomeGroup['name'], string>> = {
  inboundCalls: 'Inbound calls',
  outboundCalls: 'Outbound calls',
  otherCalls: 'Other calls',
  sentMessages: 'Sent messages',
  receivedMessages: 'Received messages',
  web: 'Web sessions and others',
};

/** A table for each kind of conversation; those of which no outcome was told, such as received messages, have none. */
export function renderOutcomes(groups: readonly OutcomeGroup[], { count, percent }: Formats): Html {
  const shown = groups.filter(({ outcomes }) => outcomes.some(({ outcome }) => outcome !== null));
  if (shown.length === 0) return html`<p class="empty">No outcomes were told.</p>`;
  const tables = shown.map(({ name, total, outcomes }) => {
    const rows = outcomes.map(({ outcome, count: number }) => {
      const isAlert = outcome === 'unanswered' || outcome === 'failed' || outcome === 'voicemail';
      const word = outcome === null ? noOutcomeWord : (outcomeWords[outcome] ?? outcome);
      return html`<tr><th scope="row">${word}</th><td class="wide">${renderBar(number / total, outcome === null ? 'quiet' : isAlert ? 'alert' : 'plain')}</td><td class="number">${count(number)}</td><td class="number quiet">${percent(number / total)}</td></tr>`;
    });
    return html`<table class="bars"><caption>${groupNames[name]} <span class="quiet">${count(total)}</span></caption><thead class="unseen"><tr><th scope="col">Outcome</th><td></td><th scope="col">Number</th><th scope="col">Share</th></tr></thead><tbody>${rows}</tbody></table>`;
  });
  return html`<div class="pair">${tables}</div>`;
}
