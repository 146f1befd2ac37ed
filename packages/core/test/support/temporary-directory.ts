import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory that is gone at the end of its block. */
export function temporaryDirectory(): { readonly path: string; list(): string[] } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'callweave-core-'));
  return {
    path,
    list: () => readdirSync(path).sort(),
    [Symbol.dispose]: () => rmSync(path, { recursive: true }),
  };
}
