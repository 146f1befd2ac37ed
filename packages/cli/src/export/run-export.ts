import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ConversationStore, StoredConversation, StoreQuery } from '@callweave/core/sync';
import type { SettingsFlags } from '../config/config-options.ts';
import { loadSettings } from '../config/load-settings.ts';
import type { ExitCode } from '../exit-code.ts';
import { openDraft } from '../files/write-whole-file.ts';
import { withStore } from '../store/with-store.ts';
import { createProgressBars } from '../terminal/progress-bars.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import type { ExportCounts } from './export-counts.ts';
import { exportFiles } from './export-files.ts';
import { type ExportFormat, type FileFormat, fileFormats } from './export-format.ts';
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
    const bars = createProgressBars(world.stderr, ['exported'], world.platform.now);
    const total =
      options.text === null && isEverything(options.query) ? (await store.count()).conversations : null;
    const conversations = selectConversations(store, options.query, {
      text: options.text,
      signal,
      onRead: (count) => bars.update('exported', count, total),
    });
    try {
      const counts = await exportTo(path, conversations, options, { store, world });
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
  const existing = to === '-' ? null : await stat(path).catch(() => null);
  if (isFileFormat(format)) {
    if (to === '-')
      throw new UsageError(`Expected --to to be a folder for ${format}; got the standard output.`);
    if (existing !== null && !existing.isDirectory()) {
      throw new UsageError(
        `Expected --to to be a folder for ${format}, a file for each conversation; ${to} is a file.`,
      );
    }
    return;
  }
  if (to === '-' && format === 'parquet') throw new UsageError('Expected --to to be a file for parquet.');
  if (existing?.isDirectory())
    throw new UsageError(`Expected --to to be a file for ${format}; ${to} is a folder.`);
  if (existing !== null && !isOverwrite) {
    throw new UsageError(`${to} exists, and nothing was changed. Add --overwrite, or name another file.`);
  }
}

function isFileFormat(format: ExportFormat): format is FileFormat {
  return fileFormats.some((each) => each === format);
}

async function exportTo(
  path: string,
  conversations: AsyncIterable<StoredConversation>,
  options: ExportOptions,
  { store, world }: { readonly store: ConversationStore; readonly world: World },
): Promise<ExportCounts> {
  const { format, to } = options;
  if (isFileFormat(format)) return exportFiles(conversations, { directory: path, format });
  if (format === 'parquet') return exportParquet(conversations, path, { store });
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
