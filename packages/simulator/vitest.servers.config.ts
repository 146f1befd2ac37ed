import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    testTimeout: 300_000,
    hookTimeout: 60_000,
    include: ['test/servers/**/*.test.ts'],
    globalSetup: ['../../.ci/checks/support/servers/provide-servers.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/vitest-servers.json' }]],
  },
});
export default config;
