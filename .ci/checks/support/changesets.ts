import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A file of .changeset: what it bumps, by package. */
export interface Changeset {
  readonly file: string;
  readonly bumps: Readonly<Record<string, string>>;
}

export function readChangesets(root: string): Changeset[] {
  const files = globSync('.changeset/*.md', { cwd: root }).filter((file) => !file.endsWith('README.md'));
  return files.sort().map((file) => {
    const [, frontMatter = ''] = readFileSync(join(root, file), 'utf8').split(/^---$/m);
    return { file, bumps: (parse(frontMatter) ?? {}) as Record<string, string> };
  });
}

/** Changesets that change what the n8n nodes bundle without a word on what that is to the nodes' users. */
export function silentAbout(
  bundler: string,
  bundled: readonly string[],
  changesets: readonly Changeset[],
): string[] {
  return changesets
    .filter(
      ({ bumps }) => bundled.some((name) => Object.hasOwn(bumps, name)) && !Object.hasOwn(bumps, bundler),
    )
    .map(({ file }) => file);
}
