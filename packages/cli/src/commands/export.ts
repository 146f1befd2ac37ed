import type { Command } from 'commander';
import { addStoreOptions, type StoreFlags } from '../config/config-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { type ExportFormat, exportFormats } from '../export/export-format.ts';
import type { TableRows } from '../export/export-table.ts';
import { runExport } from '../export/run-export.ts';
import { addQueryOptions, type QueryFlags, storeQueryOf } from '../store/query-options.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

interface ExportFlags extends StoreFlags, QueryFlags {
  readonly format: string;
  readonly to: string;
  readonly rows: string;
  readonly text?: string;
  readonly overwrite?: boolean;
  readonly raw: boolean;
}

const examples = `
vcon, vtt, srt and md are a folder with a file for each conversation, and index.csv with all of them; csv and ndjson are
one file, parquet is a folder with one file for conversations and one for turns. A conversation without a transcript is
counted, and stands in index.csv with the reason.

Examples:
  callweave export --format vtt --to transcripts
  callweave export --format csv --to april.csv --since 2026-04-01 --until 2026-05-01
  callweave export --format csv --rows turns --to turns.csv --channel voice
  callweave export --format md --to invoices --text invoice --contact +14155550123
  callweave export --format parquet --to warehouse --overwrite
  callweave export --format ndjson --to - --provider itellico | jq -r .startedAt

Exit code: 0 when everything was written, 1 when something failed, 2 when called wrongly, 130 when interrupted.`;

/** `callweave export`: conversations of the store, as files for other programs and for people. */
export function addExportCommand(
  program: Command,
  world: World,
  setExitCode: (code: ExitCode) => void,
): void {
  const command = program
    .command('export')
    .description('Write conversations of the store as vCons, subtitles, Markdown or tables.')
    .requiredOption('--format <name>', exportFormats.join(', '))
    .requiredOption('--to <place>', 'the folder or file; - for the standard output');
  addStoreOptions(addQueryOptions(command))
    .option('--text <words>', 'in which all these words occur')
    .option('--rows <what>', 'of csv: conversations or turns', 'conversations')
    .option('--no-raw', "of ndjson: leave out the provider's own row")
    .option('--overwrite', 'replace files of tables that exist')
    .addHelpText('after', examples)
    .action(async ({ format, to, rows, text, overwrite, raw, ...flags }: ExportFlags) => {
      const exitCode = await runExport(
        {
          format: parseFormat(format),
          to,
          rows: parseRows(rows),
          text: text ?? null,
          isOverwrite: overwrite ?? false,
          withoutRaw: !raw,
          query: storeQueryOf(flags),
        },
        { store: flags.store, config: flags.config, profile: flags.profile },
        world,
      );
      setExitCode(exitCode);
    });
}

function parseFormat(value: string): ExportFormat {
  const format = exportFormats.find((each) => each === value);
  if (format !== undefined) return format;
  throw new UsageError(`Expected --format to be ${exportFormats.join(', ')}; got ${JSON.stringify(value)}.`);
}

function parseRows(value: string): TableRows {
  if (value === 'conversations' || value === 'turns') return value;
  throw new UsageError(`Expected --rows to be conversations or turns; got ${JSON.stringify(value)}.`);
}
