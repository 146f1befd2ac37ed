import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { packPackage } from '../../tools/pack-package.mts';

const packageDir = join(import.meta.dirname, '..', '..');

/** The folder that users get of the package as it would be released now; gone after the test. */
export async function unpackedTarball(): Promise<string> {
  const folder = await packPackage();
  onTestFinished(() => rmSync(dirname(folder), { recursive: true }));
  return folder;
}

export function filesOf(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

export function readText(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

export function appendText(folder: string, file: string, text: string): void {
  appendFileSync(join(folder, file), text);
}

/** The scan's first half looks at a checkout: this is a copy of what it would find there. */
export function sourceCopy(folder: string): string {
  const copy = join(folder, 'source');
  for (const name of ['package.json', 'nodes', 'credentials', 'icons', 'src']) {
    cpSync(join(packageDir, name), join(copy, name), { recursive: true });
  }
  return copy;
}

/**
 * Lets a program that has nothing but the tarball and n8n-workflow load every file that n8n would load, and tells
 * what each exports.
 */
export function loadAsN8nDoes(folder: string): Record<string, string[]> {
  // Beside the package, as n8n has it, and outside of the workspace: no other package is in reach.
  const modules = join(dirname(folder), 'node_modules');
  mkdirSync(modules);
  symlinkSync(join(packageDir, 'node_modules', 'n8n-workflow'), join(modules, 'n8n-workflow'));
  const program = `
    const { n8n } = require('./package.json');
    const files = [...n8n.nodes, ...n8n.credentials];
    const loaded = files.map((file) => [file, Object.entries(require('./' + file)).map(([name, Type]) => new Type() && name)]);
    process.stdout.write(JSON.stringify(Object.fromEntries(loaded)));
  `;
  return JSON.parse(execFileSync(process.execPath, ['-e', program], { cwd: folder, encoding: 'utf8' }));
}
