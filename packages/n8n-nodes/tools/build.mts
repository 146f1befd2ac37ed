import { cp, glob, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';

const packageDir = dirname(import.meta.dirname);
const outdir = join(packageDir, 'dist');

/** Transport's one module that names timers and the global fetch makes way for n8n's: the package scan admits neither. */
const n8nPlatform: Plugin = {
  name: 'n8n-platform',
  setup({ onResolve }) {
    const path = join(packageDir, 'src', 'platform.ts');
    onResolve({ filter: /^@callweave\/transport\/platform$/ }, () => ({ path }));
    onResolve({ filter: /^\.\/platform\.js$/ }, ({ importer }) =>
      importer.includes(`${sep}transport${sep}dist${sep}`) ? { path } : undefined,
    );
  },
};

/** As text, for a reader at n8n: whatever a node uses is in its one file, and only n8n-workflow is left to load. */
export async function buildPackage(): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  const entries = ['nodes/**/*.node.ts', 'credentials/**/*.credentials.ts'];
  await build({
    absWorkingDir: packageDir,
    entryPoints: await Array.fromAsync(glob(entries, { cwd: packageDir })),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    external: ['n8n-workflow'],
    outdir,
    outbase: '.',
    plugins: [n8nPlatform],
    logLevel: 'warning',
  });
  for await (const file of glob(['icons/*.svg', 'nodes/**/*.node.json'], { cwd: packageDir })) {
    await cp(join(packageDir, file), join(outdir, file));
  }
}

await buildPackage();
