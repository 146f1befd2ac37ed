import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { inject, onTestFinished } from 'vitest';
import { certificateIn } from './certificate.mts';

export interface SmallServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** The keys that it was shown, one for each request; null for none. */
  readonly keys: readonly (string | null)[];
}

/** A host that answers as the test says, until the test ends. */
export async function startSmallServer(answer: RequestListener): Promise<SmallServer> {
  const { keys, listener } = keysShownTo(answer);
  return { url: `http://127.0.0.1:${await portOf(createServer(listener))}`, keys };
}

/** The same over HTTPS, under another host's name. */
export async function startSecureServer(answer: RequestListener): Promise<SmallServer> {
  const { keys, listener } = keysShownTo(answer);
  const { keyFile, certificateFile } = certificateIn(inject('n8nFolder'));
  const tls = { key: await readFile(keyFile), cert: await readFile(certificateFile) };
  return { url: `https://localhost:${await portOf(createTlsServer(tls, listener))}`, keys };
}

function keysShownTo(answer: RequestListener): { keys: (string | null)[]; listener: RequestListener } {
  const keys: (string | null)[] = [];
  return {
    keys,
    listener: (request, response) => {
      const { authorization, 'x-api-key': apiKey } = request.headers;
      keys.push(authorization ?? (apiKey === undefined ? null : String(apiKey)));
      answer(request, response);
    },
  };
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
