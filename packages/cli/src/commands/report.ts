import type { StoreQuery } from '@callweave/core/sync';
import type { Command } from 'commander';
import { addStoreOptions, type StoreFlags } from '../config/config-options.ts';
import { loadSettings } from '../config/load-settings.ts';
import type { ExitCode } from '../exit-code.ts';
import { createCalendar } from '../report/calendar.ts';
import { dayBound } from '../report/day-bound.ts';
import { requireReportPlace, runReport } from '../report/run-report.ts';
import { providerWords } from '../report/words.ts';
import { noteUnknownAccount } from '../store/note-unknown-account.ts';
import { type QueryFlags, storeQueryOf } from '../store/query-options.ts';
import { withStore } from '../store/with-store.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { parseLocale } from './parse-locale.ts';
import { parseWholeNumber } from './parse-number.ts';
import { parseTimeFlags } from './parse-time-flags.ts';
import { parseTimeZone } from './parse-time-zone.ts';

interface ReportFlags extends StoreFlags, Pick<QueryFlags, 'since' | 'until' | 'provider' | 'account'> {
  readonly to: string;
  readonly timeZone?: string;
  readonly locale: string;
  readonly withoutTranscripts?: boolean;
  readonly maxTurns?: string;
}

const examples = `
The page is complete in itself: it loads nothing, sends nothing, and whoever has the file can read all of it.
With transcripts, count on 1 MB for 1,000 short conversations.

Examples:
  callweave report
  callweave report --since 2026-04-01 --until 2026-05-01 --time-zone Europe/Berlin --to april.html
  callweave report --provider allo --account sales --without-transcripts --to sales.html
  callweave report --locale de --max-turns 50 --to - | gzip > report.html.gz

Exit code: 0 when the report was written, 1 when it could not be, 2 when called wrongly, 130 when interrupted.`;

/** `callweave report`: what the store holds, as one HTML page. */
export function addReportCommand(
  program: Command,
  world: World,
  setExitCode: (code: ExitCode) => void,
): void {
  const command = program
    .command('report')
    .description('Make one HTML page of the store: volumes, outcomes, missed calls, talk time, transcripts.')
    .option(
      '--to <file>',
      'the file to write, a report that is there replaced; - for the standard output',
      'report.html',
    )
    .option(
      '--since <time>',
      'started at this time or later: 2026-04-01 in the time zone, or 2026-04-01T08:00:00Z',
    )
    .option('--until <time>', 'started before this time')
    .option('--provider <name>', 'of allo or of itellico')
    .option('--account <name>', 'of the account of this name')
    .option('--time-zone <name>', "on whose clocks days and hours are told (default: this machine's)")
    .option('--locale <tag>', 'how numbers and dates are written', 'en-GB')
    .option('--without-transcripts', 'leave out what was said')
    .option('--max-turns <number>', 'of each transcript, the first so many turns only');
  addStoreOptions(command)
    .addHelpText('after', examples)
    .action(async (flags: ReportFlags) => {
      const timeZone = parseTimeZone(flags.timeZone);
      const calendar = createCalendar(timeZone);
      const range = { since: dayBound(flags.since, calendar), until: dayBound(flags.until, calendar) };
      const query = storeQueryOf({ ...flags, ...withoutUndefined(range) });
      const options = {
        query,
        to: flags.to,
        timeZone,
        locale: parseLocale(flags.locale),
        maxTurns: maxTurnsOf(flags),
        scope: scopeOf(query),
        ...parseTimeFlags(range.since, range.until),
      };
      await requireReportPlace(flags.to, world);
      const { store: address } = await loadSettings(
        { store: flags.store, config: flags.config, profile: flags.profile },
        world,
      );
      await withStore(address, world, async (store, signal) => {
        await noteUnknownAccount(store, query, world);
        await runReport(store, options, world, signal);
      });
      setExitCode(0);
    });
}

function maxTurnsOf({ withoutTranscripts, maxTurns }: ReportFlags): number | undefined {
  if (withoutTranscripts === true) {
    if (maxTurns !== undefined)
      throw new UsageError('--without-transcripts and --max-turns exclude each other.');
    return 0;
  }
  return maxTurns === undefined ? undefined : parseWholeNumber('--max-turns', maxTurns, 1);
}

/** What was chosen beside the time, in words. */
function scopeOf({ provider, account }: StoreQuery): string | undefined {
  if (provider === undefined) return account === undefined ? undefined : `Account ${account}`;
  return account === undefined ? providerWords[provider] : `${providerWords[provider]}, account ${account}`;
}

function withoutUndefined({ since, until }: { since: string | undefined; until: string | undefined }) {
  return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
}
