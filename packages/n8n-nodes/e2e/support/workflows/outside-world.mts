import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { createCertificate } from '../certificate.mts';

export interface OutsideRequest {
  readonly host: string;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Buffer;
}

export interface OutsideAnswer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** Answers of one service by its requests. */
export type OutsideService = (request: OutsideRequest) => OutsideAnswer;

export interface OutsideWorld {
  /** Where the services of this machine are, such as S3 at `${url}`. */
  readonly url: string;
  /** What n8n needs in its environment to find the services with names of their own. */
  readonly environment: Readonly<Record<string, string>>;
  /** What a service was asked, by its host; `127.0.0.1` for those of this machine. */
  requestsTo(host: string): readonly OutsideRequest[];
  close(): Promise<void>;
}

/**
 * The services that workflows talk to, on this machine. n8n's nodes for Slack and Google Sheets have their hosts built
 * in, and recordings are at Allo's: n8n is told of a proxy, as in a company's network, and the proxy is where they end.
 * It opens their TLS with a certificate that n8n is told to trust. Every other host is refused, so that nothing leaves
 * the machine.
 */
export async function startOutsideWorld(
  folder: string,
  services: Readonly<Record<string, OutsideService>>,
): Promise<OutsideWorld> {
  const named = Object.keys(services).filter((host) => host !== '127.0.0.1');
  const { keyFile, certificateFile } = await createCertificate(folder, named);
  const [key, cert] = await Promise.all([readFile(keyFile), readFile(certificateFile)]);
  const requests: OutsideRequest[] = [];

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/', headers } = incoming;
    const host = headers.host?.replace(/:\d+$/, '') ?? '';
    const body = await buffer(incoming);
    const request = { host, method, path, authorization: headers.authorization, body };
    requests.push(request);
    const service = services[host];
    const {
      status = 200,
      type,
      body: content,
    } = service?.(request) ?? { status: 404, type: 'text/plain', body: '' };
    response.writeHead(status, { 'Content-Type': type }).end(content);
  }

  const inside = createTlsServer({ key, cert }, answer);
  const proxy = createServer(answer);
  proxy.on('connect', ({ url = '' }, socket) => {
    socket.on('error', () => socket.destroy());
    if (!named.includes(url.replace(/:443$/, ''))) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    inside.emit('connection', socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    environment: { HTTPS_PROXY: url, NO_PROXY: '127.0.0.1,localhost', NODE_EXTRA_CA_CERTS: certificateFile },
    requestsTo: (host) => requests.filter((request) => request.host === host),
    close: () =>
      new Promise((resolve) => {
        inside.closeAllConnections();
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      }),
  };
}
