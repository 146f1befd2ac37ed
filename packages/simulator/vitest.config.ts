import { configDefaults, defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    // A machine that builds and tests everything at once may be slow; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // They need a Postgres: see vitest.servers.config.ts.
    exclude: [...configDefaults.exclude, 'test/servers/**'],
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
    typecheck: { enabled: true, include: ['src/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
  },
});
export default config;
