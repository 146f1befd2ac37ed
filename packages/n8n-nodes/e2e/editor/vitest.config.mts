import { defineConfig, type ViteUserConfig } from 'vitest/config';
import shared from '../vitest.config.mts';

const config: ViteUserConfig = defineConfig({
  test: {
    ...shared.test,
    include: ['e2e/editor/**/*.e2e.ts', 'e2e/workflows.e2e.ts'],
    exclude: ['**/node_modules/**'],
    reporters: ['verbose', ['json', { outputFile: 'reports/vitest-n8n-editor.json' }]],
  },
});
export default config;
