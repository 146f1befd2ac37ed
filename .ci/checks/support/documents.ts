import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CodeBlock, readCodeBlocks } from './code-blocks.ts';
import { repositoryRoot } from './repository.ts';

/** A Markdown file that users read. */
export interface Document {
  /** Relative to the root. */
  readonly file: string;
  readonly blocks: readonly CodeBlock[];
}

export function readDocuments(): Document[] {
  const files = globSync(['README.md', 'docs/**/*.md', 'packages/*/README.md'], { cwd: repositoryRoot });
  return files.sort().map((file) => ({
    file,
    blocks: readCodeBlocks(readFileSync(join(repositoryRoot, file), 'utf8')),
  }));
}
