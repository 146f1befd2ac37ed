import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** Whether a path that is relative to a folder of the build leads to a file. */
export function existsInDist(folder: string, relativePath: string): boolean {
  return existsSync(join(dist, folder, relativePath));
}

export function readCodex(className: string): unknown {
  return JSON.parse(readFileSync(join(dist, 'nodes', className, `${className}.node.json`), 'utf8'));
}

export function readReadme(): string {
  return readFileSync(join(dist, '..', 'README.md'), 'utf8');
}
