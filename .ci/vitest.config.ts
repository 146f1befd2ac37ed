import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['.ci/checks/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.ci/reports/vitest.json' }]],
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
