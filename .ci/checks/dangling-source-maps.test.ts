import { expect, test } from 'vitest';
import { danglingSourceMaps } from './support/dangling-source-maps.ts';
import { temporaryDirectory } from './support/temporary-directory.ts';
import { writeTree } from './support/write-tree.ts';

test('finds source maps that are missing, and those whose sources are', () => {
  using directory = temporaryDirectory();
  const files = {
    'dist/plain.js': 'export {};\n',
    'dist/mapped.js': 'export {};\n//# sourceMappingURL=mapped.js.map\n',
    'dist/mapped.js.map': { sources: ['../src/mapped.ts'], sourcesContent: ['export {};'] },
    'dist/unmapped.js': 'export {};\n//# sourceMappingURL=unmapped.js.map\n',
    'dist/types.d.ts': 'export {};\n//# sourceMappingURL=types.d.ts.map\n',
    'dist/types.d.ts.map': { sources: ['../src/types.ts'] },
  };
  writeTree(directory.path, files);
  expect(danglingSourceMaps(directory.path, Object.keys(files))).toEqual([
    'dist/unmapped.js',
    'dist/types.d.ts.map',
  ]);
});
