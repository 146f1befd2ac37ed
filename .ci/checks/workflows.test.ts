import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { repositoryRoot } from './support/repository.ts';
import { readManifest } from './support/workspace.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflowFiles = globSync('.github/workflows/*.yml', { cwd: repositoryRoot }).sort();
const actionFiles = globSync('.github/actions/*/action.yml', { cwd: repositoryRoot });
const { scripts = {} } = readManifest(repositoryRoot);

describe.each([...workflowFiles, ...actionFiles])('%s', (file) => {
  const text = read(file);

  test('pins every action by its commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    const pinned = /uses: (?:\.\/\.github\/actions\/[\w-]+|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
  });

  test('calls npm scripts that there are', () => {
    const called = [...text.matchAll(/\b(?:npm|pnpm) run ([\w:-]+)/g)].map(([, script]) => script);
    expect(called.filter((script) => script === undefined || !Object.hasOwn(scripts, script))).toEqual([]);
  });

  test('calls scripts of .ci that there are', () => {
    const called = [...text.matchAll(/(?<=\s)(\.ci\/[\w.-]+)$/gm)].map(([path]) => path);
    expect(called.filter((path) => globSync(path, { cwd: repositoryRoot }).length === 0)).toEqual([]);
  });

  test('uses no secret', () => {
    expect(text).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN|registry-url:/);
  });

  test('writes no value of an event into a shell', () => {
    expect(text).not.toMatch(/run:.*\$\{\{\s*github\.(?:event|head_ref|base_ref)/);
  });
});

describe.each(workflowFiles)('%s', (file) => {
  const workflow = parse(read(file)) as Workflow;
  const jobs = Object.values(workflow.jobs);

  test('gives no job a right to write unless the job says so', () => {
    expect(workflow.permissions).toBeDefined();
    expect(Object.values(workflow.permissions ?? {})).not.toContain('write');
  });

  test('ends on its own', () => {
    expect(workflow.concurrency).toBeDefined();
    expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
  });

  test('leaves no credentials in a checkout', () => {
    const checkouts = jobs
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });
});

test('the tests run on every Node that is supported', () => {
  const { jobs } = parse(read('.github/workflows/ci.yml')) as Workflow;
  expect(jobs.test?.strategy?.matrix.node).toEqual([20, 22, 24]);
});

test('the types are checked by every TypeScript of the catalogs', () => {
  const { catalog, catalogs } = parse(read('pnpm-workspace.yaml')) as {
    catalog: Record<string, string>;
    catalogs: Record<string, Record<string, string>>;
  };
  const { jobs } = parse(read('.github/workflows/ci.yml')) as Workflow;
  const supported = [catalogs['typescript-5']?.typescript, catalog.typescript];
  expect(jobs.types?.strategy?.matrix.typescript).toEqual(supported);
});

test('only the job that publishes may ask npm for trust, and it runs none of our code', () => {
  const { jobs } = parse(read('.github/workflows/release.yml')) as Workflow;
  const trusted = Object.entries(jobs).filter(([, job]) => job.permissions?.['id-token'] === 'write');
  expect(trusted.map(([name]) => name)).toEqual(['publish']);
  expect(jobs.publish?.steps.map(({ run = '' }) => run).join('\n')).not.toMatch(/npm (?:run|test)|\.ci\//);
});

test('the workspace is installed by the pnpm that package.json names', () => {
  const { packageManager } = JSON.parse(read('package.json')) as { packageManager: string };
  expect(read('.github/actions/install/action.yml')).toContain(
    `npx -y ${packageManager} install --frozen-lockfile`,
  );
});

function read(file: string): string {
  return readFileSync(join(repositoryRoot, file), 'utf8');
}
