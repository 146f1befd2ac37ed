/** A fenced block of a Markdown document. */
export interface CodeBlock {
  readonly language: string;
  /** What stands behind the language: `ignore`. */
  readonly mark: string;
  readonly code: string;
  /** The line on which the code starts, counted from 1. */
  readonly line: number;
}

export function readCodeBlocks(markdown: string): CodeBlock[] {
  const fences =
    /^(?<indent> *)(?<fence>`{3,})(?<language>\w+) *(?<mark>[^\n]*)\n(?<code>[\s\S]*?)^\k<indent>\k<fence> *$/gm;
  return [...markdown.matchAll(fences)].map(({ groups = {}, index }) => {
    const { language = '', mark = '', code = '', indent = '' } = groups;
    return {
      language,
      mark: mark.trim(),
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      line: markdown.slice(0, index).split('\n').length + 1,
    };
  });
}
