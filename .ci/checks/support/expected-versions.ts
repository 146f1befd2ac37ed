import type { Manifest } from './workspace.ts';

export type Bump = 'patch' | 'minor';

/**
 * The versions that a release of the bumped packages must give: theirs, and a patch for each package whose range of a
 * dependency the new version falls out of, and so on up the arrows.
 */
export function expectedVersions(
  manifests: readonly Manifest[],
  bumps: ReadonlyMap<string, Bump>,
): Map<string, string> {
  const versions = new Map<string, string>();
  const isNewTo = (dependent: Manifest): boolean =>
    manifests.some(({ name, version = '' }) => {
      const range = dependent.dependencies?.[name] ?? dependent.peerDependencies?.[name];
      const next = versions.get(name);
      return range !== undefined && next !== undefined && !accepts(range, version, next);
    });

  for (const { name, version = '' } of manifests) {
    const bump = bumps.get(name);
    if (bump !== undefined) versions.set(name, increase(version, bump));
  }
  // As often as the longest chain of dependencies may be long.
  for (const _ of manifests) {
    for (const manifest of manifests) {
      if (!versions.has(manifest.name) && isNewTo(manifest)) {
        versions.set(manifest.name, increase(manifest.version ?? '', 'patch'));
      }
    }
  }
  return versions;
}

function increase(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Whether `workspace:^` and its like, written when the dependency had a version, accept its next one. */
function accepts(range: string, version: string, next: string): boolean {
  const [major, minor] = version.split('.');
  switch (range) {
    case 'workspace:^':
      if (major !== '0') return next.startsWith(`${major}.`);
      return minor !== '0' && next.startsWith(`0.${minor}.`);
    case 'workspace:~':
      return next.startsWith(`${major}.${minor}.`);
    case 'workspace:*':
      return false;
    default:
      throw new Error(`Expected a dependency within the workspace to be workspace:^, ~ or *; got ${range}.`);
  }
}
