import type { Conversation } from '@callweave/core';
import type { AccountSource } from '../accounts/create-account-source.ts';
import type { ExitCode } from '../exit-code.ts';
import { messageOf } from '../terminal/message-of.ts';
import { createProgressBars } from '../terminal/progress-bars.ts';
import type { Output, World } from '../world.ts';
import { formatReports } from './format-report.ts';
import { type LineWriter, OutputError } from './line-writer.ts';
import { pullConversations } from './pull-conversations.ts';

export interface RunPullOptions {
  readonly sources: readonly AccountSource[];
  readonly writer: LineWriter;
  readonly since?: string;
  readonly until?: string;
  readonly withoutRaw: boolean;
  /** Where the summary goes. */
  readonly output: Output;
  readonly onConversation?: (conversation: Conversation) => void;
}

/** A pull as a person sees it: progress while it runs, then the summary, and what failed with what to do. */
export async function runPull(options: RunPullOptions, world: World): Promise<ExitCode> {
  const { sources, writer, output } = options;
  const { now } = world.platform;
  const interrupted = new AbortController();
  const stopListening = world.onInterrupt(() => interrupted.abort(new Error('Interrupted.')));
  const bars = createProgressBars(
    world.stderr,
    sources.map(({ source }) => source.provider),
    now,
  );
  const reports = await pullConversations({
    ...options,
    signal: interrupted.signal,
    now,
    onProgress: (provider, { rowsRead, totalCount }) => bars.update(provider, rowsRead, totalCount),
  });
  stopListening();
  bars.clear();
  const failures = new Set(reports.flatMap(({ provider, error }) => describeFailure(provider, error)));
  await writer.close().catch((error: unknown) => failures.add(messageOf(error)));
  output.write(formatReports(reports));
  if (writer.skipped > 0) output.write(`${writer.skipped} conversations were in the file already.\n`);
  for (const failure of failures) world.stderr.write(`callweave: ${failure}\n`);
  return interrupted.signal.aborted ? 130 : failures.size > 0 ? 1 : 0;
}

/** What both providers ran into, the file that can't be written, is said once. */
function describeFailure(provider: string, error: unknown): string[] {
  if (error === null) return [];
  return [error instanceof OutputError ? error.message : `${provider}: ${messageOf(error)}`];
}
