import { type Check, fail, ok } from './check.ts';

/** `node:sqlite` needs no flag from 22.13 on: https://nodejs.org/api/sqlite.html */
export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isRecent = major > 22 || (major === 22 && minor >= 13);
  return isRecent
    ? ok('Node', version)
    : fail(
        'Node',
        `${version} is too old`,
        'Install Node 22.13 or later, best the current long-term release.',
      );
}
