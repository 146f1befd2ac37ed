/** The first lines of every generated file. */
export function generatedHeader(document: string): string {
  return `// Generated from ${document} by "pnpm run generate". Do not edit.\n\n`;
}
