import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { arrows } from './support/arrows.ts';
import { repositoryRoot, trackedFiles } from './support/repository.ts';
import { n8nPackage, readPublishedPackages, readWorkspace } from './support/workspace.ts';

const files = await trackedFiles();

describe('the repository', () => {
  test('holds at its top only what the design names', () => {
    const named = new Set([
      'specs',
      'packages',
      'docs',
      'package.json',
      'turbo.json',
      'pnpm-workspace.yaml',
      'pnpm-lock.yaml',
      'tsconfig.base.json',
      'biome.json',
      'README.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'LICENSE',
    ]);
    const top = new Set(files.map((file) => file.split('/', 1).join()));
    expect([...top].filter((name) => !named.has(name) && !name.startsWith('.'))).toEqual([]);
  });

  test('holds in packages/ only the packages that the design names', () => {
    const named = [
      'allo-client',
      'bench',
      'cli',
      'codegen',
      'core',
      'itellico-client',
      'n8n-nodes',
      'simulator',
      'transport',
    ];
    const folders = new Set(
      files.filter((file) => file.startsWith('packages/')).map((file) => file.split('/')[1]),
    );
    expect([...folders].filter((folder) => folder === undefined || !named.includes(folder))).toEqual([]);
  });

  test('knows the packages by the names of the design', () => {
    const names = readWorkspace(repositoryRoot).map(({ manifest }) => manifest.name);
    expect(names.filter((name) => !Object.hasOwn(arrows, name))).toEqual([]);
  });

  test('names no path of the machines that it was made on', () => {
    const machinePath = new RegExp(`(?<![\\w.])/(?:${['work', 'farm'].join('|')})/`);
    expect(textFiles().filter((file) => machinePath.test(read(file)))).toEqual([]);
  });

  test('names no registry in its lock files', () => {
    const locks = files.filter((file) => /(?:^|\/)(?:pnpm-lock\.yaml|package-lock\.json)$/.test(file));
    const registry = /\b(?:resolved|tarball)"?:\s*"?https?:|https?:\/\/registry\./;
    expect(locks.filter((file) => registry.test(read(file)))).toEqual([]);
  });
});

const published = readPublishedPackages(repositoryRoot);

test.each(published)(
  '$manifest.name says what it is and where it comes from',
  ({ folder, directory, manifest }) => {
    expect(manifest).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      description: expect.any(String),
      license: 'MIT',
      repository: { url: 'git+https://github.com/callweave/callweave.git', directory: `packages/${folder}` },
      engines: { node: expect.any(String) },
      publishConfig: { access: 'public', provenance: true },
      files: expect.arrayContaining(['dist']),
    });
    expect(existsSync(join(directory, 'README.md')), 'README.md').toBe(true);
  },
);

test('every package is an ES module without side effects, except the one that n8n loads by path', () => {
  for (const { manifest } of published) {
    if (manifest.name === n8nPackage) {
      expect(manifest.type ?? 'commonjs').toBe('commonjs');
      continue;
    }
    expect(manifest, manifest.name).toMatchObject({
      type: 'module',
      sideEffects: false,
      exports: { './package.json': './package.json' },
    });
  }
});

function read(file: string): string {
  return readFileSync(join(repositoryRoot, file), 'utf8');
}

function textFiles(): string[] {
  return files.filter((file) => !read(file).includes('\0'));
}
