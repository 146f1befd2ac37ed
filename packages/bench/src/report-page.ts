import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultPlatform } from '@callweave/transport/platform';
import { runProgram } from 'callweave';
import { type StartedBrowser, startBrowser } from '../../cli/test/browser/support/start-browser.ts';
import { makeStore } from '../../cli/test/support/make-store.ts';
import { manyConversations } from '../../cli/test/support/many-conversations.ts';
import { officeConversations } from '../../cli/test/support/office-conversations.ts';
import { type Benchmark, MissedBoundError } from './benchmark.ts';

const sizes = [1_000, 10_000] as const;
/** What a person does not notice: https://web.dev/articles/rail */
const longestInteractionMs = 100;
const longestPagingRatio = 2;

interface Reading {
  readonly megabytes: number;
  readonly buildSeconds: number;
  readonly interactiveMs: number;
  /** Of turning twenty pages, the median and the longest. */
  readonly pagingMs: number;
  readonly longestPagingMs: number;
  /** The first search makes all texts ready. */
  readonly firstSearchMs: number;
  /** Medians. */
  readonly searchMs: number;
  readonly filteringMs: number;
  readonly openingMs: number;
}

/** The page of `callweave report` in Chromium: how soon it can be used, and what each thing costs that a reader does. */
export const reportPage: Benchmark = {
  name: 'report-page',
  description: "the report's page with 10,000 conversations in Chromium, as a ratio to 1,000",
  async run(print) {
    const conversations = await officeConversations({ count: 900 });
    const browser = await startBrowser();
    try {
      const readings: Reading[] = [];
      for (const size of sizes) {
        const reading = await read(manyConversations(conversations, size), browser);
        print(`${size} conversations: ${describe(reading)}`);
        readings.push(reading);
      }
      const [few, many] = readings;
      if (few === undefined || many === undefined) throw new Error('Expected two readings.');
      const ratio = many.pagingMs / few.pagingMs;
      print(`turning a page ×${ratio.toFixed(2)}`);
      const longest = Math.max(many.pagingMs, many.searchMs, many.filteringMs, many.openingMs);
      if (ratio > longestPagingRatio || longest > longestInteractionMs) {
        throw new MissedBoundError(
          `Expected a median of at most ${longestInteractionMs} ms for anything, and ×${longestPagingRatio} for a page; got ${longest.toFixed(0)} ms and ×${ratio.toFixed(2)}.`,
        );
      }
    } finally {
      await browser.close();
    }
  },
};

async function read(
  conversations: Parameters<typeof makeStore>[1],
  browser: StartedBrowser,
): Promise<Reading> {
  const directory = await mkdtemp(join(tmpdir(), 'callweave-bench-'));
  try {
    await makeStore(join(directory, 'callweave.db'), conversations);
    const startedAt = performance.now();
    await makeReport(directory);
    const buildSeconds = (performance.now() - startedAt) / 1000;
    const path = join(directory, 'report.html');
    const context = await browser.openWindow({ viewport: 'desktop', colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    const timings = await page.evaluate<Omit<Reading, 'megabytes' | 'buildSeconds'>>(measureInPage);
    await context.close();
    return { megabytes: (await stat(path)).size / 1_000_000, buildSeconds, ...timings };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function makeReport(directory: string): Promise<void> {
  const output = { terminalColumns: null, write: () => {} };
  let problems = '';
  const exitCode = await runProgram(['report', '--time-zone', 'Europe/Berlin'], {
    environment: {},
    directory,
    stdout: output,
    stderr: { ...output, write: (text) => (problems += text) },
    platform: defaultPlatform,
    nodeVersion: process.versions.node,
    ask: null,
    onInterrupt: () => () => {},
  });
  if (exitCode !== 0) throw new Error(`callweave report ended with ${exitCode}: ${problems}`);
}

/** Run in the page. Every step ends with a layout, so that the time is what a reader waits for. */
const measureInPage = `(() => {
  const timed = (act) => {
    const startedAt = performance.now();
    act();
    document.body.offsetHeight;
    return performance.now() - startedAt;
  };
  const median = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
  const [navigation] = performance.getEntriesByType('navigation');
  const older = document.querySelector('#older');
  const filters = document.querySelector('#filters');
  const changed = () => filters.dispatchEvent(new Event('change'));
  const choose = (id, value) => timed(() => { document.querySelector(id).value = value; changed(); });
  const pages = Array.from({ length: 20 }, () => timed(() => older.click()));
  const firstSearchMs = choose('#search', 'bookings');
  const searches = ['refund', 'reception', 'table', 'carter', ''].map((word) => choose('#search', word));
  const choices = [['#provider', 'allo'], ['#outcome', 'unanswered'], ['#provider', ''], ['#outcome', ''], ['#direction', 'inbound']];
  const filtered = choices.map(([id, value]) => choose(id, value));
  const opened = [...document.querySelectorAll('.entry')].map((entry) => timed(() => {
    entry.open = true;
    entry.dispatchEvent(new Event('toggle'));
  }));
  return {
    interactiveMs: navigation.domContentLoadedEventEnd,
    pagingMs: median(pages),
    longestPagingMs: Math.max(...pages),
    firstSearchMs,
    searchMs: median(searches),
    filteringMs: median(filtered),
    openingMs: median(opened),
  };
})()`;

function describe(reading: Reading): string {
  const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;
  return [
    `${reading.megabytes.toFixed(1)} MB made in ${reading.buildSeconds.toFixed(1)} s`,
    `usable after ${milliseconds(reading.interactiveMs)}`,
    `${milliseconds(reading.pagingMs)} for a page (at most ${milliseconds(reading.longestPagingMs)})`,
    `${milliseconds(reading.filteringMs)} for a filter`,
    `${milliseconds(reading.firstSearchMs)} for the first search`,
    `${milliseconds(reading.searchMs)} for one after it`,
    `${milliseconds(reading.openingMs)} to open a transcript`,
  ].join(', ');
}
