import { configDefaults, defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    // Files that import from Node are .mts, which n8n's linter of what it loads leaves alone.
    include: ['e2e/**/*.e2e.{ts,mts}'],
    // What a browser shows, and what the example workflows do outside of n8n, is "test:n8n:editor".
    exclude: [...configDefaults.exclude, 'e2e/editor/**', 'e2e/workflows.e2e.ts'],
    globalSetup: ['e2e/support/global-setup.mts'],
    // All share one n8n, which shares the machine's cores with the simulators.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['verbose', ['json', { outputFile: 'reports/vitest-n8n.json' }]],
  },
});
export default config;
