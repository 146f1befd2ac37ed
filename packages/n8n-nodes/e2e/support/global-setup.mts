import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packTarball } from '../../tools/pack-package.mts';
import { createCertificate } from './certificate.mts';
import { n8nHost } from './n8n-host.mts';
import { installNodes, startN8n } from './running-n8n.mts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly n8nUrl: string;
    readonly n8nPid: number;
    readonly n8nHost: string;
    /** Its database, its settings, its log and the files that it stores. */
    readonly n8nFolder: string;
    readonly tarball: string;
  }
}

/** One n8n for all tests, with the nodes as users get them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const tell = (line: string): void => void process.stderr.write(`${line}\n`);
  const host = await n8nHost(tell);
  const folder = await mkdtemp(join(tmpdir(), 'callweave-n8n-'));
  const tarball = await packTarball(folder);
  await installNodes(folder, tarball);
  const { certificateFile } = await createCertificate(folder);
  const n8n = await startN8n({
    host,
    userFolder: folder,
    environment: { NODE_EXTRA_CA_CERTS: certificateFile },
  });
  tell(`n8n runs at ${n8n.url}.`);
  project.provide('n8nUrl', n8n.url);
  project.provide('n8nPid', n8n.process.pid ?? 0);
  project.provide('n8nHost', host);
  project.provide('n8nFolder', folder);
  project.provide('tarball', tarball);
  return async () => {
    await n8n.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
