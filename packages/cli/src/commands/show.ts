import type { Command } from 'commander';
import { addStoreOptions, type StoreFlags } from '../config/config-options.ts';
import { loadSettings } from '../config/load-settings.ts';
import type { ExitCode } from '../exit-code.ts';
import { runShow, type ShowFormat, showFormats } from '../show/run-show.ts';
import { withStore } from '../store/with-store.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { parseTimeZone } from './parse-time-zone.ts';

interface ShowFlags extends StoreFlags {
  readonly format: string;
  readonly timeZone?: string;
}

const examples = `
The id is the one that search and export print, or the provider's own. Control characters in what people wrote are shown
as characters, and nothing that a terminal would obey.

Examples:
  callweave show allo:cll-2f1a9c
  callweave show cll-2f1a9c --time-zone Europe/Berlin
  callweave show allo:cll-2f1a9c --format vtt > call.vtt
  callweave show itellico:0b6c… --format json | jq .turns

Exit code: 0 when it was shown, 1 when there is none or it has no transcript to write, 2 when called wrongly.`;

/** `callweave show`: one conversation, to be read. */
export function addShowCommand(program: Command, world: World, setExitCode: (code: ExitCode) => void): void {
  const command = program
    .command('show')
    .description('Print a conversation of the store: what it was, the summary, the transcript.')
    .argument('<id>', 'the id of the conversation')
    .option('--format <name>', showFormats.join(', '), 'text')
    .option('--time-zone <name>', "on whose clocks times are told (default: this machine's)");
  addStoreOptions(command)
    .addHelpText('after', examples)
    .action(async (id: string, { format, timeZone, ...flags }: ShowFlags) => {
      const options = { id, format: parseFormat(format), timeZone: parseTimeZone(timeZone) };
      const { store: address } = await loadSettings(flags, world);
      await withStore(address, world, (store) => runShow(store, options, world));
      setExitCode(0);
    });
}

function parseFormat(value: string): ShowFormat {
  const format = showFormats.find((each) => each === value);
  if (format !== undefined) return format;
  throw new UsageError(`Expected --format to be ${showFormats.join(', ')}; got ${JSON.stringify(value)}.`);
}
