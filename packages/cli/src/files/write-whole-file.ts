import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file so that under its name there is never half of it: beside it first, then put in its place.
 *
 * @returns whether anything was written; false where the file has this content already.
 */
export async function writeWholeFile(path: string, content: string): Promise<boolean> {
  const existing = await readFile(path, 'utf8').catch(() => null);
  if (existing === content) return false;
  const draft = await openDraft(path);
  try {
    await draft.write(content);
    await draft.keep();
    return true;
  } catch (error) {
    await draft.drop();
    throw error;
  }
}

/** A file that is being written beside the one that it is to become. */
export interface Draft {
  /** Where it is now. */
  readonly path: string;
  write(text: string): Promise<void>;
  /** Puts it under its name, in place of what was there. */
  keep(options?: { readonly flush?: boolean }): Promise<void>;
  /** Takes it away. */
  drop(): Promise<void>;
}

/** Drafts have names of their own, so that two runs do not write into one; only whoever may read files may read them. */
export async function openDraft(path: string): Promise<Draft> {
  await mkdir(dirname(path), { recursive: true });
  const draftPath = `${path}.${randomUUID()}.part`;
  const file = await open(draftPath, 'wx');
  return {
    path: draftPath,
    write: async (text) => {
      // Unlike `write`, it goes on until all of it is written.
      await file.appendFile(text);
    },
    keep: async ({ flush = false } = {}) => {
      if (flush) await file.sync();
      await file.close();
      await rename(draftPath, path);
    },
    drop: async () => {
      await file.close().catch(() => {});
      await rm(draftPath, { force: true });
    },
  };
}
