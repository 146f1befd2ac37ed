import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findServers } from '../../../../../.ci/checks/support/servers/find-servers.ts';
import { packTarball } from '../../../tools/pack-package.mts';
import { n8nHost } from '../../support/n8n-host.mts';
import { installNodes } from '../../support/running-n8n.mts';
import { type Cleanup, createCleanup } from './cleanup.mts';
import { type QueueMode, startQueueMode } from './queue-mode.mts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly queueMode: QueueMode;
  }
}

/** One n8n in queue mode for all tests, with the nodes as users get them. Whatever fails, nothing is left running. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cleanup = createCleanup();
  try {
    project.provide('queueMode', await start(cleanup));
  } catch (error) {
    await cleanup.run();
    throw error;
  }
  return cleanup.run;
}

async function start(cleanup: Cleanup): Promise<QueueMode> {
  const tell = (line: string): void => void process.stderr.write(`${line}\n`);
  const servers = await findServers(tell);
  const host = await n8nHost(tell);
  const folder = await mkdtemp(join(tmpdir(), 'callweave-n8n-queue-'));
  cleanup.add(() => rm(folder, { recursive: true, force: true }));
  await installNodes(folder, await packTarball(folder));
  const queueMode = await startQueueMode({ host, folder, servers, cleanup });
  tell(`n8n runs in queue mode at ${queueMode.url}.`);
  return queueMode;
}
