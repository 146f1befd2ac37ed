import { createHash } from 'node:crypto';
import { script, styles } from 'virtual:report-page';
import type { StoredConversation } from '@callweave/core/sync';
import { aggregateReport } from './aggregate/aggregate-report.ts';
import { factsOf } from './aggregate/conversation-facts.ts';
import { createCalendar } from './calendar.ts';
import { createEncoder } from './encode-conversation.ts';
import { createFormats, type Formats } from './formats.ts';
import { Html, html } from './html.ts';
import { toScriptJson } from './json-script.ts';
import { dataElementId, detailsClass, type PageData, rowsClass } from './page-data.ts';
import { renderPage } from './render/render-page.ts';

export interface ReportOptions {
  /** When the report is made, in milliseconds since 1970. */
  readonly createdAtMs: number;
  /**
   * An IANA time zone, on whose clocks days and hours are told.
   * @default the machine's
   */
  readonly timeZone?: string | undefined;
  /**
   * A BCP 47 language tag, as whose readers are used to numbers and dates are written. The words are English.
   * @default "en-GB"
   */
  readonly locale?: string | undefined;
  /**
   * How many turns of each conversation's transcript are in the report; what is left out is told where it would be.
   * 0 leaves transcripts out.
   * @default every turn
   */
  readonly maxTurns?: number | undefined;
  /** What the conversations were chosen by, in words; it stands at the top. */
  readonly scope?: string | undefined;
  /** The range that was asked for, in milliseconds since 1970, its end not included. */
  readonly sinceMs?: number | null | undefined;
  readonly untilMs?: number | null | undefined;
  /** Called with the number of conversations so far. */
  readonly onProgress?: ((conversations: number) => void) | undefined;
}

/** The title of every report begins so. */
export const reportTitle = 'Callweave report';

/** Where a chunk of the embedded list ends, in characters of its JSON: what is parsed when a conversation is opened. */
const chunkLength = 64 * 1024;

/**
 * One HTML page about conversations, complete in itself: it loads nothing and sends nothing, which a strict Content
 * Security Policy holds it to. It comes in pieces while the conversations are read, so that memory stays small: what
 * is kept of them are figures, and the missed calls that nobody has answered yet.
 *
 * Test sessions are listed, and counted in no figure. Deleted conversations are left out; the page tells how many.
 *
 * @param conversations in the order of their start, as a store lists them.
 * @throws {RangeError} for a time zone or locale that is not known.
 *
 * @example
 * for await (const piece of buildReport(store.list(), { createdAtMs: Date.now() })) await file.write(piece);
 */
export async function* buildReport(
  conversations: AsyncIterable<StoredConversation>,
  {
    createdAtMs,
    timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale = 'en-GB',
    maxTurns = Number.POSITIVE_INFINITY,
    scope,
    sinceMs = null,
    untilMs = null,
    onProgress,
  }: ReportOptions,
): AsyncGenerator<string, void, undefined> {
  const calendar = createCalendar(timeZone);
  const formats = createFormats({ locale, timeZone });
  const report = aggregateReport();
  const encoder = createEncoder({ maxTurns });
  const left = { tests: 0, deleted: 0, cutShort: 0 };
  let read = 0;
  let rows: string[] = [];
  let details: string[] = [];
  let length = 0;

  yield openingOf(formats.date(createdAtMs)).markup;
  for await (const stored of conversations) {
    onProgress?.(++read);
    if (stored.deletedAt !== null) {
      left.deleted += 1;
      continue;
    }
    const facts = factsOf(stored, calendar);
    if (stored.conversation.isTest) left.tests += 1;
    else report.add(facts);
    const encoded = encoder.encode(stored, facts);
    if (encoded.details.moreTurns !== undefined) left.cutShort += 1;
    const [row, detail] = [toScriptJson(encoded.row), toScriptJson(encoded.details)];
    rows.push(row);
    details.push(detail);
    length += row.length + detail.length;
    if (length < chunkLength) continue;
    yield chunkOf(rows, details).markup;
    [rows, details, length] = [[], [], 0];
  }
  if (rows.length > 0) yield chunkOf(rows, details).markup;

  const figures = report.result();
  const data: PageData = { locale, timeZone, ...encoder.names() };
  const notes = notesOf({ ...left, withoutStart: figures.totals.withoutStart, maxTurns }, formats);
  const page = renderPage(figures, {
    locale,
    timeZone,
    createdAtMs,
    scope: scope ?? null,
    sinceMs,
    untilMs,
    notes,
  });
  yield html`<script type="application/json" id="${dataElementId}">${new Html(toScriptJson(data))}</script>
${page}
<script>${new Html(script)}</script>
</body>
</html>
`.markup;
}

/** What the report leaves out or does not count, each in a sentence. */
function notesOf(
  {
    tests,
    deleted,
    cutShort,
    withoutStart,
    maxTurns,
  }: Readonly<Record<'tests' | 'deleted' | 'cutShort' | 'withoutStart' | 'maxTurns', number>>,
  { count }: Formats,
): string[] {
  const notes: [number: number, one: string, many: string, rest: string][] = [
    [tests, 'test session is', 'test sessions are', 'in the list, and counted in no figure.'],
    [deleted, 'deleted conversation is', 'deleted conversations are', 'left out.'],
    [
      withoutStart,
      'conversation has',
      'conversations have',
      'no start time: in no figure by day or hour, and last in the list.',
    ],
    [
      cutShort,
      'transcript ends',
      'transcripts end',
      `after ${count(maxTurns)} turns, and tells how many are left out.`,
    ],
  ];
  const told = notes.flatMap(([number, one, many, rest]) =>
    number === 0 ? [] : [`${count(number)} ${number === 1 ? one : many} ${rest}`],
  );
  return maxTurns === 0 ? [...told, 'Transcripts are left out.'] : told;
}

function openingOf(date: string): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${reportTitle}, ${date}</title>
<style>${new Html(styles)}</style>
</head>
<body>
`;
}

/** Only the page's own script and styles, by their hashes; no address, no frame, no form, no markup made of texts. */
function contentSecurityPolicy(): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(styles)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function chunkOf(rows: readonly string[], details: readonly string[]): Html {
  const json = (texts: readonly string[]): Html => new Html(`[${texts.join(',\n')}]`);
  return html`<script type="application/json" class="${rowsClass}">${json(rows)}</script>
<script type="application/json" class="${detailsClass}">${json(details)}</script>
`;
}
