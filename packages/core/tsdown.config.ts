import { defineConfig, type UserConfig } from 'tsdown';

const config: UserConfig = defineConfig({
  entry: {
    index: 'src/index.ts',
    allo: 'src/providers/allo/toolkit/index.ts',
    ndjson: 'src/stores/ndjson/index.ts',
    parquet: 'src/stores/parquet/index.ts',
    postgres: 'src/stores/postgres/index.ts',
    sqlite: 'src/stores/sqlite/index.ts',
    sync: 'src/sync/index.ts',
    testing: 'src/testing/index.ts',
    worker: 'src/worker/index.ts',
  },
  format: 'esm',
  platform: 'neutral',
  // Only what is behind an entry of its own for Node imports these.
  deps: { neverBundle: [/^node:/] },
  target: 'es2022',
  dts: true,
  fixedExtension: false,
});
export default config;
