import { delimiter, join } from 'node:path';
import { repositoryRoot } from './repository.ts';

/**
 * The environment of a user's machine: without NODE_PATH, by which the shims in node_modules/.bin let a package find
 * dependencies that it does not declare, and with pnpm on the path.
 */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const { NODE_PATH: _path, NODE_OPTIONS: _options, VITEST: _vitest, NODE_ENV: _mode, ...env } = process.env;
  return { ...env, PATH: [join(repositoryRoot, 'node_modules/.bin'), env.PATH].join(delimiter) };
}
