import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { isChromiumExpected } from '../../.ci/checks/support/runtimes/find-chromium.ts';
import { reportPagePlugin } from './tools/report-page-plugin.ts';

const config: ViteUserConfig = defineConfig({
  plugins: [reportPagePlugin()],
  test: {
    // A machine that builds and tests everything at once may be slow; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Those need a Postgres: see vitest.servers.config.ts.
    exclude: ['test/servers/**', ...(isChromiumExpected() ? [] : ['test/browser/**'])],
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
    typecheck: { enabled: true, include: ['src/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
  },
});
export default config;
