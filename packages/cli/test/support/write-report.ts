import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StoredConversation } from '@callweave/core/sync';
import { buildReport, type ReportOptions } from '../../src/report/build-report.ts';

/** The whole report as a text. */
export async function reportOf(
  conversations: readonly StoredConversation[],
  options: Partial<ReportOptions> = {},
): Promise<string> {
  const pieces: string[] = [];
  const settings = { createdAtMs: Date.UTC(2026, 7, 31, 6), timeZone: 'Europe/Berlin', ...options };
  for await (const piece of buildReport(listed(conversations), settings)) pieces.push(piece);
  return pieces.join('');
}

export interface WrittenReport {
  /** `file:` and so on. */
  readonly url: string;
  readonly remove: () => Promise<void>;
}

/** The report as a file, to be opened as its reader would. */
export async function writeReport(...args: Parameters<typeof reportOf>): Promise<WrittenReport> {
  const directory = await mkdtemp(join(tmpdir(), 'callweave-report-'));
  const path = join(directory, 'report.html');
  await writeFile(path, await reportOf(...args));
  return {
    url: pathToFileURL(path).href,
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

async function* listed(conversations: readonly StoredConversation[]): AsyncGenerator<StoredConversation> {
  yield* conversations;
}
