import { Command, CommanderError } from 'commander';
import { addDemoCommand } from './commands/demo.ts';
import { addDoctorCommand } from './commands/doctor.ts';
import { addExportCommand } from './commands/export.ts';
import { addForgetCommand } from './commands/forget.ts';
import { addListenCommand } from './commands/listen.ts';
import { addPullCommand } from './commands/pull.ts';
import { addReportCommand } from './commands/report.ts';
import { addSearchCommand } from './commands/search.ts';
import { addShowCommand } from './commands/show.ts';
import { addSimulateCommand } from './commands/simulate.ts';
import { addSyncCommand } from './commands/sync.ts';
import { addWorkerCommand } from './commands/worker.ts';
import type { ExitCode } from './exit-code.ts';
import { InterruptedError } from './interrupted-error.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/**
 * Runs the command line and answers with its exit code. Never ends the process itself.
 */
export async function runProgram(argv: readonly string[], world: World): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const setExitCode = (code: ExitCode): void => {
    exitCode = code;
  };
  const program = new Command('callweave')
    .description('Reads the conversations of Allo and itellico and gives them back as one record.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      getOutHelpWidth: () => world.stdout.terminalColumns ?? 100,
      getErrHelpWidth: () => world.stderr.terminalColumns ?? 100,
    })
    .showHelpAfterError('(callweave --help tells more)');
  addSyncCommand(program, world, setExitCode);
  addListenCommand(program, world, setExitCode);
  addSearchCommand(program, world, setExitCode);
  addShowCommand(program, world, setExitCode);
  addReportCommand(program, world, setExitCode);
  addExportCommand(program, world, setExitCode);
  addDoctorCommand(program, world, setExitCode);
  addForgetCommand(program, world, setExitCode);
  addPullCommand(program, world, setExitCode);
  addDemoCommand(program, world, setExitCode);
  addSimulateCommand(program, world, setExitCode);
  addWorkerCommand(program, world, setExitCode);
  for (const command of program.commands) {
    command.showHelpAfterError(`(callweave ${command.name()} --help tells more)`);
  }

  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const text = error instanceof Error ? error.message : String(error);
    world.stderr.write(`callweave: ${text}\n`);
    if (error instanceof InterruptedError) return 130;
    return error instanceof UsageError || error instanceof TypeError ? 2 : 1;
  }
  return exitCode;
}
