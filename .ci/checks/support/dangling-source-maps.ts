import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files whose source map is missing, and source maps whose sources are neither there nor inside. */
export function danglingSourceMaps(directory: string, files: readonly string[]): string[] {
  return files.filter((file) => {
    const path = join(directory, file);
    if (file.endsWith('.map')) return !hasSources(path);
    if (!/\.[cm]?[jt]s$/.test(file)) return false;
    const map = /^\/\/# sourceMappingURL=(?!data:)(\S+)$/m.exec(readFileSync(path, 'utf8'))?.[1];
    return map !== undefined && !existsSync(join(dirname(path), map));
  });
}

function hasSources(path: string): boolean {
  const { sources, sourcesContent } = JSON.parse(readFileSync(path, 'utf8')) as {
    sources: readonly string[];
    sourcesContent?: readonly (string | null)[];
  };
  return sources.every((source, index) => {
    return typeof sourcesContent?.[index] === 'string' || existsSync(join(dirname(path), source));
  });
}
