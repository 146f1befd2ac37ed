import { expect, test } from 'vitest';
import { arrows } from './support/arrows.ts';
import { readChangesets, silentAbout } from './support/changesets.ts';
import { repositoryRoot } from './support/repository.ts';
import { temporaryDirectory } from './support/temporary-directory.ts';
import { n8nPackage, readPublishedPackages } from './support/workspace.ts';
import { writeTree } from './support/write-tree.ts';

const bundled = arrows[n8nPackage]?.runtime ?? [];

test('every changeset names published packages only', () => {
  const published = readPublishedPackages(repositoryRoot).map(({ manifest }) => manifest.name);
  const named = readChangesets(repositoryRoot).flatMap(({ bumps }) => Object.keys(bumps));
  expect(named.filter((name) => !published.includes(name))).toEqual([]);
});

test('every changeset of what the n8n nodes bundle says what it is to them', () => {
  expect(silentAbout(n8nPackage, bundled, readChangesets(repositoryRoot))).toEqual([]);
});

test('a changeset that forgets the n8n nodes is found', () => {
  using directory = temporaryDirectory();
  writeTree(directory.path, {
    '.changeset/README.md': '# Changesets\n',
    '.changeset/empty.md': '---\n---\n\nNothing to notice.\n',
    '.changeset/forgets.md': '---\n"@callweave/core": minor\n---\n\nNew.\n',
    '.changeset/says-none.md': '---\n"@callweave/core": patch\n"n8n-nodes-callweave": none\n---\n\nFixed.\n',
    '.changeset/unrelated.md': '---\n"callweave": patch\n---\n\nFixed.\n',
  });
  expect(silentAbout(n8nPackage, bundled, readChangesets(directory.path))).toEqual(['.changeset/forgets.md']);
});
