import type { ReportFigures } from '../aggregate/aggregate-report.ts';
import type { Formats } from '../formats.ts';
import { type Html, html } from '../html.ts';

/** The figures that are read first. */
export function renderTotals({ totals, missedCalls, messages }: ReportFigures, formats: Formats): Html {
  const { count, duration, percent } = formats;
  const sent = messages.reduce((sum, figures) => sum + figures.sent, 0);
  const tiles: Html[] = [
    tile('Conversations', count(totals.conversations), kindsOf(totals, formats)),
    tile(
      'Inbound calls taken',
      totals.inboundCallsEnded === 0 ? '–' : percent(totals.inboundCallsTaken / totals.inboundCallsEnded),
      `${count(totals.inboundCallsTaken)} of ${count(totals.inboundCallsEnded)}`,
    ),
    tile(
      'Missed calls',
      count(missedCalls.total),
      missedCalls.total === 0 ? 'None' : `${count(missedCalls.stillUnanswered)} still unanswered`,
      missedCalls.stillUnanswered > 0 ? 'alert' : '',
    ),
    tile(
      'Calling back takes',
      missedCalls.medianSeconds === null ? '–' : duration(missedCalls.medianSeconds),
      missedCalls.medianSeconds === null ? 'Nobody was called back' : 'at the median',
    ),
    tile('Talk time', duration(totals.talkSeconds), 'calls and web sessions'),
    tile(
      'Messages',
      count(totals.messages),
      `${count(sent)} sent, ${count(totals.messages - sent)} received`,
    ),
  ];
  return html`<dl class="tiles">${tiles}</dl>`;
}

function tile(name: string, value: string, detail: string, tone = ''): Html {
  return html`<div class="tile"><dt>${name}</dt><dd><span class="value">${value}</span> <span class="detail ${tone}">${detail}</span></dd></div>`;
}

function kindsOf(
  { calls, messages, webSessions, others }: ReportFigures['totals'],
  { count }: Formats,
): string {
  const kinds = [
    [calls, 'calls'],
    [messages, 'messages'],
    [webSessions, 'web sessions'],
    [others, 'others'],
  ] as const;
  return kinds
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${count(number)} ${word}`)
    .join(', ');
}
