import { execFileSync } from 'node:child_process';

/** For `spawn` and `chown`; nothing where we may run as who we are. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** Postgres refuses to run as root, and nothing else here needs to: the user to be instead. */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => idOf(name, flag));
    if (uid && gid) return { uid, gid };
  }
  throw new Error('Expected a user "postgres" or "nobody" to run Postgres as, which refuses root; got none.');
}

function idOf(name: string, flag: string): number | null {
  try {
    return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
  } catch {
    return null;
  }
}
