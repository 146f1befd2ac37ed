import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { repositoryRoot } from './repository.ts';
import { readManifest, readWorkspace } from './workspace.ts';

export interface Compiler {
  readonly version: string;
  /** To be run by node. */
  readonly tsc: string;
}

/** The TypeScript of the workspace. */
export const mainCompiler: Compiler = compilerSeenFrom(repositoryRoot);

/** Each TypeScript that the workspace installs, once. */
export function installedCompilers(): Compiler[] {
  const users = readWorkspace(repositoryRoot).filter(({ manifest: { dependencies, devDependencies } }) =>
    Object.hasOwn({ ...dependencies, ...devDependencies }, 'typescript'),
  );
  const compilers = [mainCompiler, ...users.map(({ directory }) => compilerSeenFrom(directory))];
  return [...new Map(compilers.map((compiler) => [compiler.version, compiler])).values()];
}

function compilerSeenFrom(directory: string): Compiler {
  const manifest = createRequire(join(directory, 'package.json')).resolve('typescript/package.json');
  return { version: readManifest(dirname(manifest)).version ?? '', tsc: join(dirname(manifest), 'bin/tsc') };
}
