import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/** A place with little room. */
export interface SmallDisk {
  /** A folder. */
  readonly path: string;
  /** What a store there has to keep to by itself; undefined where the file system sees to it. */
  maxBytes(): number | undefined;
  enlarge(): void;
}

/** A file system of that size, in memory, where we may mount one; elsewhere SQLite's own limit, which fails likewise. */
export function smallDisk(bytes: number): SmallDisk {
  const path = temporaryFolder();
  try {
    mount('-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', path);
  } catch {
    let maxBytes: number | undefined = bytes;
    return {
      path,
      maxBytes: () => maxBytes,
      enlarge: () => {
        maxBytes = undefined;
      },
    };
  }
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', path]);
  });
  return {
    path,
    maxBytes: () => undefined,
    enlarge: () => mount('-o', `remount,size=${100 * bytes}`, path),
  };
}

function mount(...flags: readonly string[]): void {
  execFileSync('mount', flags, { stdio: 'pipe' });
}
