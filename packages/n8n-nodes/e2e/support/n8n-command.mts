import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { freePort } from '../../../../.ci/checks/support/free-port.ts';
import { n8nEnvironment } from './running-n8n.mts';

/** Runs a command of n8n beside the n8n that runs, and gives what it prints. */
export async function n8nCommand(...words: readonly string[]): Promise<string> {
  const options = { host: inject('n8nHost'), userFolder: inject('n8nFolder') };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(options.host, 'node_modules', 'n8n', 'bin', 'n8n'), ...words],
    {
      cwd: options.userFolder,
      // Its broker of task runners would want the running one's port.
      env: {
        ...n8nEnvironment(options, await freePort()),
        N8N_RUNNERS_BROKER_PORT: String(await freePort()),
      },
    },
  );
  return stdout;
}
