import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanEnvironment } from './support/clean-environment.ts';
import { installedCompilers } from './support/compilers.ts';
import { createConsumer } from './support/create-consumer.ts';
import { danglingSourceMaps } from './support/dangling-source-maps.ts';
import { entryPointsOf } from './support/entry-points.ts';
import { machineNodes } from './support/machine-nodes.ts';
import { packPackage, type Tarball } from './support/pack-package.ts';
import { repositoryRoot } from './support/repository.ts';
import { runCommand } from './support/run-command.ts';
import { temporaryDirectory } from './support/temporary-directory.ts';
import { undeclaredImports } from './support/undeclared-imports.ts';
import { n8nPackage, readPublishedPackages, specifiersOf } from './support/workspace.ts';
import { writeTree } from './support/write-tree.ts';

const published = readPublishedPackages(repositoryRoot);
const importable = published.filter(({ manifest }) => manifest.name !== n8nPackage);

const scratch = temporaryDirectory();
// Set where the projects shall outlive the tests, as in CI, which runs them again on Node alone.
const consumers = process.env.CALLWEAVE_CONSUMERS ?? join(scratch.path, 'consumers');
const projects = [
  { type: 'module', directory: join(consumers, 'esm'), script: 'exercise.mjs' },
  { type: 'commonjs', directory: join(consumers, 'cjs'), script: 'exercise.cjs' },
] as const;
const tarballs = new Map<string, Tarball>();

beforeAll(async () => {
  rmSync(consumers, { recursive: true, force: true });
  const destination = join(consumers, 'tarballs');
  mkdirSync(destination, { recursive: true });
  for (const tarball of await Promise.all(published.map((found) => packPackage(found, destination)))) {
    tarballs.set(tarball.name, tarball);
  }
  const installed = importable.map(({ manifest }) => tarballOf(manifest.name));
  await Promise.all(projects.map(({ type, directory }) => createConsumer(directory, type, installed)));
});

afterAll(() => scratch[Symbol.dispose]());

function tarballOf(name: string): Tarball {
  const tarball = tarballs.get(name);
  if (tarball === undefined) throw new Error(`${name} was not packed.`);
  return tarball;
}

describe.each(published)('the tarball of $manifest.name', ({ manifest: { name } }) => {
  test('holds what is built, what explains it, and nothing else', () => {
    const { files } = tarballOf(name);
    const expected = /^(?:dist\/.+|(?:package|config\.schema)\.json|README\.md|CHANGELOG\.md|LICENSE)$/;
    expect(files.filter((file) => !expected.test(file) || /\.test(?:-d)?\./.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
  });

  test('holds every file that its package.json points to', () => {
    const { files, manifest } = tarballOf(name);
    expect(entryPointsOf(manifest).length).toBeGreaterThan(0);
    expect(entryPointsOf(manifest).filter((file) => !files.includes(file))).toEqual([]);
  });

  test('holds no source map that points nowhere', () => {
    const { directory, files } = tarballOf(name);
    expect(danglingSourceMaps(directory, files)).toEqual([]);
  });

  // Beside each other in one project, packages find what they forgot to declare.
  test('imports only what it declares', () => {
    expect(undeclaredImports(tarballOf(name))).toEqual([]);
  });

  test('depends on versions that npm understands', () => {
    const { dependencies, peerDependencies, optionalDependencies } = tarballOf(name).manifest;
    const ranges = Object.entries({ ...dependencies, ...peerDependencies, ...optionalDependencies });
    expect(ranges.filter(([, range]) => /^(?:workspace|catalog|link|file):/.test(range))).toEqual([]);
  });
});

describe.each(projects)('a project of type $type', ({ directory, script }) => {
  test.each(machineNodes())('loads and uses every package on Node $version', async ({ path, version }) => {
    const { status, output } = await runCommand(path, [script], { cwd: directory, env: cleanEnvironment() });
    expect(status, output).toBe(0);
    for (const { manifest } of importable) {
      const isLeftOut = output.includes(`${manifest.name} is not for this Node`);
      if (isLeftOut && version !== process.version) continue;
      for (const specifier of specifiersOf(manifest))
        expect(output.split('\n')).toContain(`loaded ${specifier}`);
    }
  });
});

// They are asked for by whoever uses what needs them, and by nobody else: the projects above have none.
describe('an optional peer', () => {
  const [{ directory }] = projects;
  const peers = published.flatMap(({ manifest }) => Object.keys(manifest.peerDependenciesMeta ?? {}));

  test.each(peers)('%s is not installed with what may use it', (peer) => {
    expect(existsSync(join(directory, 'node_modules', peer))).toBe(false);
  });

  test.each([
    ['pg', `import { openPostgresStore as use } from '@callweave/core/postgres';`],
    ['@duckdb/node-api', `import { writeParquet as use } from '@callweave/core/parquet';`],
  ])('%s is named where it is missing', async (peer, statement) => {
    const options = `{ connectionString: 'postgres://localhost', store: {}, path: 'export' }`;
    const code = `${statement} await use(${options}).catch(({ message }) => console.log(message));`;
    const args = ['--input-type=module', '--eval', code];
    const { output } = await runCommand(process.execPath, args, { cwd: directory, env: cleanEnvironment() });
    expect(output).toMatch(`Install it beside: npm install ${peer}\n`);
  });
});

// Everything else of core runs there.
test.each(machineNodes().filter(({ version }) => version.startsWith('v20.')))(
  'the store in SQLite says on Node $version which Node it needs',
  async ({ path }) => {
    const [{ directory }] = projects;
    const code = `import { openSqliteStore } from '@callweave/core/sqlite'; await openSqliteStore({ path: 'store.db' }).catch(({ message }) => console.log(message));`;
    const args = ['--input-type=module', '--eval', code];
    const { output } = await runCommand(path, args, { cwd: directory, env: cleanEnvironment() });
    expect(output).toContain('Expected Node 22.13 or later');
    expect(existsSync(join(directory, 'store.db'))).toBe(false);
  },
);

describe.each(installedCompilers())('TypeScript $version', ({ tsc }) => {
  test.each(projects)('accepts the types in a project of type $type', async ({ directory }) => {
    const { status, output } = await runCommand(process.execPath, [tsc, '--project', directory], {
      cwd: directory,
    });
    expect(status, output).toBe(0);
  });

  test('accepts the types of what runs in browsers without those of Node', async () => {
    const [{ directory }] = projects;
    const runsInBrowsers = /^@callweave\/(?:transport|core|.*-client)$/;
    const names = importable.map(({ manifest }) => manifest.name).filter((name) => runsInBrowsers.test(name));
    writeTree(directory, {
      'browser.mts': names.map((name, index) => `export * as m${index} from '${name}';\n`).join(''),
      'tsconfig.browser.json': {
        extends: './tsconfig.json',
        compilerOptions: { lib: ['es2023', 'dom', 'dom.iterable'], types: [] },
        files: ['browser.mts'],
      },
    });
    const args = [tsc, '--project', 'tsconfig.browser.json'];
    const { status, output } = await runCommand(process.execPath, args, { cwd: directory });
    expect(status, output).toBe(0);
  });
});

describe.each(published.filter(({ manifest }) => manifest.name === n8nPackage))(
  '$manifest.name',
  ({ manifest }) => {
    test('installs nothing beside itself', () => {
      const { dependencies = {}, optionalDependencies = {} } = tarballOf(manifest.name).manifest;
      expect({ ...dependencies, ...optionalDependencies }).toEqual({});
    });

    test('has nodes and credentials that load where only n8n-workflow is', async () => {
      const tarball = tarballOf(manifest.name);
      const { nodes = [], credentials = [] } = tarball.manifest.n8n ?? {};
      writeTree(tarball.directory, {
        'node_modules/n8n-workflow/index.js':
          'module.exports = new Proxy({}, { get: (_, name) => name === "__esModule" ? false : class {} });\n',
        'load.cjs': [...nodes, ...credentials].map((file) => `require('./${file}');\n`).join(''),
      });
      const options = { cwd: tarball.directory, env: cleanEnvironment() };
      const { status, output } = await runCommand(process.execPath, ['load.cjs'], options);
      expect(status, output).toBe(0);
    });
  },
);
