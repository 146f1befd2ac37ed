import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['e2e/queue/*.test.mts'],
    globalSetup: ['e2e/queue/support/global-setup.mts'],
    // All share one n8n, whose workers some of them end.
    fileParallelism: false,
    testTimeout: 150_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'reports/vitest-n8n-queue.json' }]],
  },
});
export default config;
