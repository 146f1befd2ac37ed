import { createRequire } from 'node:module';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
    // What the nodes load, and n8n itself: its other build is for bundlers only.
    alias: { 'n8n-workflow': createRequire(import.meta.url).resolve('n8n-workflow') },
    // Packing and n8n's own scan run as programs of their own.
    testTimeout: 30_000,
  },
});
export default config;
