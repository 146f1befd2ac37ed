import { delimiter, join } from 'node:path';
import { installInCi, isCi } from '../install-in-ci.ts';
import { isExecutable } from '../is-executable.ts';

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

  const log = await installInCi(['chromium']);
  const installed = onPath();
  if (installed !== null) return installed;
  throw new Error(
    `Expected Chromium or Chrome on this machine, as CHROMIUM_PATH or as one of ${names.join(', ')} on the path. Install one, such as with "apt-get install chromium" as root. ${log}`,
  );
}

function findInstalled(): string | null {
  return process.env.CHROMIUM_PATH || onPath();
}

function onPath(): string | null {
  const directories = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'].filter(Boolean);
  const candidates = directories.flatMap((directory) => names.map((name) => join(directory, name)));
  return candidates.find(isExecutable) ?? null;
}
