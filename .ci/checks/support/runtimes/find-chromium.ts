import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from '../run-command.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Whether the smoke tests run in a browser: in CI always, elsewhere where there is one. Nobody's tests should install a
 * browser on a machine of their own, nor fail for want of one.
 */
export function isChromiumExpected(): boolean {
  return isCi() || findInstalled() !== null;
}

/** The machine's Chromium. In CI, where there is none, Debian's is installed. */
export async function findChromium(): Promise<string> {
  const found = findInstalled();
  if (found !== null) return found;

  const log = await installWithApt();
  const installed = onPath();
  if (installed !== null) return installed;
  throw new Error(
    `Expected Chromium or Chrome on this machine, as CHROMIUM_PATH or as one of ${names.join(', ')} on the path. Install one, such as with "apt-get install chromium" as root. ${log}`,
  );
}

function isCi(): boolean {
  const { CI = '' } = process.env;
  return CI !== '' && CI !== 'false';
}

function findInstalled(): string | null {
  return process.env.CHROMIUM_PATH || onPath();
}

function onPath(): string | null {
  const directories = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'].filter(Boolean);
  const candidates = directories.flatMap((directory) => names.map((name) => join(directory, name)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What came of it, for the message if there is still no Chromium. */
async function installWithApt(): Promise<string> {
  if (!isCi() || process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) {
    return 'The test installs it itself only in CI, as root, with apt-get.';
  }
  const options = {
    cwd: '/',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  // Somebody else's apt-get is waited for.
  const waiting = ['-o', 'DPkg::Lock::Timeout=120'];
  const update = await runCommand('apt-get', [...waiting, 'update'], options);
  const args = [...waiting, 'install', '-y', '--no-install-recommends', 'chromium'];
  const install = await runCommand('apt-get', args, options);
  return `apt-get did not install it:\n${update.output}\n${install.output}`;
}
