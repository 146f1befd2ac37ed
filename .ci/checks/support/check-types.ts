import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { mainCompiler } from './compilers.ts';
import type { Document } from './documents.ts';
import { repositoryRoot } from './repository.ts';
import { runCommand } from './run-command.ts';
import { readPublishedPackages } from './workspace.ts';
import { writeTree } from './write-tree.ts';

/**
 * Type-checks every `ts` block of the documents as a module of its own against the built packages, and tells what is
 * wrong with them: one text for each error, with the line of the document.
 */
export async function checkTypes(documents: readonly Document[], name: string): Promise<string[]> {
  const modules = documents.flatMap(modulesOf);
  if (modules.length === 0) return [];

  const project = join(repositoryRoot, '.ci/reports', name);
  const directories = new Set([project, ...modules.map(({ home }) => join(repositoryRoot, home, name))]);
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });

  const files = modules.map((module) => ({
    ...module,
    path: join(repositoryRoot, module.home, name, module.name),
  }));
  writeTree('/', Object.fromEntries(files.map(({ path, code }) => [path, code])));
  writeTree(project, {
    'tsconfig.json': {
      compilerOptions: {
        strict: true,
        skipLibCheck: true,
        noEmit: true,
        module: 'nodenext',
        moduleDetection: 'force',
        target: 'es2023',
        lib: ['es2023'],
        types: ['node'],
        paths: typesOfPackages(),
      },
      files: files.map(({ path }) => path),
    },
  });
  const { status, output } = await runCommand(
    process.execPath,
    [mainCompiler.tsc, '--project', project, '--pretty', 'false'],
    { cwd: repositoryRoot },
  );
  if (status === 0) return [];

  return output
    .trim()
    .split(/\n(?! )/)
    .map((message) => {
      const at = /([^/]+\.mts)\((\d+),\d+\): /.exec(message);
      const module = modules.find((candidate) => candidate.name === at?.[1]);
      if (at === null || module === undefined) return message;
      return `${module.file}:${module.line + Number(at[2]) - 1}: ${message.slice(at.index + at[0].length)}`;
    });
}

interface Module {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  /** Where it must lie to see what its readers have installed: the package's dependencies, or the workspace's. */
  readonly home: string;
  readonly name: string;
}

function modulesOf({ file, blocks }: Document): Module[] {
  const [, folder] = /^packages\/([^/]+)\//.exec(file) ?? [];
  const home = folder === undefined ? '.ci/reports' : `packages/${folder}/reports`;
  return blocks
    .filter(({ language, mark }) => /^(?:ts|mts|typescript)$/.test(language) && mark !== 'ignore')
    .map(({ code, line }) => ({ file, line, code, home, name: `${file.replaceAll('/', '-')}-${line}.mts` }));
}

/** The declarations of every module of ours, by what users import. */
function typesOfPackages(): Record<string, [string]> {
  return Object.fromEntries(
    readPublishedPackages(repositoryRoot).flatMap(({ directory, manifest: { name, exports = {} } }) =>
      Object.entries(exports).flatMap(([key, target]): [string, [string]][] => {
        const types =
          typeof target === 'object' && target !== null && 'types' in target ? target.types : null;
        return typeof types === 'string' ? [[name + key.slice(1), [join(directory, types)]]] : [];
      }),
    ),
  );
}
