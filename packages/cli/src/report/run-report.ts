import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ConversationStore, StoredConversation, StoreQuery } from '@callweave/core/sync';
import { describeWriteFailure } from '../files/describe-write-failure.ts';
import { openDraft } from '../files/write-whole-file.ts';
import { formatBytes, formatCount } from '../terminal/format.ts';
import { createProgressBars } from '../terminal/progress-bars.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { buildReport, type ReportOptions, reportTitle } from './build-report.ts';

export interface RunReportOptions
  extends Pick<ReportOptions, 'timeZone' | 'locale' | 'maxTurns' | 'scope' | 'sinceMs' | 'untilMs'> {
  readonly query: StoreQuery;
  /** A file, or `-` for the standard output. */
  readonly to: string;
}

/** Makes the report of a store's conversations: the whole file, or none of it. */
export async function runReport(
  store: Pick<ConversationStore, 'list' | 'count'>,
  { query, to, ...options }: RunReportOptions,
  world: World,
  signal: AbortSignal,
): Promise<void> {
  const isEverything = Object.values(query).every((value) => value === undefined);
  const total = isEverything ? (await store.count()).conversations : null;
  const bars = createProgressBars(world.stderr, ['report'], world.platform.now);
  let conversations = 0;
  let bytes = 0;
  const pieces = buildReport(untilAborted(store.list(query), signal), {
    ...options,
    createdAtMs: world.platform.now(),
    onProgress: (count) => {
      conversations = count;
      bars.update('report', count, total);
    },
  });
  try {
    await writePieces(
      to,
      counted(pieces, (size) => (bytes += size)),
      world,
    );
  } finally {
    bars.clear();
  }
  const summary = `${formatCount(conversations)} conversations in ${formatBytes(bytes)}`;
  if (to === '-') world.stderr.write(`${summary}.\n`);
  else world.stdout.write(`${summary}, written to ${to}.\nOpen it in a browser; it needs no network.\n`);
}

/** Before anything is read: only a report may be replaced by one. */
export async function requireReportPlace(to: string, { directory }: Pick<World, 'directory'>): Promise<void> {
  if (to === '-') return;
  const beginning = await readBeginning(resolve(directory, to));
  if (beginning === null || beginning.includes(`<title>${reportTitle}`)) return;
  throw new UsageError(`${to} exists and is no report; nothing was changed. Name another file with --to.`);
}

async function readBeginning(path: string): Promise<string | null> {
  try {
    await using file = await open(path);
    const { bytesRead, buffer } = await file.read(Buffer.alloc(4_096), 0, 4_096, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      if (error.code === 'ENOENT') return null;
      if (error.code === 'EISDIR') throw new UsageError(`Expected --to to be a file; ${path} is a folder.`);
    }
    throw error;
  }
}

async function writePieces(
  to: string,
  pieces: AsyncIterable<string>,
  { stdout, directory }: World,
): Promise<void> {
  if (to === '-') {
    for await (const piece of pieces) stdout.write(piece);
    return;
  }
  try {
    const draft = await openDraft(resolve(directory, to));
    try {
      for await (const piece of pieces) await draft.write(piece);
      await draft.keep({ flush: true });
    } catch (error) {
      await draft.drop();
      throw error;
    }
  } catch (error) {
    throw describeWriteFailure(error, to, 'nothing of it was written');
  }
}

async function* untilAborted(
  conversations: AsyncIterable<StoredConversation>,
  signal: AbortSignal,
): AsyncGenerator<StoredConversation, void, undefined> {
  for await (const stored of conversations) {
    signal.throwIfAborted();
    yield stored;
  }
}

async function* counted(
  pieces: AsyncIterable<string>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string, void, undefined> {
  for await (const piece of pieces) {
    onBytes(Buffer.byteLength(piece));
    yield piece;
  }
}
