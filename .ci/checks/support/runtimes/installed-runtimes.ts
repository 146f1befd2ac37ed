import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cleanEnvironment } from '../clean-environment.ts';
import { repositoryRoot } from '../repository.ts';
import { run } from '../run-command.ts';

/**
 * The npm project that names the runtimes, in versions of which the registry has every platform's package: npm leaves
 * one that is missing out of the lock file, and then `npm ci` refuses it. The lock file is written with
 * `npm install --package-lock-only --ignore-scripts --omit-lockfile-registry-resolved`.
 */
export const runtimesProject = join(repositoryRoot, '.ci/runtimes');

const modules = join(runtimesProject, 'node_modules');
const lockFile = join(runtimesProject, 'package-lock.json');
const installedLockFile = join(modules, '.installed-package-lock.json');

/** Installs what the lock file names, unless that is what is there. */
export async function installRuntimes(): Promise<void> {
  if (existsSync(installedLockFile) && read(installedLockFile) === read(lockFile)) return;
  rmSync(installedLockFile, { force: true });
  // The packages' install scripts only move the platform's binary to where a shim looks for it.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  await run('npm', args, { cwd: runtimesProject, env: cleanEnvironment() });
  cpSync(lockFile, installedLockFile);
}

type Tool = 'bun' | 'deno' | 'esbuild' | 'workerd';

/**
 * The Node between the machine's own and the one that development runs on, by its path; null on systems that npm has no
 * package of it for. Nothing puts it on the path of a script.
 */
export const node22: string | null =
  process.platform === 'linux' && process.arch === 'x64' ? join(modules, 'node-22/bin/node') : null;

/** Where each tool's package for a platform has its binary. */
const binaries: Readonly<Record<string, Readonly<Record<Tool, string>>>> = {
  'linux-x64': {
    bun: '@oven/bun-linux-x64/bin/bun',
    deno: '@deno/linux-x64-glibc/deno',
    esbuild: '@esbuild/linux-x64/bin/esbuild',
    workerd: '@cloudflare/workerd-linux-64/bin/workerd',
  },
  'linux-arm64': {
    bun: '@oven/bun-linux-aarch64/bin/bun',
    deno: '@deno/linux-arm64-glibc/deno',
    esbuild: '@esbuild/linux-arm64/bin/esbuild',
    workerd: '@cloudflare/workerd-linux-arm64/bin/workerd',
  },
  'darwin-x64': {
    bun: '@oven/bun-darwin-x64/bin/bun',
    deno: '@deno/darwin-x64/deno',
    esbuild: '@esbuild/darwin-x64/bin/esbuild',
    workerd: '@cloudflare/workerd-darwin-64/bin/workerd',
  },
  'darwin-arm64': {
    bun: '@oven/bun-darwin-aarch64/bin/bun',
    deno: '@deno/darwin-arm64/deno',
    esbuild: '@esbuild/darwin-arm64/bin/esbuild',
    workerd: '@cloudflare/workerd-darwin-arm64/bin/workerd',
  },
};

export function binaryOf(tool: Tool): string {
  const platform = `${process.platform}-${process.arch}`;
  const binary = binaries[platform]?.[tool];
  if (binary !== undefined) return join(modules, binary);
  throw new Error(`Expected one of ${Object.keys(binaries).join(', ')}; this machine is ${platform}.`);
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
