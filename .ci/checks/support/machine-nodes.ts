import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface MachineNode {
  readonly version: string;
  readonly path: string;
}

/** The Node that runs the tests, and each other one on the path, such as the machine's own. */
export function machineNodes(): MachineNode[] {
  const current = { version: process.version, path: process.execPath };
  const others = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((directory) => directory !== '' && !directory.includes('node_modules'))
    .map((directory) => join(directory, 'node'))
    .filter(existsSync)
    .map((path) => ({ version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim(), path }));
  return [...new Map([...others, current].map((node) => [node.version, node])).values()];
}
