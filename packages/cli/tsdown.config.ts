import { defineConfig, type UserConfig } from 'tsdown';
import { reportPagePlugin } from './tools/report-page-plugin.ts';

const config: UserConfig = defineConfig({
  entry: ['src/index.ts', 'src/bin.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node22',
  dts: true,
  fixedExtension: false,
  plugins: [reportPagePlugin()],
});
export default config;
