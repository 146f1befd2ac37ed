import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of one of the tables in docs/sync-conformance.md. */
export interface ConformanceRow {
  /** The names of others' tests. */
  readonly theirs: string;
  /** What of ours shows it: a file relative to the root, and the title of a test in it. */
  readonly tests: readonly { readonly file: string; readonly title: string }[];
  /** Why it says nothing about us; null where tests show it. */
  readonly reason: string | null;
}

const header = 'their test';
const exemption = /^Does not apply: (.+)$/;

export function readConformance(markdown: string): ConformanceRow[] {
  return markdown.split('\n').flatMap((line) => {
    const [, theirs = '', demand = '', ours = ''] = line.split('|').map((cell) => cell.trim());
    if (demand === '' || theirs === header || /^-+$/.test(theirs)) return [];
    const tests = Array.from(
      ours.matchAll(/\]\(\.\.\/([^)]+)\) "([^"]+)"/g),
      ([, file = '', title = '']) => ({
        file,
        title,
      }),
    );
    return [{ theirs, tests, reason: exemption.exec(ours)?.[1] ?? null }];
  });
}

/** What a row claims and is not so, in words. */
export function faultsOfConformance({ theirs, tests, reason }: ConformanceRow, root: string): string[] {
  const faults = tests.flatMap(({ file, title }) => {
    const path = join(root, file);
    if (!existsSync(path)) return [`${file} is not there`];
    return hasTitle(readFileSync(path, 'utf8'), title) ? [] : [`${file} has no test "${title}"`];
  });
  if (tests.length === 0 && reason === null) faults.push('names neither a test nor a reason');
  return faults.map((fault) => `${theirs}: ${fault}`);
}

/** As a text in quotes that begins so: a title may go on with what each case puts in. */
function hasTitle(source: string, title: string): boolean {
  return ["'", '"', '`'].some((quote) => source.includes(`${quote}${title}`));
}
