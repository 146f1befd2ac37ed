import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cleanEnvironment } from '../clean-environment.ts';
import { createConsumer } from '../create-consumer.ts';
import { packPackage } from '../pack-package.ts';
import { repositoryRoot } from '../repository.ts';
import { run } from '../run-command.ts';
import { readPublishedPackages } from '../workspace.ts';
import { binaryOf, runtimesProject } from './installed-runtimes.ts';

/** The packages that run everywhere. */
const everywhere = /^@callweave\/(?:transport|core|.*-client)$/;

/** Makes a project with the packages' tarballs and smoke.mjs, which it also holds in one file for worker and page. */
export async function createSmokeProject(directory: string): Promise<void> {
  const packages = readPublishedPackages(repositoryRoot).filter(({ manifest }) =>
    everywhere.test(manifest.name),
  );
  const project = join(directory, 'project');
  const destination = join(directory, 'tarballs');
  mkdirSync(destination, { recursive: true });
  const tarballs = await Promise.all(packages.map((found) => packPackage(found, destination)));
  await createConsumer(project, 'module', tarballs);

  for (const file of ['smoke.mjs', 'command.mjs', 'worker.mjs', 'page.mjs', 'workerd.capnp']) {
    cpSync(join(runtimesProject, file), join(project, file));
  }
  const shared = ['--bundle', '--format=esm', '--target=es2023', '--log-level=warning'];
  const conditions = '--conditions=workerd,worker,browser';
  await bundle(project, ['worker.mjs', '--outfile=worker.js', ...shared, conditions]);
  await bundle(project, ['page.mjs', '--outfile=page.js', ...shared, '--platform=browser']);
}

async function bundle(project: string, args: readonly string[]): Promise<void> {
  await run(binaryOf('esbuild'), args, { cwd: project, env: cleanEnvironment() });
}
