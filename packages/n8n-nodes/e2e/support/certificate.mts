import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface CertificateFiles {
  readonly keyFile: string;
  readonly certificateFile: string;
}

/** Makes a certificate for `localhost`: the clients accept files from other hosts over HTTPS only. */
export async function createCertificate(folder: string): Promise<CertificateFiles> {
  const files = certificateIn(folder);
  await promisify(execFile)('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
    ...['-keyout', files.keyFile, '-out', files.certificateFile],
  ]);
  return files;
}

export const certificateIn = (folder: string): CertificateFiles => ({
  keyFile: join(folder, 'localhost.key.pem'),
  certificateFile: join(folder, 'localhost.pem'),
});
