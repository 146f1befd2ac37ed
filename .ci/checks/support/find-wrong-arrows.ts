import { existsSync, globSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Arrows, arrows } from './arrows.ts';
import { readImports } from './read-imports.ts';
import { readWorkspace, type WorkspacePackage } from './workspace.ts';

const runtimeFields = ['dependencies', 'peerDependencies', 'optionalDependencies'] as const;

/** One line for each dependency or import between packages that does not point down; none when all is well. */
export function findWrongArrows(root: string): string[] {
  const workspace = readWorkspace(root);
  return workspace.flatMap((from) => {
    const allowed = arrows[from.manifest.name];
    if (allowed === undefined)
      return [`packages/${from.folder}: ${from.manifest.name} has no place in the order`];
    return [...inManifest(from, workspace, allowed), ...inSources(from, workspace, allowed, root)];
  });
}

function inManifest(from: WorkspacePackage, workspace: WorkspacePackage[], allowed: Arrows): string[] {
  const names = new Set(workspace.map(({ manifest }) => manifest.name));
  const wrong = (field: keyof typeof from.manifest, permitted: readonly string[]): string[] =>
    Object.keys(from.manifest[field] ?? {})
      .filter((name) => names.has(name) && !permitted.includes(name))
      .map((name) => `packages/${from.folder}/package.json: ${field} names ${name}`);

  return [
    ...runtimeFields.flatMap((field) => wrong(field, allowed.runtime)),
    ...wrong('devDependencies', [...allowed.runtime, ...allowed.development]),
  ];
}

function inSources(
  from: WorkspacePackage,
  workspace: WorkspacePackage[],
  allowed: Arrows,
  root: string,
): string[] {
  const files = ['src', 'test', 'nodes', 'credentials'].flatMap((folder) =>
    sourcesBelow(join(from.directory, folder)),
  );
  return files.flatMap((file) => {
    const permitted = isTest(relative(from.directory, file))
      ? [...allowed.runtime, ...allowed.development]
      : allowed.runtime;
    return readImports(file)
      .map((specifier) => ({ specifier, to: targetOf(specifier, file, workspace) }))
      .filter(({ to }) => to !== null && to !== from.manifest.name && !permitted.includes(to))
      .map(({ specifier }) => `${relative(root, file)}: imports ${specifier}`);
  });
}

function sourcesBelow(directory: string): string[] {
  if (!existsSync(directory)) return [];
  const files = globSync('**/*.{ts,tsx,mts,cts,js,mjs,cjs}', {
    cwd: directory,
    exclude: ['**/node_modules'],
  });
  return files.map((file) => join(directory, file)).sort();
}

function isTest(file: string): boolean {
  return file.startsWith(`test${sep}`) || /\.test(?:-d)?\.[cm]?tsx?$/.test(file);
}

/** The package of ours that an import reaches, by name or by a relative path; null for anything else. */
function targetOf(specifier: string, file: string, workspace: WorkspacePackage[]): string | null {
  const target = specifier.startsWith('.') ? join(dirname(file), specifier) : null;
  const found = workspace.find(({ directory, manifest: { name } }) =>
    target === null
      ? specifier === name || specifier.startsWith(`${name}/`)
      : target === directory || target.startsWith(directory + sep),
  );
  return found?.manifest.name ?? null;
}
