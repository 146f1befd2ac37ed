import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { reportPagePlugin } from './tools/report-page-plugin.ts';

const config: ViteUserConfig = defineConfig({
  plugins: [reportPagePlugin()],
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['test/servers/**/*.test.ts'],
    globalSetup: ['../../.ci/checks/support/servers/provide-servers.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/vitest-servers.json' }]],
  },
});
export default config;
