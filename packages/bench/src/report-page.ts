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

/** Other work of the machine only ever adds, so the least of the rounds is nearest to the truth. */
const rounds = 5;

/** In milliseconds. */
interface Timings {
  /** Until the list can be used. */
  readonly usable: number;
  /** Of turning twenty pages, the median. */
  readonly page: number;
  /** The first search makes all texts ready. */
  readonly firstSearch: number;
  /** Medians. */
  readonly search: number;
  readonly filter: number;
  readonly opening: number;
}

interface ReportFile {
  readonly url: string;
  readonly description: string;
}

/** The page of `callweave report` in Chromium: how soon it can be used, and what each thing costs that a reader does. */
export const reportPage: Benchmark = {
  name: 'report-page',
  description: "the report's page with 10,000 conversations in Chromium, as a ratio to 1,000",
  async run(print) {
    const directory = await mkdtemp(join(tmpdir(), 'callweave-bench-'));
    const browser = await startBrowser();
    try {
      const conversations = await officeConversations({ count: 900 });
      const files: ReportFile[] = [];
      for (const size of sizes)
        files.push(await makeReport(directory, manyConversations(conversations, size)));
      const measured = new Map(files.map((file) => [file, [] as Timings[]]));
      for (let round = 0; round < rounds; round += 1) {
        for (const file of files) measured.get(file)?.push(await measure(file, browser));
      }
      const least = files.map((file) => leastOf(measured.get(file) ?? []));
      files.forEach((file, index) => {
        const timings = least[index];
        if (timings !== undefined) print(`${file.description}: ${describe(timings)}`);
      });
      check(least, print);
    } finally {
      await browser.close();
      await rm(directory, { recursive: true, force: true });
    }
  },
};

function check([few, many]: readonly Timings[], print: (line: string) => void): void {
  if (few === undefined || many === undefined) throw new Error('Expected timings of both sizes.');
  const ratio = many.page / few.page;
  print(`turning a page ×${ratio.toFixed(2)}`);
  const longest = Math.max(many.page, many.search, many.filter, many.opening);
  if (ratio <= longestPagingRatio && longest <= longestInteractionMs) return;
  throw new MissedBoundError(
    `Expected at most ${longestInteractionMs} ms for anything, and ×${longestPagingRatio} for a page; got ${longest.toFixed(0)} ms and ×${ratio.toFixed(2)}.`,
  );
}

function leastOf(timings: readonly Timings[]): Timings {
  const least = (read: (timing: Timings) => number): number => Math.min(...timings.map(read));
  return {
    usable: least(({ usable }) => usable),
    page: least(({ page }) => page),
    firstSearch: least(({ firstSearch }) => firstSearch),
    search: least(({ search }) => search),
    filter: least(({ filter }) => filter),
    opening: least(({ opening }) => opening),
  };
}

async function measure({ url }: ReportFile, browser: StartedBrowser): Promise<Timings> {
  const context = await browser.openWindow({ viewport: 'desktop', colorScheme: 'light' });
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await page.evaluate<Timings>(measureInPage);
  } finally {
    await context.close();
  }
}

async function makeReport(
  directory: string,
  conversations: Parameters<typeof makeStore>[1],
): Promise<ReportFile> {
  const name = `${conversations.length}.html`;
  const store = join(directory, `${conversations.length}.db`);
  await makeStore(store, conversations);
  const output = { terminalColumns: null, write: () => {} };
  let problems = '';
  const startedAt = performance.now();
  const exitCode = await runProgram(
    ['report', '--time-zone', 'Europe/Berlin', '--store', store, '--to', name],
    {
      environment: {},
      directory,
      stdout: output,
      stderr: {
        ...output,
        write: (text) => {
          problems += text;
        },
      },
      platform: defaultPlatform,
      nodeVersion: process.versions.node,
      ask: null,
      onInterrupt: () => () => {},
    },
  );
  if (exitCode !== 0) throw new Error(`callweave report ended with ${exitCode}: ${problems}`);
  const seconds = (performance.now() - startedAt) / 1000;
  const path = join(directory, name);
  const megabytes = (await stat(path)).size / 1_000_000;
  return {
    url: pathToFileURL(path).href,
    description: `${conversations.length} conversations, ${megabytes.toFixed(1)} MB made in ${seconds.toFixed(1)} s`,
  };
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
  const firstSearch = choose('#search', 'bookings');
  const searches = ['refund', 'reception', 'table', 'carter', ''].map((word) => choose('#search', word));
  const choices = [['#provider', 'allo'], ['#outcome', 'unanswered'], ['#provider', ''], ['#outcome', ''], ['#direction', 'inbound']];
  const filtered = choices.map(([id, value]) => choose(id, value));
  const opened = [...document.querySelectorAll('.entry')].map((entry) => timed(() => {
    entry.open = true;
    entry.dispatchEvent(new Event('toggle'));
  }));
  return {
    usable: navigation.domContentLoadedEventEnd,
    page: median(pages),
    firstSearch,
    search: median(searches),
    filter: median(filtered),
    opening: median(opened),
  };
})()`;

function describe({ usable, page, firstSearch, search, filter, opening }: Timings): string {
  const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;
  return [
    `usable after ${milliseconds(usable)}`,
    `${milliseconds(page)} for a page`,
    `${milliseconds(firstSearch)} for the first search`,
    `${milliseconds(search)} for one after it`,
    `${milliseconds(filter)} for a filter`,
    `${milliseconds(opening)} to open a transcript`,
  ].join(', ');
}
