import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cleanEnvironment } from './clean-environment.ts';
import { run } from './run-command.ts';
import { type Manifest, readManifest, type WorkspacePackage } from './workspace.ts';

/** A package as npm would get it. */
export interface Tarball {
  readonly name: string;
  readonly path: string;
  /** Where it lies unpacked. */
  readonly directory: string;
  readonly files: readonly string[];
  readonly manifest: Manifest;
}

export async function packPackage({ manifest, directory }: WorkspacePackage, into: string): Promise<Tarball> {
  const env = cleanEnvironment();
  const output = await run('pnpm', ['pack', '--pack-destination', into], { cwd: directory, env });
  const path = join(into, basename(output.trim().split('\n').at(-1) ?? ''));
  await run('tar', ['-xzf', path, '-C', into, `--transform=s,^package,${basename(path)}.unpacked,`], {
    cwd: into,
    env,
  });
  const unpacked = `${path}.unpacked`;
  const entries = globSync('**', { cwd: unpacked, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    name: manifest.name,
    path,
    directory: unpacked,
    files: entries.map((entry) => join(entry.parentPath, entry.name).slice(unpacked.length + 1)).sort(),
    manifest: readManifest(unpacked),
  };
}
