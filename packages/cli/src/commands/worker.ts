import type { Command } from 'commander';
import { type AccountFlags, addAccountOptions, settingsFlagsOf } from '../config/config-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { defaultRedis } from '../worker/redis-address.ts';
import { runPlanCommand } from '../worker/run-plan.ts';
import { runFailedCommand, runRetryCommand, runStatusCommand } from '../worker/run-queue.ts';
import { runWorkerCommand } from '../worker/run-worker.ts';
import { type QueueFlags, queuePlaceOf } from '../worker/with-queue.ts';
import type { World } from '../world.ts';
import { parseWholeNumber } from './parse-number.ts';

interface RunFlags extends AccountFlags, QueueFlags {
  readonly once?: boolean;
  readonly plan: boolean;
  readonly planEvery: string;
  readonly concurrency: string;
  readonly liveEvery: string;
  readonly deadAfter: string;
  readonly attempts: string;
  readonly fallbackProcesses?: string;
}

interface PlanFlags extends AccountFlags, QueueFlags {
  readonly every?: string;
}

interface ListFlags extends QueueFlags {
  readonly json?: boolean;
}

const examples = `
Needs Redis, a Postgres as the store, and three packages beside callweave: npm install bullmq ioredis pg
Keys come from the environment, as for callweave sync. All workers of a queue need the same accounts.

Examples:
  callweave worker --store env:DATABASE_URL
  callweave worker --store env:DATABASE_URL --redis env:QUEUE_URL --concurrency 8
  callweave worker --store env:DATABASE_URL --once
  callweave worker --store env:DATABASE_URL --no-plan
  callweave worker plan --store env:DATABASE_URL --every 300
  callweave worker status
  callweave worker failed
  callweave worker retry

Exit code: 0 when all is done or Ctrl-C ended it, 1 when something was put aside or could not be planned, 2 when
called wrongly; --once ends with 130 at Ctrl-C.`;

/** `callweave worker`: a sync by several machines, with a queue between them. */
export function addWorkerCommand(
  program: Command,
  world: World,
  setExitCode: (code: ExitCode) => void,
): void {
  const worker = program
    .command('worker')
    .description('Keep a Postgres store complete and current by several processes, on as many machines.')
    .addHelpText('after', examples);
  addRunCommand(worker, world, setExitCode);
  addPlanCommand(worker, world, setExitCode);
  addQueueOptions(worker.command('status').description('Tell how much is in the queue.'))
    .option('--json', 'print a JSON object')
    .action(async ({ json, ...flags }: ListFlags) =>
      setExitCode(await runStatusCommand(queuePlaceOf(flags, world), json ?? false, world)),
    );
  addQueueOptions(worker.command('failed').description('List what was put aside, and why.'))
    .option('--json', 'print a JSON object a line')
    .action(async ({ json, ...flags }: ListFlags) =>
      setExitCode(await runFailedCommand(queuePlaceOf(flags, world), json ?? false, world)),
    );
  addQueueOptions(
    worker
      .command('retry')
      .argument('[partitions...]', 'as callweave worker failed names them (default: all)')
      .description('Try again what was put aside.'),
  ).action(async (partitionKeys: string[], flags: QueueFlags) =>
    setExitCode(await runRetryCommand(queuePlaceOf(flags, world), partitionKeys, world)),
  );
}

function addQueueOptions(command: Command): Command {
  return command
    .option('--redis <variable>', 'env:<variable with a redis:// URL>', defaultRedis)
    .option('--queue <name>', 'a queue of its own in that Redis', 'sync');
}

function addRunCommand(worker: Command, world: World, setExitCode: (code: ExitCode) => void): void {
  addQueueOptions(
    addAccountOptions(
      worker
        .command('run', { isDefault: true })
        .description('Work at what is in the queue until Ctrl-C, and add to it what is to be done.')
        .option('--since <time>', 'copy what started at this time or later (default: everything)')
        .option('--once', 'end when nothing is left to do')
        .option('--concurrency <number>', 'parts of the work at the same time', '4')
        .option('--live-every <seconds>', 'the pause between two rounds of what is live', '60')
        .option('--plan-every <seconds>', 'the pause between two looks for what is to be done', '300')
        .option('--no-plan', 'leave that to other workers, or to callweave worker plan')
        .option('--attempts <number>', 'failures in a row before something is put aside', '8')
        .option('--dead-after <seconds>', 'when a worker without a sign of life is taken for dead', '60')
        .option(
          '--fallback-processes <number>',
          'while Redis is gone, go on with a part of the limit, of so many workers (default: wait)',
        ),
    ),
  ).action(async (flags: RunFlags) => {
    const { fallbackProcesses } = flags;
    const exitCode = await runWorkerCommand(
      {
        place: queuePlaceOf(flags, world),
        isOnce: flags.once ?? false,
        planEverySeconds: flags.plan ? parseWholeNumber('--plan-every', flags.planEvery, 1, 86_400) : null,
        concurrency: parseWholeNumber('--concurrency', flags.concurrency, 1, 1_000),
        liveEverySeconds: parseWholeNumber('--live-every', flags.liveEvery, 1, 86_400),
        deadAfterSeconds: parseWholeNumber('--dead-after', flags.deadAfter, 1, 3_600),
        attempts: parseWholeNumber('--attempts', flags.attempts, 1, 1_000),
        fallbackProcesses:
          fallbackProcesses === undefined
            ? null
            : parseWholeNumber('--fallback-processes', fallbackProcesses, 1, 10_000),
      },
      settingsFlagsOf(accountFlagsOf(flags)),
      world,
    );
    setExitCode(exitCode);
  });
}

function addPlanCommand(worker: Command, world: World, setExitCode: (code: ExitCode) => void): void {
  addQueueOptions(
    addAccountOptions(
      worker
        .command('plan')
        .description('Add to the queue what is to be done, and do none of it.')
        .option('--since <time>', 'copy what started at this time or later (default: everything)')
        .option('--every <seconds>', 'again and again, until Ctrl-C, with this pause'),
    ),
  ).action(async (flags: PlanFlags) => {
    const { every } = flags;
    const exitCode = await runPlanCommand(
      {
        place: queuePlaceOf(flags, world),
        everySeconds: every === undefined ? null : parseWholeNumber('--every', every, 1, 86_400),
      },
      settingsFlagsOf(accountFlagsOf(flags)),
      world,
    );
    setExitCode(exitCode);
  });
}

/** Those of them that the settings take. */
function accountFlagsOf(flags: AccountFlags): AccountFlags {
  const { config, profile, store, provider, account, since, alloBaseUrl, itellicoBaseUrl } = flags;
  return {
    ...(config !== undefined && { config }),
    ...(profile !== undefined && { profile }),
    ...(store !== undefined && { store }),
    ...(provider !== undefined && { provider }),
    ...(account !== undefined && { account }),
    ...(since !== undefined && { since }),
    ...(alloBaseUrl !== undefined && { alloBaseUrl }),
    ...(itellicoBaseUrl !== undefined && { itellicoBaseUrl }),
  };
}
