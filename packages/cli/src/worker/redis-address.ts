import { filled } from '../config/default-accounts.ts';
import { isVariableName } from '../config/looks-like-secret.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export const defaultRedis = 'env:REDIS_URL';

/**
 * The URL of the Redis that `--redis` names by its variable: it may hold a password, so it is on no command line.
 * @throws {UsageError} without repeating what may be a secret.
 */
export function redisUrlOf(flag: string, { environment }: World): string {
  const [, variable] = /^env:(.*)$/.exec(flag) ?? [];
  if (variable === undefined || !isVariableName(variable)) {
    throw new UsageError(
      'Expected --redis to be env:<name of a variable that holds a redis:// URL>, such as env:REDIS_URL; got something else (it is not repeated here).',
    );
  }
  const url = filled(environment[variable]);
  if (url !== null && /^rediss?:\/\//i.test(url)) return url;
  throw new UsageError(
    `The queue needs a redis:// URL in the environment variable ${variable}, and ${
      url === null ? 'it is not set' : 'it holds something else'
    }.`,
  );
}
