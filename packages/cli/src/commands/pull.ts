import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import { createSources } from '../pull/create-sources.ts';
import { openNdjsonFile } from '../pull/ndjson-file.ts';
import { runPull } from '../pull/run-pull.ts';
import { createStdoutLines } from '../pull/stdout-lines.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { parseProviders } from './parse-providers.ts';
import { parseTimeFlags } from './parse-time-flags.ts';

interface PullFlags {
  readonly provider: string;
  readonly since?: string;
  readonly until?: string;
  readonly to: string;
  readonly append?: boolean;
  readonly overwrite?: boolean;
  readonly raw: boolean;
  readonly alloBaseUrl?: string;
  readonly itellicoBaseUrl?: string;
  readonly accountId?: string;
  readonly timeout?: string;
}

const examples = `
Keys come from the environment: ALLO_API_KEY, and ITELLICO_API_KEY or ITELLICOAI_API_KEY.

Examples:
  callweave pull --provider allo,itellico --since 2026-04-01 --until 2026-05-01 --to april.ndjson
  callweave pull --provider allo --since 2026-04-01 --to allo.ndjson --append
  callweave pull --provider itellico --to - | jq -r .startedAt

Exit code: 0 when everything was read, 1 when a provider failed (what it gave is in the file), 2 when called
wrongly, 130 when interrupted.`;

/** `callweave pull`: both systems' conversations into one file. */
export function addPullCommand(program: Command, world: World, setExitCode: (code: ExitCode) => void): void {
  program
    .command('pull')
    .description('Pull conversations with their transcripts into one file, a JSON object a line.')
    .requiredOption('--to <file>', 'file to write, or - for the standard output')
    .option('--provider <names>', 'allo, itellico or both, separated by a comma', 'allo,itellico')
    .option('--since <time>', 'started at this time or later: 2026-04-01 or 2026-04-01T08:00:00Z')
    .option('--until <time>', 'started before this time')
    .option('--append', 'go on with a file that exists, leaving out what it holds already')
    .option('--overwrite', 'replace a file that exists')
    .option('--no-raw', "leave out the provider's own row, about half of the size")
    .option('--account-id <id>', "itellico account to read (default: the key's own)")
    .option('--timeout <seconds>', 'how long to wait for one answer (default: 30)')
    .option('--allo-base-url <url>', 'another address of the Allo API, such as a simulator')
    .option('--itellico-base-url <url>', 'another address of the itellico API, such as a simulator')
    .addHelpText('after', examples)
    .action(async (flags: PullFlags) => {
      if (flags.append && flags.overwrite)
        throw new UsageError('--append and --overwrite exclude each other.');
      // Before a file is opened: a slip in a time must not cost what an --overwrite would have replaced.
      parseTimeFlags(flags.since, flags.until);
      const sources = createSources(
        parseProviders(flags.provider),
        { ...flags, ...parseTimeout(flags.timeout) },
        world,
      );
      const isToStdout = flags.to === '-';
      const path = resolve(world.directory, flags.to);
      const writer = isToStdout
        ? createStdoutLines(world.stdout)
        : await openNdjsonFile(path, flags.append ? 'append' : flags.overwrite ? 'overwrite' : 'refuse');
      const exitCode = await runPull(
        {
          sources,
          writer,
          ...(flags.since === undefined ? undefined : { since: flags.since }),
          ...(flags.until === undefined ? undefined : { until: flags.until }),
          withoutRaw: !flags.raw,
          output: isToStdout ? world.stderr : world.stdout,
        },
        world,
      );
      if (!isToStdout) world.stdout.write(`Written to ${flags.to}.\n`);
      setExitCode(exitCode);
    });
}

function parseTimeout(value: string | undefined): { timeoutSeconds?: number } {
  if (value === undefined) return {};
  const timeoutSeconds = Number(value);
  if (!(timeoutSeconds > 0))
    throw new UsageError(`Expected --timeout to be a number of seconds; got ${JSON.stringify(value)}.`);
  return { timeoutSeconds };
}
