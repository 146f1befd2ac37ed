import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { type N8nApi, signIn } from './n8n-api.mts';
import { installNodes, type RunningN8n, startN8n } from './running-n8n.mts';

export interface OwnN8n {
  readonly api: N8nApi;
  /** Where it can be reached; the address that it tells others is `publicUrl`. */
  readonly url: string;
  /** Ends it as a power cut does, and starts it again. */
  restart(whileDown: () => void): Promise<void>;
}

/** The vendors deliver to https:// only. */
export const publicUrl = 'https://n8n.example';

/** An n8n for one test, that may be restarted. */
export async function ownN8n(): Promise<OwnN8n> {
  const userFolder = await mkdtemp(join(tmpdir(), 'callweave-n8n-'));
  await installNodes(userFolder, inject('tarball'));
  const options = {
    host: inject('n8nHost'),
    userFolder,
    environment: { N8N_WEBHOOK_URL: `${publicUrl}/` },
  };
  let running: RunningN8n = await startN8n(options);
  onTestFinished(async () => {
    await running.stop();
    await rm(userFolder, { recursive: true, force: true });
  });
  return {
    api: await signIn(running.url),
    url: running.url,
    async restart(whileDown) {
      const { port } = running;
      await running.stop('SIGKILL');
      whileDown();
      running = await startN8n({ ...options, port });
    },
  };
}
