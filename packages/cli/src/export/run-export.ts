import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { StoredConversation, StoreQuery } from '@callweave/core/sync';
import type { SettingsFlags } from '../config/config-options.ts';
import { loadSettings } from '../config/load-settings.ts';
import { shortPath } from '../config/store-address.ts';
import type { ExitCode } from '../exit-code.ts';
import { describeWriteFailure } from '../files/describe-write-failure.ts';
import { openDraft } from '../files/write-whole-file.ts';
import { noteUnknownAccount } from '../store/note-unknown-account.ts';
import { isThere } from '../store/open-store.ts';
import { withStore } from '../store/with-store.ts';
import { createProgressBars } from '../terminal/progress-bars.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import type { ExportCounts } from './export-counts.ts';
import { exportFiles } from './export-files.ts';
import { type ExportFormat, isFileFormat, isFolderFormat } from './export-format.ts';
import { exportParquet } from './export-parquet.ts';
import { exportTable, type TableOptions } from './export-table.ts';
import { formatExport } from './format-export.ts';
import { selectConversations } from './select-conversations.ts';

export interface ExportOptions extends Omit<TableOptions, 'format'> {
  readonly format: ExportFormat;
  /** A folder, or a file; `-` for the standard output. */
  readonly to: string;
  readonly isOverwrite: boolean;
  readonly query: StoreQuery;
  readonly text: string | null;
}

/** Conversations of the store as files for others. */
export async function runExport(
  options: ExportOptions,
  flags: SettingsFlags,
  world: World,
): Promise<ExitCode> {
  const settings = await loadSettings(flags, world);
  const path = resolve(world.directory, options.to);
  await requirePlace(options, path);
  return withStore(settings.store, world, async (store, signal): Promise<ExitCode> => {
    await noteUnknownAccount(store, options.query, world);
    const bars = createProgressBars(world.stderr, ['exported'], world.platform.now);
    const total =
      options.text === null && isEverything(options.query) ? (await store.count()).conversations : null;
    const conversations = selectConversations(store, options.query, {
      text: options.text,
      signal,
      onRead: (count) => bars.update('exported', count, total),
    });
    try {
      const counts = await exportTo(path, conversations, options, { signal, world }).catch(
        (error: unknown) => {
          const after = isFileFormat(options.format)
            ? 'it goes on where it was'
            : 'nothing of it was written';
          throw describeWriteFailure(error, options.to, after);
        },
      );
      bars.clear();
      (options.to === '-' ? world.stderr : world.stdout).write(formatExport(counts, options));
      return 0;
    } finally {
      bars.clear();
    }
  });
}

function isEverything(query: StoreQuery): boolean {
  return Object.values(query).every((value) => value === undefined);
}

/** Before anything is read: what is there already is nobody's to be lost. */
async function requirePlace({ format, to, isOverwrite }: ExportOptions, path: string): Promise<void> {
  const isFolderWanted = isFolderFormat(format);
  if (to === '-') {
    if (!isFolderWanted) return;
    throw new UsageError(`Expected --to to be a folder for ${format}; got the standard output.`);
  }
  const existing = await stat(path).catch(() => null);
  if (existing !== null && existing.isDirectory() !== isFolderWanted) {
    const [wanted, got] = isFolderWanted ? ['folder', 'file'] : ['file', 'folder'];
    throw new UsageError(`Expected --to to be a ${wanted} for ${format}; ${to} is a ${got}.`);
  }
  const replaced = isFolderWanted ? parquetFileOf(format, path) : path;
  if (replaced === null || isOverwrite || !(await isThere(replaced))) return;
  throw new UsageError(
    `${shortPath(replaced, dirname(path))} exists, and nothing was changed. Add --overwrite, or name another ${isFolderWanted ? 'folder' : 'file'}.`,
  );
}

/** Files for each conversation are compared with what is there; these are not. */
function parquetFileOf(format: ExportFormat, path: string): string | null {
  return format === 'parquet' ? join(path, 'conversations.parquet') : null;
}

async function exportTo(
  path: string,
  conversations: AsyncIterable<StoredConversation>,
  options: ExportOptions,
  { signal, world }: { readonly signal: AbortSignal; readonly world: World },
): Promise<ExportCounts> {
  const { format, to } = options;
  if (isFileFormat(format)) return exportFiles(conversations, { directory: path, format });
  if (format === 'parquet') return exportParquet(conversations, { directory: path, signal });
  if (to === '-') {
    return exportTable(
      conversations,
      { write: async (text) => world.stdout.write(text) },
      { ...options, format },
    );
  }
  const draft = await openDraft(path);
  try {
    const counts = await exportTable(conversations, draft, { ...options, format });
    await draft.keep({ flush: true });
    return counts;
  } catch (error) {
    await draft.drop();
    throw error;
  }
}
