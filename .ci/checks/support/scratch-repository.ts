import { cpSync, globSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { repositoryRoot } from './repository.ts';
import { type CommandResult, run, runCommand } from './run-command.ts';
import { temporaryDirectory } from './temporary-directory.ts';

/** A git repository with the workspace's manifests and nothing else, to try releases in. */
export interface ScratchRepository extends Disposable {
  readonly path: string;
  readonly git: (...args: readonly string[]) => Promise<string>;
  readonly execute: (command: string, ...args: readonly string[]) => Promise<CommandResult>;
}

const copied = [
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  '.changeset/config.json',
  'packages/*/package.json',
];

export async function createScratchRepository(): Promise<ScratchRepository> {
  const directory = temporaryDirectory();
  const { path } = directory;
  for (const file of globSync(copied, { cwd: repositoryRoot })) {
    cpSync(join(repositoryRoot, file), join(path, file), { recursive: true });
  }
  symlinkSync(join(repositoryRoot, 'node_modules'), join(path, 'node_modules'));

  const env = {
    ...withoutGitVariables(process.env),
    PATH: [join(path, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GITHUB_TOKEN: '',
  };
  const git = (...args: readonly string[]): Promise<string> => run('git', args, { cwd: path, env });
  await git('init', '--quiet', '--initial-branch=main');
  await git('config', 'user.name', 'Scratch');
  await git('config', 'user.email', 'scratch@example.com');
  await git('add', '--all', '--', ':!node_modules');
  await git('commit', '--quiet', '--message', 'Manifests');

  return {
    path,
    git,
    execute: (command, ...args) => runCommand(command, args, { cwd: path, env }),
    [Symbol.dispose]: () => {
      rmSync(join(path, 'node_modules'));
      directory[Symbol.dispose]();
    },
  };
}

function withoutGitVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
}
