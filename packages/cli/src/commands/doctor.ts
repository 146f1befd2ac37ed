import type { Command } from 'commander';
import { type AccountFlags, addAccountOptions, settingsFlagsOf } from '../config/config-options.ts';
import { runDoctor } from '../doctor/run-doctor.ts';
import type { ExitCode } from '../exit-code.ts';
import type { World } from '../world.ts';

interface DoctorFlags extends AccountFlags {
  readonly json?: boolean;
}

const examples = `
Examples:
  callweave doctor
  callweave doctor --profile agency --provider allo
  callweave doctor --json | jq -r '.checks[] | select(.status == "fail") | .advice'

Exit code: 0 when everything works, warnings included, 1 when something does not, 2 when called wrongly.`;

/** `callweave doctor`: whether everything is as the other commands need it, and what to do where it is not. */
export function addDoctorCommand(
  program: Command,
  world: World,
  setExitCode: (code: ExitCode) => void,
): void {
  addAccountOptions(
    program
      .command('doctor')
      .description('Check keys, scopes, limits, clock, webhook secrets, config and store. Changes nothing.'),
  )
    .option('--json', 'print one JSON object, for scripts')
    .addHelpText('after', examples)
    .action(async ({ json, ...flags }: DoctorFlags) => {
      setExitCode(await runDoctor(settingsFlagsOf(flags), { isJson: json ?? false }, world));
    });
}
