import { execFile } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const packageDir = dirname(import.meta.dirname);

/** Packs the package as a release does. Returns the tarball's path. */
export async function packTarball(directory: string): Promise<string> {
  // The workspace's own pnpm, for it alone turns "workspace:" and "catalog:" into versions.
  const manifest = createRequire(join(packageDir, '..', '..', 'package.json')).resolve('pnpm');
  const program = join(dirname(manifest), 'bin', 'pnpm.cjs');
  await run(process.execPath, [program, 'pack', '--pack-destination', directory], { cwd: packageDir });
  const tarball = (await readdir(directory)).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error(`Expected pnpm to leave a tarball in ${directory}; got none.`);
  return join(directory, tarball);
}

/** The same, unpacked. Returns the folder of what users get. */
export async function packPackage(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'n8n-nodes-callweave-'));
  await run('tar', ['-xzf', await packTarball(directory)], { cwd: directory });
  return join(directory, 'package');
}
