import type { Server } from 'node:http';
import { checkInteger, checkKeys, checkText } from './options/check.ts';

export interface ListenOptions {
  /**
   * @default 0, a free one
   */
  readonly port?: number;
  /**
   * @default '127.0.0.1'
   */
  readonly host?: string;
}

/** Starts to listen and tells where. */
export async function listen(server: Server, options: ListenOptions): Promise<string> {
  checkKeys(options, ['port', 'host']);
  const { port = 0, host = '127.0.0.1' } = options;
  checkInteger('port', port, 0);
  checkText('host', host);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new TypeError('expected the server to have a port');
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${address.port}`;
}
