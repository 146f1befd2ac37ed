import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** What a client has to trust. */
  readonly file: string;
}

/** A certificate for some hosts that is good for a day, made now: a key in the repository would look like a leak. */
export async function selfSigned(folder: string, hosts: readonly string[]): Promise<Certificate> {
  const keyFile = join(folder, 'outside-key.pem');
  const file = join(folder, 'outside-certificate.pem');
  const names = hosts.map((host) => `DNS:${host}`).join(',');
  await run('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'],
    ...[
      '-keyout',
      keyFile,
      '-out',
      file,
      '-subj',
      '/CN=Callweave tests',
      '-addext',
      `subjectAltName=${names}`,
    ],
  ]);
  return { key: await readFile(keyFile, 'utf8'), cert: await readFile(file, 'utf8'), file };
}
