import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Bump, expectedVersions } from './support/expected-versions.ts';
import { repositoryRoot } from './support/repository.ts';
import { createScratchRepository } from './support/scratch-repository.ts';
import { type Manifest, readPublishedPackages, readWorkspace } from './support/workspace.ts';
import { writeTree } from './support/write-tree.ts';

const published = readPublishedPackages(repositoryRoot);
const intended: readonly [string, Bump][] = [
  ['@callweave/transport', 'minor'],
  ['@callweave/core', 'patch'],
];
const bumps = new Map(intended.filter(([name]) => published.some(({ manifest }) => manifest.name === name)));

const privateDependant: Manifest = {
  name: '@callweave/example',
  version: '0.0.0',
  private: true,
  dependencies: { '@callweave/transport': 'workspace:*' },
};

function changesets(): Record<string, string> {
  const entries = [...bumps].map(([name, bump], index) => [
    `.changeset/change-${index}.md`,
    `---\n"${name}": ${bump}\n---\n\nWhat is new in ${name}.\n`,
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

describe('changeset version', () => {
  test('turns changesets into versions and changelogs of the packages and of those that depend on them', async () => {
    using scratch = await createScratchRepository();
    // Not committed: for a changeset without a commit, changelog-github asks GitHub nothing and so needs no token.
    writeTree(scratch.path, { ...changesets(), 'packages/example/package.json': privateDependant });

    const { status, output } = await scratch.execute('changeset', 'version');
    expect(status, output).toBe(0);

    const versions = expectedVersions(
      published.map(({ manifest }) => manifest),
      bumps,
    );
    const after = readWorkspace(scratch.path);
    for (const before of [
      ...readWorkspace(repositoryRoot),
      { folder: 'example', manifest: privateDependant },
    ]) {
      const { name, version } = before.manifest;
      const expected = versions.get(name);
      const now = after.find(({ folder }) => folder === before.folder);
      expect(now?.manifest.version, name).toBe(expected ?? version);
      expect(existsSync(join(scratch.path, 'packages', before.folder, 'CHANGELOG.md')), name).toBe(
        expected !== undefined,
      );
    }

    for (const { folder, manifest } of after.filter(({ manifest: { name } }) => versions.has(name))) {
      const changelog = readFileSync(join(scratch.path, 'packages', folder, 'CHANGELOG.md'), 'utf8');
      expect(changelog).toContain(`# ${manifest.name}\n\n## ${manifest.version}\n`);
      expect(changelog).toContain(
        bumps.has(manifest.name) ? `What is new in ${manifest.name}.` : '- Updated dependencies',
      );
    }

    expect(globSync('.changeset/*.md', { cwd: scratch.path })).toEqual([]);
  });
});

describe('changeset status', () => {
  test.each([
    ['a source', { 'packages/transport/src/new.ts': '' }, 1],
    ['a source, with a changeset', { 'packages/transport/src/new.ts': '', ...changesets() }, 0],
    ['a test', { 'packages/transport/src/new.test.ts': '' }, 0],
    ['a README', { 'packages/transport/README.md': '' }, 0],
    ['a source of a private package', { 'packages/codegen/src/new.ts': '' }, 0],
  ])('for a branch that changes %s', async (_name, files, expected) => {
    using scratch = await createScratchRepository();
    await scratch.git('switch', '--quiet', '--create', 'change');
    writeTree(scratch.path, files);
    await scratch.git('add', 'packages', '.changeset');
    await scratch.git('commit', '--quiet', '--message', 'Change');

    const { status, output } = await scratch.execute('changeset', 'status', '--since=main');
    expect(status, output).toBe(expected);
  });
});
