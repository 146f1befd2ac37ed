import { defineConfig, type UserConfig } from 'tsdown';

const config: UserConfig = defineConfig({
  entry: {
    index: 'src/index.ts',
    json: 'src/json-value.ts',
    opentelemetry: 'src/opentelemetry.ts',
    pacing: 'src/pacing/index.ts',
    platform: 'src/platform.ts',
    testing: 'src/testing/index.ts',
    webhooks: 'src/webhooks/index.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  fixedExtension: false,
});
export default config;
