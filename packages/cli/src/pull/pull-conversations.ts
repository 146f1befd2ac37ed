import { type Conversation, type ListProgress, type NdjsonOptions, toNdjsonLine } from '@callweave/core';
import type { AccountSource } from '../accounts/create-account-source.ts';
import type { LineWriter } from './line-writer.ts';
import { addConversation, createProviderReport, type ProviderReport } from './provider-report.ts';

export interface PullOptions extends NdjsonOptions {
  readonly sources: readonly AccountSource[];
  readonly writer: LineWriter;
  readonly since?: string;
  readonly until?: string;
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly onProgress?: (provider: string, progress: ListProgress) => void;
  readonly onConversation?: (conversation: Conversation) => void;
}

/**
 * Pulls every source at the same time into one writer. A source that fails ends alone: its error stands in its
 * report, the others go on, and every line written stays.
 */
export async function pullConversations(options: PullOptions): Promise<ProviderReport[]> {
  return Promise.all(options.sources.map((entry) => pullOne(entry, options)));
}

async function pullOne({ source, counts }: AccountSource, options: PullOptions): Promise<ProviderReport> {
  const { writer, since, until, signal, now, onProgress, onConversation } = options;
  const report = createProviderReport(source.provider, counts);
  const startedAt = now();
  try {
    const conversations = source.list({
      ...(since === undefined ? undefined : { since }),
      ...(until === undefined ? undefined : { until }),
      signal,
      onProgress: (progress) => onProgress?.(source.provider, progress),
    });
    for await (const conversation of conversations) {
      signal.throwIfAborted();
      await writer.write(conversation.id, toNdjsonLine(conversation, options));
      addConversation(report, conversation);
      onConversation?.(conversation);
    }
  } catch (error) {
    report.error = error;
  }
  report.seconds = (now() - startedAt) / 1000;
  return report;
}
