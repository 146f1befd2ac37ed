import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface CertificateFiles {
  readonly keyFile: string;
  readonly certificateFile: string;
}

/**
 * Makes a certificate that is good for a day or two: a key in the repository would look like a leak. For `localhost`,
 * since the clients accept files from other hosts over HTTPS only, or for the hosts whose place something takes.
 */
export async function createCertificate(
  folder: string,
  hosts: readonly string[] = ['localhost'],
): Promise<CertificateFiles> {
  const files = certificateIn(folder);
  await promisify(execFile)('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'],
    ...[
      '-subj',
      '/CN=localhost',
      '-addext',
      `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`,
    ],
    ...['-keyout', files.keyFile, '-out', files.certificateFile],
  ]);
  return files;
}

export const certificateIn = (folder: string): CertificateFiles => ({
  keyFile: join(folder, 'localhost.key.pem'),
  certificateFile: join(folder, 'localhost.pem'),
});
