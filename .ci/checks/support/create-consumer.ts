import { cpSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { cleanEnvironment } from './clean-environment.ts';
import type { Tarball } from './pack-package.ts';
import { repositoryRoot } from './repository.ts';
import { run } from './run-command.ts';
import { specifiersOf } from './workspace.ts';
import { writeTree } from './write-tree.ts';

/**
 * Makes a user's project that has the tarballs installed by npm; what they depend on beside each other comes from the
 * registry. It holds the exercises, and an index.mts that imports everything.
 */
export async function createConsumer(
  directory: string,
  type: 'module' | 'commonjs',
  tarballs: readonly Tarball[],
): Promise<void> {
  const specifiers = tarballs.flatMap(({ manifest }) => specifiersOf(manifest));
  const imports = specifiers.map((specifier, index) => `import * as m${index} from '${specifier}';`);
  const names = specifiers.map((_, index) => `m${index}`);
  const nodeTypes = { strict: true, skipLibCheck: false, noEmit: true, module: 'nodenext', target: 'es2023' };
  writeTree(directory, {
    'package.json': {
      name: `consumer-${type}`,
      private: true,
      type,
      dependencies: Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`])),
      devDependencies: { '@types/node': catalogVersion('@types/node') },
    },
    'index.mts': `${imports.join('\n')}\nexport const modules: object[] = [${names.join(', ')}];\n`,
    'tsconfig.json': {
      compilerOptions: { ...nodeTypes, lib: ['es2023'], types: ['node'] },
      files: ['index.mts'],
    },
  });
  for (const file of ['exercises.cjs', 'exercise.mjs', 'exercise.cjs']) {
    cpSync(join(repositoryRoot, '.ci/consumer', file), join(directory, basename(file)));
  }
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], {
    cwd: directory,
    env: cleanEnvironment(),
  });
}

function catalogVersion(name: string): string {
  const { catalog } = parse(readFileSync(join(repositoryRoot, 'pnpm-workspace.yaml'), 'utf8')) as {
    catalog: Record<string, string>;
  };
  return catalog[name] ?? '*';
}
