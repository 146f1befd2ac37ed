import type { Command } from 'commander';
import { type AccountFlags, addAccountOptions, settingsFlagsOf } from '../config/config-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { runSync } from '../sync/run-sync.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { parseWholeNumber } from './parse-number.ts';

interface SyncFlags extends AccountFlags {
  readonly watch?: boolean;
  readonly interval?: string;
  readonly dryRun?: boolean;
  readonly timeout?: string;
  readonly json?: boolean;
}

const defaultIntervalSeconds = 60;

const examples = `
Keys come from the environment: ALLO_API_KEY and ITELLICO_API_KEY, or the variables that the config file names.
A run can be ended at any moment and started again: it goes on where it was.

Examples:
  callweave sync --dry-run
  callweave sync --since 2026-04-01
  callweave sync --watch --interval 30
  callweave sync --profile agency --provider itellico --store env:DATABASE_URL
  callweave sync --json | jq -c 'select(.event == "summary") | .accounts[]'

Exit code: 0 when all accounts are up to date, or another run works at them; 1 when one failed (the others are up to
date), 2 when called wrongly, 130 when interrupted; --watch ends with 0 at Ctrl-C.`;

/** `callweave sync`: every conversation in a store, once, with its late transcript. */
export function addSyncCommand(program: Command, world: World, setExitCode: (code: ExitCode) => void): void {
  addAccountOptions(
    program
      .command('sync')
      .description('Make a store of conversations complete and current.')
      .option('--since <time>', 'copy what started at this time or later (default: everything)')
      .option('--watch', 'go on, again and again, until Ctrl-C')
      .option(
        '--interval <seconds>',
        `of --watch: the pause between two runs (default: ${defaultIntervalSeconds})`,
      )
      .option('--dry-run', 'only tell how many requests and minutes it would take'),
  )
    .option('--timeout <seconds>', 'how long to wait for one answer (default: 30)')
    .option('--json', 'print a JSON object a line, for scripts')
    .addHelpText('after', examples)
    .action(async ({ watch, interval, dryRun, timeout, json, ...flags }: SyncFlags) => {
      if (watch && dryRun) throw new UsageError('--watch and --dry-run exclude each other.');
      if (interval !== undefined && !watch) throw new UsageError('--interval is of use with --watch only.');
      const exitCode = await runSync(
        {
          intervalSeconds: watch
            ? parseWholeNumber('--interval', interval ?? String(defaultIntervalSeconds), 1, 86_400)
            : null,
          isDryRun: dryRun ?? false,
          isJson: json ?? false,
          timeoutSeconds:
            timeout === undefined ? undefined : parseWholeNumber('--timeout', timeout, 1, 3_600),
        },
        settingsFlagsOf(flags),
        world,
      );
      setExitCode(exitCode);
    });
}
