import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import type { Tarball } from './pack-package.ts';
import { readImports } from './read-imports.ts';

/** What the files of a tarball import beside Node, their own package and what it says that it depends on. */
export function undeclaredImports({ directory, files, manifest }: Tarball): string[] {
  const { name, dependencies, peerDependencies, optionalDependencies } = manifest;
  const declared = new Set(
    Object.keys({ [name]: '', ...dependencies, ...peerDependencies, ...optionalDependencies }),
  );
  const sources = files.filter((file) => /\.[cm]?[jt]s$/.test(file));
  return sources.flatMap((file) =>
    readImports(join(directory, file))
      .filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier))
      .filter((specifier) => !declared.has(packageOf(specifier)))
      .map((specifier) => `${file}: ${specifier}`),
  );
}

function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
