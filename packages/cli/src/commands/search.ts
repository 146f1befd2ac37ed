import type { Command } from 'commander';
import { addStoreOptions, type StoreFlags } from '../config/config-options.ts';
import { loadSettings } from '../config/load-settings.ts';
import type { ExitCode } from '../exit-code.ts';
import { runSearch } from '../search/run-search.ts';
import { noteUnknownAccount } from '../store/note-unknown-account.ts';
import { addQueryOptions, type QueryFlags, storeQueryOf } from '../store/query-options.ts';
import { withStore } from '../store/with-store.ts';
import type { World } from '../world.ts';
import { parseWholeNumber } from './parse-number.ts';
import { parseTimeZone } from './parse-time-zone.ts';

interface SearchFlags extends StoreFlags, QueryFlags {
  readonly limit: string;
  readonly json?: boolean;
  readonly timeZone?: string;
}

const examples = `
All words have to occur, each as the beginning of a word, in what was said or written, the summary or the names; case
and accents do not matter. Colours are for terminals only, and not where NO_COLOR is set.

Examples:
  callweave search refund
  callweave search invoice overdue --provider allo --since 2026-04-01
  callweave search müller --limit 5
  callweave search refund --json | jq -r .id

Exit code: 0 when the store was searched, whether or not anything was found, 1 when it could not be, 2 when called
wrongly, 130 when interrupted.`;

/** `callweave search`: conversations by their words. */
export function addSearchCommand(
  program: Command,
  world: World,
  setExitCode: (code: ExitCode) => void,
): void {
  const command = program
    .command('search')
    .description('Find conversations of the store by what was said and written, the best match first.')
    .argument('<words...>', 'words that all have to occur');
  addStoreOptions(addQueryOptions(command))
    .option('--limit <number>', 'how many conversations to show', '20')
    .option('--json', 'print a JSON object a line, for scripts')
    .option('--time-zone <name>', "on whose clocks times are told (default: this machine's)")
    .addHelpText('after', examples)
    .action(async (words: readonly string[], { limit, json, timeZone, ...flags }: SearchFlags) => {
      const options = {
        text: words.join(' '),
        query: storeQueryOf(flags),
        limit: parseWholeNumber('--limit', limit, 1),
        isJson: json ?? false,
        timeZone: parseTimeZone(timeZone),
      };
      const { store: address } = await loadSettings(
        { store: flags.store, config: flags.config, profile: flags.profile },
        world,
      );
      await withStore(address, world, async (store, signal) => {
        await noteUnknownAccount(store, options.query, world);
        await runSearch(store, { ...options, signal }, world);
      });
      setExitCode(0);
    });
}
