import { describe, expect, test } from 'vitest';
import { findWrongArrows } from './support/find-wrong-arrows.ts';
import { repositoryRoot } from './support/repository.ts';
import { temporaryDirectory } from './support/temporary-directory.ts';
import { writeTree } from './support/write-tree.ts';

test('every import and dependency between packages points down', () => {
  expect(findWrongArrows(repositoryRoot)).toEqual([]);
});

describe('the checker', () => {
  const packages = {
    'packages/transport/package.json': { name: '@callweave/transport' },
    'packages/allo-client/package.json': { name: '@callweave/allo-client' },
    'packages/itellico-client/package.json': { name: '@callweave/itellico-client' },
    'packages/core/package.json': { name: '@callweave/core' },
    'packages/simulator/package.json': { name: '@callweave/simulator' },
    'packages/cli/package.json': { name: 'callweave' },
    'packages/n8n-nodes/package.json': { name: 'n8n-nodes-callweave' },
    'packages/codegen/package.json': { name: '@callweave/codegen', private: true },
    'packages/bench/package.json': { name: '@callweave/bench', private: true },
  };

  function check(files: Record<string, unknown>): string[] {
    using directory = temporaryDirectory();
    writeTree(directory.path, { ...packages, ...files });
    return findWrongArrows(directory.path);
  }

  test.each([
    ['an import', `import { Store } from '@callweave/core';`],
    ['an import of a type', `import type { Store } from '@callweave/core';`],
    ['an import for its effect', `import '@callweave/core';`],
    ['a subpath', `import { open } from '@callweave/core/sqlite';`],
    ['a re-export', `export * from '@callweave/core';`],
    ['a named re-export', `export { type Store } from '@callweave/core';`],
    ['a dynamic import', `export const core = await import('@callweave/core');`],
    ['a type of a dynamic import', `export type Store = import('@callweave/core').Store;`],
    ['a require', `const core = require('@callweave/core');`],
    ['a relative path', `import { Store } from '../../core/src/store.ts';`],
  ])('finds %s that points up', (_name, source) => {
    const [found, ...others] = check({ 'packages/transport/src/client.ts': source });
    expect(found).toMatch(/^packages\/transport\/src\/client\.ts: imports .*core/);
    expect(others).toEqual([]);
  });

  test('finds a mock that points up in a test', () => {
    const source = `import { vi } from 'vitest'; vi.mock('@callweave/core');`;
    expect(check({ 'packages/transport/src/client.test.ts': source })).toEqual([
      'packages/transport/src/client.test.ts: imports @callweave/core',
    ]);
  });

  test('finds clients that know each other', () => {
    const source = `import { createAlloClient } from '@callweave/allo-client';`;
    expect(check({ 'packages/itellico-client/test/client.test.ts': source })).toHaveLength(1);
  });

  test('finds dependencies that point up, of every kind', () => {
    const core = { '@callweave/core': 'workspace:^' };
    const manifest = {
      name: '@callweave/transport',
      dependencies: core,
      peerDependencies: core,
      devDependencies: core,
    };
    expect(check({ 'packages/transport/package.json': manifest })).toEqual([
      'packages/transport/package.json: dependencies names @callweave/core',
      'packages/transport/package.json: peerDependencies names @callweave/core',
      'packages/transport/package.json: devDependencies names @callweave/core',
    ]);
  });

  test('lets the n8n nodes use the simulator and the command in tests only', () => {
    const source = `import { createSimulator } from '@callweave/simulator';\nimport { pull } from 'callweave';`;
    const found = check({
      'packages/n8n-nodes/test/allo.test.ts': source,
      'packages/n8n-nodes/nodes/Allo/Allo.node.ts': source,
    });
    expect(found).toEqual([
      'packages/n8n-nodes/nodes/Allo/Allo.node.ts: imports @callweave/simulator',
      'packages/n8n-nodes/nodes/Allo/Allo.node.ts: imports callweave',
    ]);
  });

  test('lets nobody use the benchmarks, and only scripts the generator', () => {
    const found = check({
      'packages/core/test/speed.test.ts': `import { measure } from '@callweave/bench';`,
      'packages/allo-client/package.json': {
        name: '@callweave/allo-client',
        devDependencies: { '@callweave/codegen': 'workspace:*' },
      },
      'packages/allo-client/src/client.ts': `import { generate } from '@callweave/codegen';`,
    });
    expect(found).toEqual([
      'packages/allo-client/src/client.ts: imports @callweave/codegen',
      'packages/core/test/speed.test.ts: imports @callweave/bench',
    ]);
  });

  test('reads code, not comments, strings or text that looks like an import', () => {
    const source = [
      `/** import { Store } from '@callweave/core'; */`,
      'export const example = `import { Store } from "@callweave/core";`;',
      `export const callweave = 'callweave/0.0.0';`,
      `import { parse } from './parse.ts';`,
      `import fastCheck from 'fast-check';`,
    ];
    expect(check({ 'packages/transport/src/client.ts': source.join('\n') })).toEqual([]);
  });

  test('asks for a place in the order for a new package', () => {
    const found = check({ 'packages/extra/package.json': { name: '@callweave/extra' } });
    expect(found).toEqual(['packages/extra: @callweave/extra has no place in the order']);
  });
});
