import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    // Files that import from Node are .mts, which n8n's linter of what it loads leaves alone.
    include: ['e2e/**/*.e2e.{ts,mts}'],
    globalSetup: ['e2e/support/global-setup.mts'],
    // All share one n8n, which shares the machine's cores with the simulators.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    reporters: ['verbose', ['json', { outputFile: 'reports/vitest-n8n.json' }]],
  },
});
export default config;
