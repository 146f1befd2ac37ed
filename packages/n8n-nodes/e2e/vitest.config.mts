import { configDefaults, defineConfig, type ViteUserConfig } from 'vitest/config';
import { isChromiumExpected } from '../../../.ci/checks/support/runtimes/find-chromium.ts';

const config: ViteUserConfig = defineConfig({
  test: {
    // Files that import from Node are .mts, which n8n's linter of what it loads leaves alone.
    include: ['e2e/**/*.e2e.{ts,mts}'],
    // In CI always, elsewhere where there is a browser.
    exclude: [...configDefaults.exclude, ...(isChromiumExpected() ? [] : ['e2e/editor/**'])],
    globalSetup: ['e2e/support/global-setup.mts'],
    // All share one n8n, which shares the machine's cores with the simulators.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['verbose', ['json', { outputFile: 'reports/vitest-n8n.json' }]],
  },
});
export default config;
