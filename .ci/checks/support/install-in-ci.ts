import { isExecutable } from './is-executable.ts';
import { type CommandResult, runCommand } from './run-command.ts';

export function isCi(): boolean {
  const { CI = '' } = process.env;
  return CI !== '' && CI !== 'false';
}

/**
 * Installs packages of Debian, in CI only: nobody's tests should change a machine of their own. Gives what came of it,
 * for the message if what was to be installed is still missing.
 */
export async function installInCi(packages: readonly string[]): Promise<string> {
  const isRoot = process.getuid?.() === 0;
  const programs = isRoot ? ['apt-get'] : ['sudo', 'apt-get'];
  if (!isCi() || !programs.every((program) => isExecutable(`/usr/bin/${program}`))) {
    return 'The tests install it themselves only in CI, as root or with sudo, with apt-get.';
  }
  const asRoot = isRoot ? [] : ['sudo', '--non-interactive', 'env'];
  // Nobody is there to be asked, and somebody else's apt-get is waited for.
  const aptGet = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=120'];
  const run = (...args: readonly string[]): Promise<CommandResult> =>
    runCommand('env', [...asRoot, ...aptGet, ...args], { cwd: '/' });
  const update = await run('update');
  const install = await run('install', '-y', '--no-install-recommends', ...packages);
  return `apt-get did not install it:\n${update.output}\n${install.output}`;
}
