import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const LOCATION = join('..', 'shared', 'data', 'dialogues.jsonl.gz');

export interface FindCorpusOptions {
  /** Usually `process.env`; only `CALLWEAVE_CORPUS` is looked at. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the search begins; a relative `CALLWEAVE_CORPUS` is relative to it. */
  readonly directory: string;
}

/**
 * Where the large dialogue file is, or null when there is none: `CALLWEAVE_CORPUS` first, else
 * `../shared/data/dialogues.jsonl.gz` beside the directory or any folder above it.
 *
 * A path that `CALLWEAVE_CORPUS` names is given back even if nothing is there: whoever set it wants to be told by
 * {@link loadDialogues}, and not to be given another file.
 */
export function findCorpus({ environment, directory }: FindCorpusOptions): string | null {
  const named = environment.CALLWEAVE_CORPUS;
  if (named !== undefined && named !== '') return resolve(directory, named);
  let folder = resolve(directory);
  for (;;) {
    const candidate = join(folder, LOCATION);
    if (existsSync(candidate)) return candidate;
    const parent = dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
}
