import type { Conversation } from '@callweave/core';
import { createProgressBars } from '../terminal/progress-bars.ts';
import type { Output, World } from '../world.ts';
import { formatReports } from './format-report.ts';
import type { LineWriter } from './line-writer.ts';
import type { ProviderReport } from './provider-report.ts';
import { type PullSource, pullConversations } from './pull-conversations.ts';

export interface RunPullOptions {
  readonly sources: readonly PullSource[];
  readonly writer: LineWriter;
  readonly since?: string;
  readonly until?: string;
  readonly withoutRaw: boolean;
  /** Where the summary goes. */
  readonly output: Output;
  readonly onConversation?: (conversation: Conversation) => void;
}

/** A pull as a person sees it: progress while it runs, then the summary, and what failed with what to do. */
export async function runPull(
  options: RunPullOptions,
  world: World,
): Promise<{ wasInterrupted: boolean; reports: ProviderReport[] }> {
  const { sources, writer, output } = options;
  const { now } = world.platform;
  const interrupted = new AbortController();
  const stopListening = world.onInterrupt(() => interrupted.abort(new Error('Interrupted.')));
  const bars = createProgressBars(
    world.stderr,
    sources.map(({ source }) => source.provider),
    now,
  );
  let reports: ProviderReport[];
  try {
    reports = await pullConversations({
      ...options,
      signal: interrupted.signal,
      now,
      onProgress: (provider, { rowsRead, totalCount }) => bars.update(provider, rowsRead, totalCount),
    });
  } finally {
    stopListening();
    bars.clear();
    await writer.close();
  }
  output.write(formatReports(reports));
  if (writer.skipped > 0) output.write(`${writer.skipped} conversations were in the file already.\n`);
  for (const { provider, error } of reports) {
    if (error !== null)
      world.stderr.write(
        `callweave: ${provider}: ${error instanceof Error ? error.message : String(error)}\n`,
      );
  }
  return { wasInterrupted: interrupted.signal.aborted, reports };
}
