import { isExecutable } from './is-executable.ts';
import { runCommand } from './run-command.ts';

export function isCi(): boolean {
  const { CI = '' } = process.env;
  return CI !== '' && CI !== 'false';
}

/**
 * Installs packages of Debian, in CI only: nobody's tests should change a machine of their own. Gives what came of it,
 * for the message if what was to be installed is still missing.
 */
export async function installInCi(packages: readonly string[]): Promise<string> {
  if (!isCi() || process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) {
    return 'The tests install it themselves only in CI, as root, with apt-get.';
  }
  const options = {
    cwd: '/',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  // Somebody else's apt-get is waited for.
  const waiting = ['-o', 'DPkg::Lock::Timeout=120'];
  const update = await runCommand('apt-get', [...waiting, 'update'], options);
  const args = [...waiting, 'install', '-y', '--no-install-recommends', ...packages];
  const install = await runCommand('apt-get', args, options);
  return `apt-get did not install it:\n${update.output}\n${install.output}`;
}
