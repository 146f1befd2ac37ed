import type { Command } from 'commander';
import { type AccountFlags, addAccountOptions, settingsFlagsOf } from '../config/config-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { runListen } from '../listen/run-listen.ts';
import { parsePrefix, parsePublicUrl } from '../listen/webhook-paths.ts';
import type { World } from '../world.ts';
import { parseWholeNumber } from './parse-number.ts';

interface ListenFlags extends AccountFlags {
  readonly port: string;
  readonly host: string;
  readonly path: string;
  readonly publicUrl?: string;
  readonly tolerance: string;
  readonly sync?: boolean;
  readonly interval: string;
  readonly json?: boolean;
}

const examples = `
Signing secrets come from the environment: ALLO_WEBHOOK_SECRET and ITELLICO_WEBHOOK_SECRET, or the variables that the
config file names. A delivery is answered once it is stored, and its conversation is then read from the provider.
What no webhook names, and transcripts that come late, are found by callweave sync, or by --sync here.

Examples:
  callweave listen --public-url https://hooks.example.com
  callweave listen --sync --port 8080 --host 0.0.0.0
  callweave listen --provider itellico --tolerance 1200

Exit code: 0 when ended by Ctrl-C, 1 when a port is taken or the store can't be opened, 2 when called wrongly.`;

/** `callweave listen`: a receiver for the webhooks of both vendors, until Ctrl-C. */
export function addListenCommand(
  program: Command,
  world: World,
  setExitCode: (code: ExitCode) => void,
): void {
  addAccountOptions(
    program
      .command('listen')
      .description('Receive webhooks of both vendors, and read what they name into a store, until Ctrl-C.')
      .option('--port <number>', 'the port to listen at; 0 for a free one', '8787')
      .option('--host <address>', 'the address to listen at; 0.0.0.0 for all', '127.0.0.1')
      .option('--path <path>', 'what the paths of the webhooks begin with', '/webhooks')
      .option('--public-url <url>', 'the https address of this machine, for what to enter at the vendors')
      .option('--tolerance <seconds>', 'how old a signature may be', '300')
      .option('--sync', 'sync as well, as callweave sync --watch does')
      .option(
        '--interval <seconds>',
        'the pause between two syncs, and before missing conversations are asked for again',
        '60',
      ),
  )
    .option('--json', 'print a JSON object a line, for scripts')
    .addHelpText('after', examples)
    .action(async (flags: ListenFlags) => {
      const { port, host, path, publicUrl, tolerance, sync, interval, json, ...accountFlags } = flags;
      const exitCode = await runListen(
        {
          host,
          port: parseWholeNumber('--port', port, 0, 65_535),
          prefix: parsePrefix(path),
          publicUrl: publicUrl === undefined ? null : parsePublicUrl(publicUrl),
          toleranceSeconds: parseWholeNumber('--tolerance', tolerance, 1, 86_400),
          isSyncing: sync ?? false,
          intervalSeconds: parseWholeNumber('--interval', interval, 1, 86_400),
          isJson: json ?? false,
        },
        settingsFlagsOf(accountFlags),
        world,
      );
      setExitCode(exitCode);
    });
}
