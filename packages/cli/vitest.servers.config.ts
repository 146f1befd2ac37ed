import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { reportPagePlugin } from './tools/report-page-plugin.ts';

const config: ViteUserConfig = defineConfig({
  plugins: [reportPagePlugin()],
  test: {
    // Those of workers start a dozen processes and more, one after the other, and kill most of them.
    testTimeout: 240_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    include: ['test/servers/**/*.test.ts'],
    globalSetup: ['../../.ci/checks/support/servers/provide-servers.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/vitest-servers.json' }]],
  },
});
export default config;
