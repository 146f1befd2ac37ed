import type { Manifest } from './workspace.ts';

/** Every file that a package.json points to, relative to it. */
export function entryPointsOf({ exports, bin, n8n }: Manifest): string[] {
  const files = [
    ...stringsIn(exports),
    ...stringsIn(bin),
    ...stringsIn(n8n?.nodes),
    ...stringsIn(n8n?.credentials),
  ];
  return [...new Set(files.map((file) => file.replace(/^\.\//, '')))];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
