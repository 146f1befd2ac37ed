import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type SpecName, specPath } from './spec-document.ts';

interface ForeignAnswer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response?: Response;
}

export interface ForeignRequest {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** A client that somebody else's generator has written. */
export interface ForeignClient {
  /** Its functions, one for each operation, in lower case: it spells `sendSMS` in its own way. */
  readonly functionNames: readonly string[];
  call(operationId: string, request: ForeignRequest): Promise<ForeignAnswer>;
}

export interface CompiledClient extends AsyncDisposable {
  connect(options: { readonly baseUrl: string; readonly apiKey: string }): ForeignClient;
}

const run = promisify(execFile);

async function runNode(script: string, ...args: readonly string[]): Promise<void> {
  await run(process.execPath, [script, ...args]).catch((error: { stdout?: string; stderr?: string }) => {
    throw new Error(`expected ${script} to succeed:\n${error.stdout}${error.stderr}`);
  });
}

const inPackages = (path: string): string =>
  fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));
const compiler = inPackages('typescript/bin/tsc');
const generator = inPackages('@hey-api/openapi-ts/bin/run.js');

const compilerOptions = {
  strict: true,
  target: 'es2023',
  lib: ['es2023', 'dom', 'dom.iterable'],
  module: 'nodenext',
  types: [],
  rootDir: 'src',
  outDir: 'dist',
};

/** Generates a client from a description, and compiles it, in a folder of its own. */
export async function generateClient(name: SpecName): Promise<CompiledClient> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'callweave-foreign-'));
  const config = {
    input: specPath(name),
    output: { path: join(folder, 'src'), module: { extension: '.js' } },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
  };
  const configFile = join(folder, 'openapi-ts.config.json');
  await writeFile(configFile, JSON.stringify(config));
  await runNode(generator, '--file', configFile);
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  await runNode(compiler, '--project', folder);
  const load = (file: string) => import(pathToFileURL(join(folder, 'dist', file)).href);
  const [exported, { createClient: connect }] = [await load('sdk.gen.js'), await load('client/index.js')];
  const functions = new Map(Object.entries(exported).map(([key, value]) => [key.toLowerCase(), value]));
  return {
    connect({ baseUrl, apiKey }) {
      const client = connect({ baseUrl, auth: apiKey });
      return {
        functionNames: [...functions.keys()],
        call: async (operationId, request) => {
          const operation = functions.get(operationId.toLowerCase());
          if (typeof operation !== 'function') throw new Error(`expected a function for ${operationId}`);
          return operation({ client, ...request });
        },
      };
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
