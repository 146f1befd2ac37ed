import { isExecutable } from './is-executable.ts';

const setpriv = '/usr/bin/setpriv';

/**
 * The command and the arguments that start a program which is ended by the signal when we are gone, however we ended: a
 * test run that is killed can't end its servers itself. On Linux only; elsewhere the program outlives us.
 * https://man7.org/linux/man-pages/man2/PR_SET_PDEATHSIG.2const.html
 */
export function endingWithUs(
  signal: NodeJS.Signals,
  program: string,
  args: readonly string[],
): readonly [command: string, args: readonly string[]] {
  if (process.platform !== 'linux' || !isExecutable(setpriv)) return [program, args];
  return [setpriv, ['--pdeathsig', signal.replace('SIG', ''), program, ...args]];
}
